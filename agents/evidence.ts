import type { Language } from '../domain/language.ts'
import type { Analyser, Token } from '../knowledge/analysis/analyse.ts'
import { relevance, type Match, type RankPart } from '../knowledge/search/rerank.ts'
import { rankWeights } from '../knowledge/search/weights/ranking.ts'
import { askedTypes, holdsType } from './question-type.ts'
import type { Found, Hit } from './retriever.ts'

/** What of a closer look at the first hit speaks for it, as it is. */
const ofMatch = [
  'bm25',
  'cosine',
  'words',
  'share',
  'missing',
  'echo',
  'told',
  'together',
  'kinds',
  'senses',
  'letters',
  'learned',
  'covered',
  'exact',
  'exactTold',
  'loose',
  'heldWorth',
  'lackedWorth',
  'lackedMost',
  'lacked',
  'figuresLacked',
  'kindsLacked',
  'kindsOther',
] as const satisfies readonly (keyof Match)[]

/** Of these also how far the first hit is ahead of the best of the others. */
const compared = ['bm25', 'cosine', 'share', 'told', 'senses', 'letters', 'learned'] as const
type Ahead = `ahead_${(typeof compared)[number]}`
const aheadOf = (part: (typeof compared)[number]): Ahead => `ahead_${part}`

/** The parts of the evidence that the confidence is made of, in the order of its weights. */
export const fittedParts = [
  ...ofMatch,
  ...compared.map(aheadOf),
  /** Log odds of the first hit against the others, and against there being none that answers. */
  'lead',
  /** The same sum for the first hit alone, and how far it is above the second, third and fifth. */
  'relevance',
  'above2',
  'above3',
  'above5',
  /** In how many of the compared parts no other is ahead of it. */
  'firsts',
  /** How many words of the query have a meaning of their own, and what one word is of them. */
  'asked',
  'brief',
  /** How many of them the whole knowledge base lacks, in whatever words, and what share. */
  'strange',
  'strangeShare',
  /** What words the second hit holds and the first lacks are worth, the other way round, and the second's share. */
  'rivalOwn',
  'firstOwn',
  'rivalCovered',
  /** Kinds of thing that are asked for, and that the answer holds none of or one of. */
  'typesLacked',
  'typesHeld',
  /** 1 where the first hit is in another language than the customer's. */
  'foreign',
  /** Words of the query, whatever they say. */
  'length',
] as const
export type FittedPart = (typeof fittedParts)[number]

/** What speaks for the first hit holding the answer. */
export interface Evidence extends Record<FittedPart, number> {
  /** How nearly the query is worded as the hit's question or one of its variants; 1 is the same content words. */
  same: number
}

const nothing: Evidence = {
  ...(Object.fromEntries(fittedParts.map((part) => [part, 0])) as Record<FittedPart, number>),
  lead: -8,
  relevance: -8,
  brief: 1,
  missing: 1,
  same: 0,
}
/** The relevance that a hit reaches by chance: no lead is made of less. */
const byChance = 4
/** Keeps the odds finite. */
const least = 0.001
/** Hits that are compared. */
const looked = 8

export type EvidenceOf = (text: string, language: Language, found: Pick<Found, 'hits' | 'terms'>) => Evidence

export const createEvidence =
  (analyser: Analyser, weights: Record<RankPart, number> = rankWeights): EvidenceOf =>
  (text, language, { hits, terms }) => {
    const [first, ...others] = hits.slice(0, looked)
    const tokens = analyser.analyse(text, language)
    const asked = telling(tokens)
    if (first === undefined || asked.length === 0) return nothing
    const of = (hit: Hit | undefined) =>
      hit === undefined || hit.match === null ? byChance : relevance(hit.match, weights)
    const best = of(first)
    const odds = [...others.map(of), byChance].reduce((sum, other) => sum + Math.exp(other - best), least)
    const partOf = (hit: Hit, part: keyof Omit<Match, 'has'>) =>
      hit.match?.[part] ?? (part === 'missing' ? 1 : 0)
    const ahead = compared.map(
      (part) =>
        [
          aheadOf(part),
          partOf(first, part) - Math.max(0, ...others.map((hit) => partOf(hit, part))),
        ] as const,
    )
    const spoken = first.language ?? language
    const wordings = [first.question ?? '', ...first.variants].map((wording) =>
      telling(analyser.analyse(wording, spoken)),
    )
    const held = new Set(first.match?.has)
    const rivals = new Set(others[0]?.match?.has)
    const worthOf = (some: Iterable<number>, not: ReadonlySet<number>) =>
      [...some].reduce((sum, word) => sum + (not.has(word) ? 0 : (terms[word]?.worth ?? 0)), 0)
    const strange = terms.filter((term) => term.strange).length
    const types = askedTypes(text)
    const typesHeld = types.filter((type) => holdsType(first.text, type)).length
    return {
      ...nothing,
      ...Object.fromEntries(ofMatch.map((part) => [part, partOf(first, part)])),
      ...Object.fromEntries(ahead),
      lead: -Math.log(odds),
      relevance: best,
      above2: best - of(others[0]),
      above3: best - of(others[1]),
      above5: best - of(others[3]),
      firsts: ahead.filter(([, by]) => by >= 0).length,
      asked: terms.length,
      brief: 1 / Math.max(1, terms.length),
      strange,
      strangeShare: strange / Math.max(1, terms.length),
      rivalOwn: worthOf(rivals, held),
      firstOwn: worthOf(held, rivals),
      rivalCovered: others[0]?.match?.covered ?? 0,
      typesLacked: types.length - typesHeld,
      typesHeld,
      foreign: first.language === null || first.language === language ? 0 : 1,
      length: tokens.length,
      same: Math.max(0, ...wordings.map((wording) => likeness(asked, wording))),
    }
  }

/** The distinct words that tell something: figures and single letters meet by chance. */
function telling(tokens: readonly Token[]): Token[] {
  const seen = new Set<string>()
  return tokens.filter((token) => {
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
