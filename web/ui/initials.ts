/** Up to two letters that stand for a name; the last two digits of a number. */
export function initials(name: string): string {
  if (/^\+?[\d\s]+$/.test(name)) return name.replace(/\D/g, '').slice(-2)
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  )
  return letters.join('').toLocaleUpperCase()
}
