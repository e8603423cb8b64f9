/** One of the templates that a send may use for a person. */
export interface Variant {
  id: string
  status: string
  quality: string
}

/**
 * Shares of an even spread, by quality: a template that people block or report gets less of the audience, and one that
 * is about to be paused for it nothing, as long as another is left.
 */
const weights: Record<string, number> = { GREEN: 1, UNKNOWN: 1, YELLOW: 0.5, RED: 1e-12 }

/**
 * The variant for a person, or null where none can be sent. The same person gets the same variant of a send as long
 * as the variants stay as they are, and few others move when one falls: rendezvous hashing with weights.
 */
export function pickVariant<V extends Variant>(
  variants: readonly V[],
  sendId: string,
  contactId: string,
): V | null {
  let best: V | null = null
  let highest = -Infinity
  for (const variant of variants) {
    if (variant.status !== 'approved') continue
    const weight = weights[variant.quality] ?? 1
    const score = -weight / Math.log(unit(`${sendId}:${contactId}:${variant.id}`))
    if (score > highest) [highest, best] = [score, variant]
  }
  return best
}

/** A number in (0, 1) that only depends on the text: FNV-1a, mixed as in murmur3 so that like texts lie far apart. */
function unit(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  hash ^= hash >>> 16
  return ((hash >>> 0) + 0.5) / 2 ** 32
}
