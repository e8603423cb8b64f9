import type { Analyser } from '../../knowledge/analysis/analyse.ts'
import { probabilityOf, type Boosted } from '../boosted.ts'
import { createEvidence, fittedParts } from '../evidence.ts'
import { answerKey, type Hit } from '../retriever.ts'
import { fitBoosted, type Example } from './boosting.ts'
import type { Studied } from './lessons.ts'
import { fitRanking, reordered, type RankWeights } from './ranking.ts'
import type { Suite } from './suites.ts'

export interface StudiedSet extends Pick<Suite, 'name' | 'family' | 'plain' | 'unseen' | 'only' | 'pairs'> {
  lines: readonly Studied[]
}

export interface Model {
  ranking: RankWeights
  confidence: Boosted
}

/** A line as the confidence judges it. */
export interface Judged extends Example {
  answerable: boolean
  weight: number
  /** As if its answer were missing from the knowledge base. */
  removed: boolean
}

/** What a question without its answer weighs beside one that was really asked: a short one has little to be found by. */
const withoutAnswer = { hard: 0.3, plain: 0.1 }
/** What the lines of one kind weigh together; the pairs are one kind, of many businesses. */
const ofKind = 500
const ofPairs = 1_000

export function fitRankingOf(sets: readonly StudiedSet[]): RankWeights {
  return fitRanking(
    balanced(
      sets.map(({ lines, ...set }) => ({
        ...set,
        examples: lines.flatMap(({ asked: { expects }, hits }) =>
          expects === null ? [] : [{ hits, expects, weight: 1 }],
        ),
      })),
    ),
  )
}

export function learn(sets: readonly StudiedSet[], analyser: Analyser): Model {
  const ranking = fitRankingOf(sets)
  const judged = sets.map(({ lines, ...set }) => ({
    ...set,
    examples: lines.flatMap((line) => judgedOf(line, ranking, analyser, set.plain)),
  }))
  return { ranking, confidence: fitBoosted(balanced(judged)) }
}

/** Of every family the plain questions weigh as much as the hard ones, however many lines there are of either. */
function balanced<T extends { weight: number }>(
  sets: readonly (Pick<StudiedSet, 'family' | 'plain' | 'pairs'> & { examples: readonly T[] })[],
): T[] {
  const total = new Map<string, number>()
  const kind = ({ family, plain, pairs }: (typeof sets)[number]) =>
    pairs === null ? `${family} ${plain}` : 'pairs'
  for (const set of sets) {
    const weight = set.examples.reduce((sum, example) => sum + example.weight, 0)
    total.set(kind(set), (total.get(kind(set)) ?? 0) + weight)
  }
  return sets.flatMap((set) => {
    const share = (set.pairs === null ? ofKind : ofPairs) / total.get(kind(set))!
    return set.examples.map((example) => ({ ...example, weight: example.weight * share }))
  })
}

/** What was looked up, and each question once more as if the knowledge base lacked its answer. */
export function judgedOf(
  { asked: { expects, found, query, language }, hits }: Studied,
  ranking: RankWeights,
  analyser: Analyser,
  plain: boolean,
): Judged[] {
  const evidence = createEvidence(analyser, ranking)
  const ordered = reordered(hits, ranking)
  const measured = (some: Hit[]) => {
    const parts = evidence(query, language, { terms: found.terms, hits: some })
    return fittedParts.map((part) => parts[part])
  }
  const right = (hit: Hit | undefined) => hit !== undefined && expects?.includes(answerKey(hit)) === true
  const answerable = expects !== null
  const asked = { x: measured(ordered), y: right(ordered[0]), answerable, weight: 1, removed: false }
  const others = ordered.filter((hit) => !right(hit))
  if (!answerable || others.length === 0) return [asked]
  const weight = plain ? withoutAnswer.plain : withoutAnswer.hard
  return [asked, { x: measured(others), y: false, answerable: false, weight, removed: true }]
}

export const confidenceIn = ({ confidence }: Model, { x }: Judged): number => probabilityOf(confidence, x)
