import { code, featureHash } from './features.ts'
import type { Slot } from './query.ts'
import type { WeighedSlot } from './score.ts'

/** What a chunk holds of a query, found in its record. */
export interface Held {
  /** Words of the query that stand in it, by themselves or in other words; words of conversation count less. */
  words: number
  /** The same as a share of all of them. */
  share: number
  /** Of the words that it lacks, the rarest one's worth as a share of the rarest word's of the query. */
  missing: number
  /** Share of the words of its question, or of the wording nearest the query, that the query accounts for. */
  echo: number
  /** The most of the query's worth that one wording of its question holds, as a share of it all. */
  told: number
  /** Share of the query's worth in neighbouring words that also stand near each other here. */
  together: number
  /** Numbers, among the words as they were given, of those that stand in it. */
  has: readonly number[]
  /** Shares of the query's worth: held at all, held in the very words, and so held by its question, or only hinted at. */
  covered: number
  exact: number
  exactTold: number
  loose: number
  /** What the words are worth together that it holds and lacks, and the rarest that it lacks. */
  heldWorth: number
  lackedWorth: number
  lackedMost: number
  lacked: number
  /** Figures of the query that it lacks. */
  figuresLacked: number
}

/** Words this far apart still belong together. */
const near = 3

/** A word of the query with what it is worth in this knowledge base. */
export type AskedWord = Pick<Slot, 'word' | 'weight' | 'features'> & Pick<WeighedSlot, 'worth'>

const sum = (those: Iterable<number>, of: (word: number) => number) => {
  let total = 0
  for (const word of those) total += of(word)
  return total
}

/** Reads the records of the few best hits: which words of the query each token answers to. */
export function createHolding(words: readonly AskedWord[]) {
  const answered = new Map<number, { word: number; own: boolean; exact: boolean }[]>()
  for (const [word, { features }] of words.entries())
    for (const { name, own } of features) {
      const hash = featureHash(name)
      const known = answered.get(hash) ?? []
      known.push({ word, own, exact: own && !/^[cp]_/.test(name) })
      answered.set(hash, known)
    }
  const worth = words.reduce((sum, word) => sum + word.worth, 0) || 1
  const weight = words.reduce((sum, word) => sum + word.weight, 0) || 1
  const worthOf = (word: number) => words[word]!.worth
  const rarest = Math.max(0, ...words.map((word) => word.worth)) || 1

  return (record: Uint32Array): Held => {
    const held = new Set<number>()
    const exact = new Set<number>()
    const exactTold = new Set<number>()
    const loose = new Set<number>()
    /** Of them, those that stand in the wording that is being read. */
    const here = new Set<number>()
    const pairs = new Set<number>()
    /** Of each word of the query, the latest token of the sentence that answers to it. */
    const latest = new Map<number, number>()
    const best = { wording: 0, heading: 0, told: 0 }
    let field = 0
    let tokens = 0
    let accounted = 0
    let counted = false

    const endField = () => {
      const share = accounted / (tokens || 1)
      const told = sum(here, worthOf) / worth
      if (field === code.field || field === code.field + 1) best.wording = Math.max(best.wording, share)
      else if (field === code.field + 2) best.heading = share
      if (field < code.field + 3) best.told = Math.max(best.told, told)
      here.clear()
      tokens = 0
      accounted = 0
      latest.clear()
    }
    for (const value of record) {
      if (value === code.token) {
        tokens++
        counted = false
      } else if (value === code.sentence) latest.clear()
      else if (value < 16) {
        endField()
        field = value
      } else {
        for (const { word, own, exact: literal } of answered.get(value) ?? []) {
          if (!counted) accounted++
          counted = true
          loose.add(word)
          if (!own) continue
          held.add(word)
          if (literal) exact.add(word)
          if (literal && field < code.field + 2) exactTold.add(word)
          here.add(word)
          latest.set(word, tokens)
          for (const other of [word - 1, word + 1]) {
            const at = latest.get(other)
            if (at !== undefined && at !== tokens && tokens - at <= near) pairs.add(Math.min(word, other))
          }
        }
      }
    }
    endField()
    const weighed = sum(held, (word) => words[word]!.weight)
    const lacked = words.filter((_, word) => !held.has(word))
    const lackedMost = Math.max(0, ...lacked.map((word) => word.worth))
    const heldWorth = sum(held, worthOf)
    return {
      words: weighed,
      share: weighed / weight,
      missing: lackedMost / rarest,
      echo: best.wording || best.heading,
      told: best.told,
      together: sum(pairs, (word) => Math.min(words[word]!.worth, words[word + 1]!.worth)) / worth,
      has: [...held],
      covered: heldWorth / worth,
      exact: sum(exact, worthOf) / worth,
      exactTold: sum(exactTold, worthOf) / worth,
      loose: sum(loose, worthOf) / worth,
      heldWorth,
      lackedWorth: lacked.reduce((sum, word) => sum + word.worth, 0),
      lackedMost,
      lacked: lacked.length,
      figuresLacked: lacked.filter(({ word }) => /^\d/.test(word)).length,
    }
  }
}
