import type { Language } from '../domain/language.ts'
import type { Analyser, Token } from '../knowledge/analysis/analyse.ts'
import { rankWeights, relevance, type RankPart } from '../knowledge/search/rerank.ts'
import type { Found, Hit } from './retriever.ts'

/**
 * What speaks for the first hit holding the answer. Chosen for telling right from wrong on knowledge bases that
 * the fit had not seen; see docs/evaluation.md.
 */
export interface Evidence {
  /** Log odds of the first hit against the others, and against there being none that answers. */
  lead: number
  /** How many words of the query have a meaning of their own. */
  asked: number
  /** What one word is of them: half of a question of two words, little of a long one. */
  brief: number
  /** How many of them the whole knowledge base lacks, in whatever words. */
  strange: number
  cosine: number
  /** Share of the query's worth that one wording of the hit's question holds. */
  told: number
  /** Of the words that the hit lacks, the rarest one's worth as a share of the rarest word's of the query. */
  missing: number
  /** Share of the query's words that the first hit holds, for those who read the trace. */
  cover: number
  /** 1 where the first hit is in another language than the customer's. */
  foreign: number
  /** How nearly the query is worded as the hit's question or one of its variants; 1 is the same content words. */
  same: number
}

const nothing: Evidence = {
  lead: -8,
  asked: 0,
  brief: 1,
  strange: 0,
  cosine: 0,
  told: 0,
  missing: 1,
  cover: 0,
  foreign: 0,
  same: 0,
}
/** The relevance that a hit reaches by chance: no lead is made of less. */
const byChance = 4
/** Keeps the odds finite. */
const least = 0.001

export type EvidenceOf = (text: string, language: Language, found: Pick<Found, 'hits' | 'terms'>) => Evidence

export const createEvidence =
  (analyser: Analyser, weights: Record<RankPart, number> = rankWeights): EvidenceOf =>
  (text, language, { hits, terms }) => {
    const [first, ...others] = hits
    const asked = read(analyser, text, language)
    if (first === undefined || asked.length === 0) return nothing
    const of = (hit: Hit) => (hit.match === null ? byChance : relevance(hit.match, weights))
    const best = of(first)
    const odds = [...others.map(of), byChance].reduce((sum, other) => sum + Math.exp(other - best), least)
    const spoken = first.language ?? language
    const wordings = [first.question ?? '', ...first.variants].map((wording) =>
      read(analyser, wording, spoken),
    )
    return {
      lead: -Math.log(odds),
      asked: terms.length,
      brief: 1 / Math.max(1, terms.length),
      strange: terms.filter((term) => term.strange).length,
      cosine: first.cosine,
      told: first.match?.told ?? 0,
      missing: first.match?.missing ?? 1,
      cover: first.match?.share ?? 0,
      foreign: first.language === null || first.language === language ? 0 : 1,
      same: Math.max(0, ...wordings.map((wording) => likeness(asked, wording))),
    }
  }

/** The distinct words that tell something: figures and single letters meet by chance. */
function read(analyser: Analyser, text: string, language: Language): Token[] {
  const seen = new Set<string>()
  return analyser.analyse(text, language).filter((token) => {
    if (token.weight === 0 || !/^\p{L}{2}/u.test(token.word) || seen.has(token.stem)) return false
    seen.add(token.stem)
    return true
  })
}

/** The lower of the shares of either wording's words that the other has. */
function likeness(asked: readonly Token[], wording: readonly Token[]): number {
  if (wording.length === 0) return 0
  const has = (tokens: readonly Token[], token: Token) => tokens.some((other) => other.stem === token.stem)
  return Math.min(
    asked.filter((token) => has(wording, token)).length / asked.length,
    wording.filter((token) => has(asked, token)).length / wording.length,
  )
}
