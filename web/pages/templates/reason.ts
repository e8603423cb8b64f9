/** Why a template was refused and what to do, by the provider's word for it. */
export function reasonOf(
  words: {
    reasons: Record<string, [string, string]>
    otherReason: (reason: string) => string
    otherFix: string
    noReason: string
  },
  reason: string | null,
): [why: string, fix: string] {
  const key = reason?.trim() ?? ''
  if (key === '' || key === 'NONE') return [words.noReason, words.otherFix]
  return Object.hasOwn(words.reasons, key)
    ? words.reasons[key]!
    : [words.otherReason(key.replaceAll('_', ' ').toLowerCase()), words.otherFix]
}
