import type { Language } from '../../domain/language.ts'
import type { Analyser } from '../analysis/analyse.ts'
import { rankWeights } from './weights/ranking.ts'
import { createHolding, type AskedWord, type Held } from './held.ts'
import { kindsOf } from './kinds.ts'
import { createLearned } from './learned.ts'
import { lettersOf, likenesses } from './letters.ts'
import { agreement, sensesOf } from './senses.ts'

/** All that is known of a hit beside a query. */
export interface Match extends Held {
  /** Parts of the fused score: of the words, and of the vectors. */
  bm25: number
  cosine: number
  /** Kinds of question (price, place, permission, …) that both the query and the hit's question are of. */
  kinds: number
  /** How far the query and the hit's question mean the same, whatever their words. */
  senses: number
  /** How far the spellings of the query's words occur in the hit. */
  letters: number
  /** How far its words are those that go with the query's, as pairs of questions and entries taught. */
  learned: number
  /** Kinds of question that only the query is of, and that only the hit's question is of. */
  kindsLacked: number
  kindsOther: number
}

/** What the order is made of. */
export const rankParts = [
  'bm25',
  'cosine',
  'words',
  'kinds',
  'echo',
  'together',
  'senses',
  'letters',
  'learned',
] as const satisfies readonly (keyof Match)[]
export type RankPart = (typeof rankParts)[number]

/** Log odds against the other hits of the same query; by itself it means nothing. */
export const relevance = (match: Match, weights: Record<RankPart, number> = rankWeights): number =>
  rankParts.reduce((sum, part) => sum + weights[part] * match[part], 0)

/** How many hits are looked at again, however few are wanted. */
export const lookedAtAgain = 16

export interface Candidate {
  question: string
  variants: readonly string[]
  /** The last heading stands for the question where there is none. */
  section: string
  text: string
  language: Language
  record: Uint32Array
  bm25: number
  cosine: number
}

/** Measures the first hits of a search beside its query, more closely than is possible for all that are found. */
export function matchesOf(
  text: string,
  language: Language,
  words: readonly AskedWord[],
  candidates: readonly Candidate[],
  analyser: Analyser,
): Match[] {
  const holds = createHolding(words)
  const worth = new Map(words.map(({ word, worth }) => [word, worth]))
  const meant = sensesOf(text, language, analyser, (word) => worth.get(word) ?? 0)
  const asked = kindsOf(text)
  const own = words.flatMap(({ weight, features }) =>
    weight === 1 ? features.flatMap((feature) => (feature.own ? [feature.name] : [])) : [],
  )
  const learned = createLearned(text, language, analyser, own)
  const letters = likenesses(
    lettersOf(words.map(({ word }) => word).join(' ')),
    candidates.map(({ question, variants, text }) => lettersOf([question, ...variants, text].join('\n'))),
  )
  return candidates.map(({ question, section, language: spoken, record, bm25, cosine }, at): Match => {
    const about = question || (section.split(' › ').at(-1) ?? '')
    const kinds = kindsOf(about)
    return {
      ...holds(record),
      bm25,
      cosine,
      kinds: asked.filter((kind) => kinds.includes(kind)).length,
      kindsLacked: asked.filter((kind) => !kinds.includes(kind)).length,
      kindsOther: kinds.filter((kind) => !asked.includes(kind)).length,
      senses: agreement(meant, sensesOf(about, spoken, analyser)),
      letters: letters[at] ?? 0,
      learned: learned(record),
    }
  })
}
