import type { Language } from '../domain/language.ts'
import { claimedAction, promised } from './claims.ts'
import { canonicalUrl, figuresOf, type Figure } from './figures.ts'
import { denies } from './negation.ts'
import { sentencesOf } from './sentences.ts'
import { holds, termSet, type Terms } from './terms.ts'

export interface GroundingFault {
  kind: 'figure' | 'link' | 'action' | 'promise' | 'negation' | 'leak'
  text: string
}

export interface Grounding {
  /** Share of the answer's sentences that a source or tool result covers; 1 where nothing is asserted. */
  support: number
  /** Any of these makes the answer unfit to be sent, whatever the support. */
  faults: GroundingFault[]
  /** Indices of the sources that cover a sentence of the answer. */
  rests: number[]
}

/** A sentence counts as covered when this share of its content stems stands in one source. */
const coverage = 0.6

export interface GroundingInput {
  answer: string
  language: Language
  /** Passages and tool results that the answer may rest on. */
  sources: readonly { text: string; language: Language }[]
  terms: Terms
  /** The customer's own words: their order number may be repeated, their prices and links may not. */
  customer: string
  succeededTools: ReadonlySet<string>
  /** Words that must never be seen outside, such as the fence around the passages. */
  secrets: readonly string[]
}

/** Whether each thing that an answer says stands in its sources. Pure. */
export function groundingOf(input: GroundingInput): Grounding {
  const faults: GroundingFault[] = []
  for (const secret of input.secrets) {
    if (secret !== '' && input.answer.includes(secret)) faults.push({ kind: 'leak', text: secret })
  }
  const figures = figuresOf(withoutListNumbers(input.answer))
  const known = figures.length === 0 ? new Set<string>() : knownFigures(input)
  for (const figure of figures) {
    if (namesOf(figure).some((name) => known.has(name))) continue
    const link = figure.kind === 'url' || figure.kind === 'email'
    faults.push({ kind: link ? 'link' : 'figure', text: figure.text })
  }
  const words = input.sources.map((source) => plain(source.text))
  // Analysing every source is the costly part, and needless where the answer quotes.
  const sets = input.sources.map((source) => once(() => termSet(input.terms(source.text, source.language))))
  const statements = once(() => input.sources.flatMap((source) => statementsOf(source, input.terms)))
  const rests = new Set<number>()
  let asserted = 0
  let covered = 0
  for (const sentence of sentencesOf(input.answer)) {
    const quoted = plain(sentence.text)
    const source = words.findIndex((text) => text.includes(quoted))
    if (source < 0) {
      const action = claimedAction(sentence.text, input.succeededTools)
      if (action !== null) faults.push({ kind: 'action', text: action })
      const promise = promised(sentence.text)
      if (promise !== null) faults.push({ kind: 'promise', text: promise })
    }
    const terms = input.terms(sentence.text, input.language)
    if (terms.length < 2 || sentence.text.endsWith('?')) continue
    asserted++
    const basis = source >= 0 ? source : sets.findIndex((set) => share(terms, set()) >= coverage)
    if (basis < 0) continue
    if (source < 0 && turnsRound(sentence.text, terms, statements()))
      faults.push({ kind: 'negation', text: sentence.text })
    covered++
    rests.add(basis)
  }
  return { support: asserted === 0 ? 1 : covered / asserted, faults, rests: [...rests] }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}

const keyOf = (figure: Figure) => `${figure.kind}:${figure.value}`

/** As which a source may hold a figure: with its unit or without any; one that is told without a unit, as any. */
const namesOf = (figure: Figure): string[] =>
  figure.unit === undefined || figure.unit === 'plain'
    ? [keyOf(figure)]
    : [`${keyOf(figure)}:${figure.unit}`, `${keyOf(figure)}:plain`]

interface Statement {
  terms: ReadonlySet<string>
  denies: boolean
}

/** Sentences of a source and their clauses, each for itself; headings and questions state nothing. */
const statementsOf = ({ text, language }: GroundingInput['sources'][number], terms: Terms): Statement[] =>
  sentencesOf(text)
    .filter((sentence) => sentence.listItem || /[.!…;:]["'”’»)]*$/u.test(sentence.text))
    .flatMap((sentence) => {
      const clauses = sentence.text.split(/[,;:]\s/)
      return clauses.length > 1 ? [sentence.text, ...clauses] : clauses
    })
    .map((statement) => ({ terms: termSet(terms(statement, language)), denies: denies(statement) }))

/** How much less of a sentence a statement may cover than the best one and still speak for it. */
const nearBest = 0.2

/** Whether what covers a sentence best says it the other way round: one of them denies, and nothing else agrees. */
function turnsRound(sentence: string, terms: readonly string[][], statements: readonly Statement[]): boolean {
  const covering = statements
    .map((statement) => ({ ...statement, share: share(terms, statement.terms) }))
    .filter((statement) => statement.share >= coverage)
  const best = Math.max(0, ...covering.map((statement) => statement.share))
  const speaking = covering.filter((statement) => statement.share >= best - nearBest)
  const denied = denies(sentence)
  return speaking.length > 0 && speaking.every((statement) => statement.denies !== denied)
}

/** Figures that an answer may use: all of its sources', and identifiers of the customer's own. */
function knownFigures({ sources, customer }: GroundingInput): Set<string> {
  const known = new Set<string>()
  for (const { text } of sources) {
    for (const figure of figuresOf(text)) {
      known.add(keyOf(figure))
      if (figure.unit !== undefined) known.add(`${keyOf(figure)}:${figure.unit}`)
      // A link to a page vouches for its site's own address.
      if (figure.kind === 'url') known.add(`url:${canonicalUrl(figure.text).split('/')[0]}`)
    }
  }
  for (const figure of figuresOf(customer)) {
    const identifier = figure.kind === 'code' || (figure.kind === 'number' && /^\d{5,}$/.test(figure.text))
    const money = /[€$£%]|\b(?:eur|euros?|dollar|usd|gbp)/iu.test(
      customer.slice(Math.max(0, figure.at - 3), figure.at + figure.text.length + 8),
    )
    if (!identifier || money) continue
    known.add(keyOf(figure))
    if (figure.unit === 'plain') known.add(`${keyOf(figure)}:plain`)
  }
  return known
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const share = (terms: readonly string[][], source: ReadonlySet<string>) =>
  terms.filter((term) => holds(source, term)).length / terms.length

/** `1. …` at the start of a line numbers a list and states nothing. */
const withoutListNumbers = (text: string) =>
  text.replace(/^\s*\d{1,2}[.)]\s+/gm, (match) => ' '.repeat(match.length))
