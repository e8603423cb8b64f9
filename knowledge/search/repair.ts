import type { Language } from '../../domain/language.ts'
import type { Analyser } from '../analysis/analyse.ts'
import type { LexicalDriver } from '../index/contract.ts'
import { slotsOf, type Slot } from './query.ts'

const shortest = 5
const prefixLength = 3
const mostCompared = 500
/** What a word is worth that was guessed from a wrong spelling. */
const guessedShare = 0.8

/**
 * Gives words that nothing is known of the features of the nearest known word: one letter off, two in long words.
 * The vocabulary of the knowledge base comes before the lexicon's. The first letters are taken to be right.
 */
export async function repairSlots(
  slots: Slot[],
  isKnown: (slot: Slot) => boolean,
  deps: { lexical: LexicalDriver; table: number; analyser: Analyser; language: Language },
): Promise<Slot[]> {
  const repaired: Slot[] = []
  for (const slot of slots) {
    const [literal] = slot.features
    const wrong = slot.word.length >= shortest && !slot.understood && literal !== undefined && !isKnown(slot)
    repaired.push(wrong ? await repair(slot, literal.name, deps) : slot)
  }
  return repaired
}

async function repair(
  slot: Slot,
  stem: string,
  { lexical, table, analyser, language }: Parameters<typeof repairSlots>[2],
): Promise<Slot> {
  const indexed = await lexical.beginningWith(table, stem.slice(0, prefixLength), mostCompared)
  const written = nearest(stem, indexed)
  if (written !== undefined)
    return { ...slot, features: [{ name: written, share: guessedShare, own: true }, ...slot.features] }
  const meant = nearest(stem, analyser.concepts.stemsBeginningWith(stem.charAt(0), language))
  const features =
    meant === undefined ? [] : slotsOf(meant, language, analyser).flatMap((found) => found.features)
  const guessed = features.map((feature) => ({ ...feature, share: feature.share * guessedShare }))
  return { ...slot, features: [...slot.features, ...guessed], understood: guessed.length > 0 }
}

function nearest(word: string, candidates: readonly string[]): string | undefined {
  const most = word.length >= 8 ? 2 : 1
  let best: string | undefined
  let least = most + 1
  for (const candidate of candidates) {
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) >= least) continue
    const distance = editDistance(word, candidate, least - 1)
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** Letters left out, put in, changed or swapped with their neighbour; `most + 1` as soon as there are more. */
export function editDistance(a: string, b: string, most: number): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? Infinity) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = above
    above = row
  }
  return above[b.length] ?? 0
}
