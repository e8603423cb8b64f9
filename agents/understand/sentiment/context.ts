import type { Match } from '../matcher.ts'
import type { Reading, Sentence, Token } from '../tokens.ts'
import type { SentimentKind } from './kinds.ts'

/** What stands around a word and changes what it says. */
export interface Context {
  negated: boolean
  /** Intensity: boosted above 1, softened below. */
  factor: number
  /** After `if`: it has not happened. */
  hypothetical: boolean
  /** After `I feared`, `I expected`: perhaps it did not happen. */
  expected: boolean
  /** In a sentence that asks. */
  asked: boolean
  /** Beside words of having written, called or waited. */
  contacted: boolean
  /** Before a `but`, after one, or in a message without any. */
  side: 'before' | 'after' | 'none'
}

const negationReach = 4
const degreeReach = 2
const hypothesisReach = 9
const contactReach = 4

/** Past contact and waiting, in the hub's languages. */
const contact =
  /^(?:scritt|chiamat|telefonat|contattat|sollecitat|chiest|segnalat|rispost|richiamat|rispond|aspett|attes|attend|wrote|written|called|phoned|rang|emailed|messaged|texted|contacted|chased|asked|reply|replie|answer|heard|wait|escrit|escribi|llamad|llame|contactad|contacte|reclamad|contesta|respond|esper)/

const aidKinds: ReadonlySet<SentimentKind> = new Set([
  'negator',
  'booster',
  'softener',
  'contrast',
  'hypothesis',
  'expectation',
  'joiner',
] satisfies SentimentKind[])

/** The reading aids of a message, by the position of each of their words, and where its `but` stands. */
export interface Aids {
  at: ReadonlyMap<number, Match<SentimentKind>>
  but: number | null
}

export function aidsOf(matches: readonly Match<SentimentKind>[]): Aids {
  const at = new Map<number, Match<SentimentKind>>()
  for (const match of matches)
    if (aidKinds.has(match.kind)) for (const position of match.at) at.set(position, match)
  // A `but` that opens the message contrasts with nothing in it.
  const but = matches.findLast(({ kind, start }) => kind === 'contrast' && start > 1)?.start ?? null
  return { at, but }
}

/** Words that open a question, in the hub's languages; many customers leave the question mark out. */
const openers = new Set(
  `quanto quanti quante quanta quando dove dov cosa chi quale quali qual how what when where who which does is are can could do will
  cuanto cuanta cuantos cuantas cuando donde cual cuales quien puedo posso potete puoi pueden puedes`.split(
    /\s+/,
  ),
)

/** Whether a sentence asks: by its mark, or by its first word when nothing in it is exclaimed. */
export function asks(sentence: Sentence, tokens: readonly Token[]): boolean {
  return (
    sentence.question || (openers.has(tokens[sentence.start]?.text ?? '') && !sentence.closing.includes('!'))
  )
}

/** Reads the words before (and for degree also after) a match, no further than its clause. */
export function contextOf(match: Match<SentimentKind>, aids: Aids, reading: Reading): Context {
  const { tokens, sentences } = reading
  const sentence = tokens[match.start]?.sentence
  const within = sentence === undefined ? undefined : sentences[sentence]
  const context: Context = {
    negated: false,
    factor: 1,
    hypothetical: false,
    expected: false,
    asked: within !== undefined && asks(within, tokens),
    contacted: tokens
      .slice(Math.max(0, match.start - contactReach), match.end + contactReach)
      .some(({ text, sentence: of }) => of === sentence && contact.test(text)),
    side: aids.but === null ? 'none' : match.start < aids.but ? 'before' : 'after',
  }

  let clause = true
  for (let at = match.start - 1, distance = 1; at >= 0 && distance <= hypothesisReach; at--, distance++) {
    if (tokens[at]?.sentence !== sentence) break
    if (tokens[at + 1]?.gap !== 'none') clause = false
    const aid = aids.at.get(at)
    if (aid === undefined) continue
    if (aid.kind === 'hypothesis') context.hypothetical = true
    if (aid.kind === 'expectation' && clause) context.expected = true
    if (aid.kind === 'contrast' || (aid.kind === 'joiner' && distance > 1)) clause = false
    if (!clause || aid.end - 1 !== at) continue
    if (aid.kind === 'negator' && distance <= negationReach) context.negated = true
    if ((aid.kind === 'booster' || aid.kind === 'softener') && distance <= degreeReach)
      context.factor *= aid.weight
  }
  const after = aids.at.get(match.end)
  if (after && (after.kind === 'booster' || after.kind === 'softener') && tokens[match.end]?.gap === 'none')
    context.factor *= after.weight
  context.factor = Math.min(2, Math.max(0.4, context.factor))
  return context
}
