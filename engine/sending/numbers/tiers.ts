/** Messaging limits as the provider names them: distinct people in a rolling 24 h; null: unlimited. */
const tiers: Record<string, number | null> = {
  TIER_50: 50,
  TIER_250: 250,
  TIER_1K: 1_000,
  TIER_2K: 2_000,
  TIER_10K: 10_000,
  TIER_100K: 100_000,
  TIER_UNLIMITED: null,
  UNLIMITED: null,
}

/** A limit from the provider's word or number; undefined where it says nothing that can be understood. */
export function limitOf(word: unknown): number | null | undefined {
  if (typeof word === 'number')
    return Number.isInteger(word) && word >= 0 ? word : word === -1 ? null : undefined
  if (typeof word !== 'string') return undefined
  const name = word.trim().toUpperCase()
  if (Object.hasOwn(tiers, name)) return tiers[name]
  const counted = /^(?:TIER_)?(\d{1,9})(K?)$/.exec(name)
  return counted ? Number(counted[1]) * (counted[2] === 'K' ? 1_000 : 1) : undefined
}

/** Messages a second by the provider's word for a throughput level. */
const levels: Record<string, number> = { STANDARD: 80, HIGH: 1_000 }

export function throughputOf(level: unknown): number | undefined {
  return typeof level === 'string' && Object.hasOwn(levels, level) ? levels[level] : undefined
}
