import type { Language } from '../domain/language.ts'
import type { Analyser, Token } from '../knowledge/analysis/analyse.ts'
import type { Found, Hit } from './retriever.ts'

/**
 * What speaks for the first hit holding the answer. Chosen for telling right from wrong on knowledge bases that
 * the fit had not seen; see docs/evaluation.md.
 */
export interface Evidence {
  /** Share of the query's worth (words weighed by rarity) that the first hit holds, in whatever words. */
  cover: number
  /** How many of the query's content words it holds, six at most: two in common may be chance, five are not. */
  count: number
  /**
   * Share of the words of the first hit's question that the query holds, less the best such share of the next
   * five: the entry that is about just this, rather than one that mentions it.
   */
  echo: number
  /** The second hit's score as a share of the first's. */
  rival: number
  /** 1 where the first hit is in another language than the customer's. */
  foreign: number
  /** How nearly the query is worded as the hit's question or one of its variants; 1 is the same content words. */
  same: number
}

const nothing: Evidence = { cover: 0, count: 0, echo: 0, rival: 1, foreign: 0, same: 0 }
const mostCounted = 6
const rivals = 5
/** Below this a second hit is as good as none. */
const leastRival = 0.35
/** What a match is worth: the word itself, its family, the same concept in other words. */
const worthOf = { stem: 1, family: 0.85, concept: 0.7 }
const mostKept = 2_000
/** Figures and single letters meet by chance: the hour of one thing is the price of another. */
const tells = /^\p{L}{2}/u

interface Sets {
  stems: Set<string>
  families: Set<string>
  concepts: Set<string>
}

export type EvidenceOf = (text: string, language: Language, found: Pick<Found, 'hits' | 'terms'>) => Evidence

/** Measures hits against a query. Keeps the analysis of the latest passages, which customers ask for again. */
export function createEvidence(analyser: Analyser): EvidenceOf {
  const kept = new Map<string, Token[]>()

  const read = (text: string, language: Language): Token[] => {
    const seen = new Set<string>()
    return analyser.analyse(text, language).filter((token) => {
      if (token.weight === 0 || !tells.test(token.word) || seen.has(token.stem)) return false
      seen.add(token.stem)
      return true
    })
  }

  /** What `read` says, remembered. */
  const known = (text: string, language: Language): Token[] => {
    const key = `${language} ${text}`
    const tokens = kept.get(key) ?? read(text, language)
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, tokens)
    return tokens
  }

  return (text, language, found) => {
    const [first, ...others] = found.hits.slice(0, 1 + rivals)
    const asked = read(text, language)
    if (first === undefined || asked.length === 0) return nothing
    const worth = new Map(found.terms.map((term) => [term.word, term.worth]))
    const usual =
      found.terms.length === 0
        ? 1
        : found.terms.reduce((sum, term) => sum + term.worth, 0) / found.terms.length
    const weights = asked.map((token) => worth.get(token.word) ?? usual * token.weight)
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
    const query = setsOf(asked)
    const echoOf = (hit: Hit) => shareOf(known(hit.question ?? '', hit.language ?? language), query)
    const spoken = first.language ?? language
    const passage = setsOf(known([first.question, first.section, first.text].join('\n'), spoken))
    const wordings = [first.question ?? '', ...first.variants].map((wording) => known(wording, spoken))
    const matches = asked.map((token) => matchOf(token, passage))
    const cover = matches.reduce((sum, match, at) => sum + match * weights[at]!, 0) / total
    return {
      cover,
      count: Math.min(mostCounted, matches.filter((match) => match > 0).length),
      echo: echoOf(first) - Math.max(0, ...others.map(echoOf)),
      rival: first.score <= 0 ? 1 : Math.max(leastRival, (others[0]?.score ?? 0) / first.score),
      foreign: first.language === null || first.language === language ? 0 : 1,
      same: Math.max(0, ...wordings.map((wording) => likeness(asked, wording))),
    }
  }
}

const setsOf = (tokens: readonly Token[]): Sets => ({
  stems: new Set(tokens.map((token) => token.stem)),
  families: new Set(tokens.map((token) => token.family).filter((family) => family.length > 4)),
  concepts: new Set(tokens.flatMap((token) => token.concepts.map((concept) => concept.name))),
})

const shareOf = (wording: readonly Token[], sets: Sets): number =>
  wording.filter((token) => matchOf(token, sets) > 0).length / (wording.length || 1)

function matchOf(token: Token, { stems, families, concepts }: Sets): number {
  if (stems.has(token.stem)) return worthOf.stem
  if (families.has(token.family)) return worthOf.family
  const meant = token.concepts.filter((concept) => concepts.has(concept.name))
  return worthOf.concept * Math.max(0, ...meant.map((concept) => Math.min(1, concept.weight)))
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
