import { withoutPlaceholders } from '../../../domain/template-placeholders.ts'
import type { Found, LintInput } from './finding.ts'
import { plain } from './match.ts'

const similarFrom = 0.85

/**
 * The words of header, body and footer as they compare: no case, accents, signs or variable names. Reads the parts as
 * they are stored, without their schema: an account may hold thousands.
 */
function normalised(components: unknown): string {
  return plain(withoutPlaceholders(textsIn(components).join(' '), ' # '))
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
}

function textsIn(components: unknown): string[] {
  if (!Array.isArray(components)) return []
  return components.flatMap((part: { text?: unknown; cards?: unknown; components?: unknown } | null) => {
    const own = typeof part?.text === 'string' ? [part.text] : []
    return [...own, ...textsIn(part?.cards), ...textsIn(part?.components)]
  })
}

function pairsOf(words: string): Map<string, number> {
  const list = ['', ...words.split(' '), '']
  const pairs = new Map<string, number>()
  for (let at = 1; at < list.length; at++) {
    const pair = `${list[at - 1]} ${list[at]}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** Dice's coefficient over pairs of words, 0 to 1. */
function similarity(a: Map<string, number>, b: Map<string, number>): number {
  let shared = 0
  let total = 0
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0)
    total += count
  }
  for (const count of b.values()) total += count
  return total === 0 ? 0 : (2 * shared) / total
}

/** Texts that the account has already, in the same language under another name. */
export function* checkSimilar({
  definition,
  id,
  existing,
}: LintInput): Iterable<Found<'duplicate' | 'similar'>> {
  const own = normalised(definition.components)
  if (own === '') return
  const pairs = pairsOf(own)
  let best = { name: '', value: 0 }
  for (const other of existing) {
    if (other.id === id || other.language !== definition.language || other.status === 'deleted') continue
    if (other.name === definition.name) continue
    const text = normalised(JSON.parse(other.components))
    // Texts of very different length cannot come near: spares the pairs.
    if (text === '' || text.length > own.length * 1.6 || own.length > text.length * 1.6) continue
    const value = text === own ? 1 : Math.min(similarity(pairs, pairsOf(text)), 0.99)
    if (value > best.value) best = { name: other.name, value }
  }
  const facts = { value: best.name, percent: Math.round(best.value * 100) }
  if (best.value === 1) yield { rule: 'duplicate', path: 'components', facts }
  else if (best.value >= similarFrom) yield { rule: 'similar', path: 'components', facts }
}
