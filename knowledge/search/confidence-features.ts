import type { Language } from '../../domain/language.ts'
import type { WeighedQuery } from './score.ts'
import type { Ranked } from './search.ts'

/** What tells whether the first hit answers the question; all 0 when nothing was found. */
export interface SearchFeatures {
  /** Share of the query's worth that the first hit holds, in any words. */
  cov: number
  /** The same in the query's own words. */
  covLiteral: number
  /** Score of the first hit less the second's. */
  margin: number
  /** The first hit's share of the scores of the first five. */
  vote: number
  /** Distinct content words of the query. */
  n: number
  /** Fused score, lexical score and cosine of the first hit. */
  top: number
  bm25: number
  cosine: number
  /** Share of the query's worth that stands nowhere in the knowledge base. */
  unknown: number
  /** 1 when the first hit is in another language than the customer's. */
  foreign: number
}

export function confidenceFeatures(
  ranked: Ranked[],
  query: WeighedQuery,
  language: Language,
): SearchFeatures {
  const n = query.slots.length
  const missing = query.slots.filter((slot) => slot.unknown).reduce((sum, slot) => sum + slot.worth, 0)
  const unknown = query.most === 0 ? 1 : missing / query.most
  const [first, second] = ranked
  if (first === undefined) {
    return { cov: 0, covLiteral: 0, margin: 0, vote: 0, n, top: 0, bm25: 0, cosine: 0, unknown, foreign: 0 }
  }
  const five = ranked.slice(0, 5).reduce((sum, { score }) => sum + score, 0)
  return {
    cov: first.lexical.coverage,
    covLiteral: first.lexical.literalCoverage,
    margin: first.score - (second?.score ?? 0),
    vote: five === 0 ? 0 : first.score / five,
    n,
    top: first.score,
    bm25: first.lexical.score,
    cosine: first.cosine,
    unknown,
    foreign: first.chunk.language === language ? 0 : 1,
  }
}
