/** The mark: a jack on its cord, as an operator at a switchboard holds it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g fill="currentColor">
        <circle cx="20.5" cy="4.500" r="1.900" />
        <path d="M19.300 5.500h2.400v5h-2.400Z" />
        <path d="M17 10.200h7v7.100a1.900 1.900 0 0 1-1.900 1.900h-3.200a1.900 1.900 0 0 1-1.900-1.900Z" />
      </g>
      <path
        d="M20.500 19.200c0 9.500-6.300 9.800-9.600 6.600-3.500-3.500-.9-9.400-4.900-13.300"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.400"
        strokeLinecap="round"
      />
    </svg>
  )
}
