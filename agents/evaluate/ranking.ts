import { rankParts, relevance, type RankPart } from '../../knowledge/search/rerank.ts'
import { answerKey, type Hit } from '../retriever.ts'
import { fitChoice } from './choice.ts'

export type RankWeights = Record<RankPart, number>

/** A question with the hits that were looked at again, at least one of them right. */
export interface Ranking {
  hits: readonly Hit[]
  expects: readonly string[]
  weight: number
}

const partsOf = ({ match }: Hit) => rankParts.map((part) => match?.[part] ?? 0)

/** Weights under which right hits stand first, where there are any among the hits. */
export function fitRanking(rankings: readonly Ranking[]): RankWeights {
  const choices = rankings.flatMap(({ hits, expects, weight }) => {
    const looked = hits.filter(({ match }) => match !== null)
    const right = looked.map((hit) => expects.includes(answerKey(hit)))
    return right.includes(true) ? [{ options: looked.map(partsOf), right, weight }] : []
  })
  const weights = fitChoice(choices)
  return Object.fromEntries(rankParts.map((part, at) => [part, weights[at] ?? 0])) as RankWeights
}

/** The hits as they would have been ordered under other weights. */
export const reordered = (hits: readonly Hit[], weights: RankWeights): Hit[] =>
  hits.toSorted((a, b) =>
    a.match && b.match ? relevance(b.match, weights) - relevance(a.match, weights) : 0,
  )
