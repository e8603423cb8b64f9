import type { Analyser } from '../../knowledge/analysis/analyse.ts'
import { analyseChunk } from '../../knowledge/search/features.ts'
import {
  dot,
  entryBag,
  queryBag,
  vectorOf,
  type Bag,
  type LearnedTables,
} from '../../knowledge/search/learned.ts'
import { relevance } from '../../knowledge/search/rerank.ts'
import { answerKey, type Hit } from '../retriever.ts'
import type { LookedUp } from './look-up.ts'
import type { RankWeights } from './ranking.ts'
import type { Lesson } from './teaching.ts'

/** A line of a set with what is learnt from: its words and those of what was found for it. */
export interface Studied {
  asked: LookedUp
  hits: readonly Hit[]
  query: Bag
  entries: readonly Bag[]
}

/** Each entry of a set is read once. */
export function study(lines: readonly LookedUp[], analyser: Analyser): Studied[] {
  const read = new Map<string, Bag>()
  const bagOf = (hit: Hit): Bag => {
    const known = read.get(hit.chunkId)
    if (known !== undefined) return known
    const { question, section, variants, text, language } = hit
    const chunk = { question: question ?? '', section: section ?? '', text, variants: [...variants] }
    const bag = entryBag(analyseChunk({ ...chunk, language: language ?? 'it' }, analyser).record)
    read.set(hit.chunkId, bag)
    return bag
  }
  return lines.map((asked): Studied => {
    const hits = asked.found.hits.filter(({ match }) => match !== null)
    return { asked, hits, query: queryBag(asked.query, asked.language, analyser), entries: hits.map(bagOf) }
  })
}

/** Entries that a lesson tells apart. */
const mostEntries = 10

/** What there is to learn from a line: nothing where none of its hits is right. */
export function lessonOf({ asked, hits, query, entries }: Studied, weights: RankWeights): Lesson[] {
  const options = hits.map((hit, at) => ({
    bag: entries[at]!,
    right: asked.expects?.includes(answerKey(hit)) === true,
    known: hit.match === null ? 0 : relevance(hit.match, { ...weights, learned: 0 }),
  }))
  const right = options.filter((option) => option.right)
  const wrong = options.filter((option) => !option.right).toSorted((a, b) => b.known - a.known)
  if (right.length === 0 || wrong.length === 0) return []
  const told = [...right, ...wrong].slice(0, mostEntries)
  return [
    {
      query,
      entries: told.map(({ bag }) => bag),
      right: told.map((option) => option.right),
      known: told.map(({ known }) => known),
    },
  ]
}

/** The line as it would have been found with other tables. */
export function relearned(studied: Studied, { query, entry }: LearnedTables): Studied {
  const asked = vectorOf(studied.query, query)
  const hits = studied.hits.map((hit, at) => ({
    ...hit,
    match: hit.match && { ...hit.match, learned: dot(asked, vectorOf(studied.entries[at]!, entry)) },
  }))
  return { ...studied, hits }
}
