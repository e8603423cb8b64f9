/** The ad that a message came from, as the evidence of a consent names it. */
export interface AdSource {
  /** The provider's id of the ad or post. */
  id: string | null
  /** What stood there: the business's own words. */
  text: string
}

const mostText = 1_000

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Reads what the provider says of an ad; what marks the click itself is the person's and is left out. Pure. */
export function adSourceOf(referral: Record<string, unknown> | null): AdSource | null {
  if (referral === null) return null
  const text = [referral['headline'], referral['body']].map(textOf).filter((part) => part !== '')
  // Evidence is parted from the person's words by an empty line.
  const shown = text.join(': ').replace(/\s*\n\s*/g, ' ')
  return { id: textOf(referral['source_id']).slice(0, 100) || null, text: shown.slice(0, mostText) }
}
