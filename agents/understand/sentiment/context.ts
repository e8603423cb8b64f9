import type { Match } from '../matcher.ts'
import type { Reading } from '../tokens.ts'
import type { SentimentKind } from './kinds.ts'

/** What stands around a word and changes what it says. */
export interface Context {
  negated: boolean
  /** Intensity: boosted above 1, softened below. */
  factor: number
  /** After `if`: it has not happened. */
  hypothetical: boolean
  /** In a sentence that asks. */
  asked: boolean
}

const negationReach = 4
const degreeReach = 2
const hypothesisReach = 9

/** Reads the words before (and for degree also after) a match, no further than its clause. */
export function contextOf(match: Match<SentimentKind>, aids: Aids, reading: Reading): Context {
  const { tokens, sentences } = reading
  const context: Context = { negated: false, factor: 1, hypothetical: false, asked: false }
  const sentence = tokens[match.start]?.sentence
  context.asked = sentence !== undefined && (sentences[sentence]?.question ?? false)

  let clause = true
  let negations = 0
  for (let at = match.start - 1, distance = 1; at >= 0 && distance <= hypothesisReach; at--, distance++) {
    if (tokens[at]?.sentence !== sentence) break
    if (tokens[at + 1]?.gap !== 'none') clause = false
    const aid = aids.get(at)
    if (aid === undefined || match.at.includes(at)) continue
    if (aid.kind === 'hypothesis') context.hypothetical = true
    if (aid.kind === 'contrast' || (aid.kind === 'joiner' && distance > 1)) clause = false
    if (!clause) continue
    if (aid.kind === 'negator' && aid.end - 1 === at && distance <= negationReach) negations++
    if ((aid.kind === 'booster' || aid.kind === 'softener') && aid.end - 1 === at && distance <= degreeReach)
      context.factor *= aid.weight
  }
  const after = aids.get(match.end)
  if (after && (after.kind === 'booster' || after.kind === 'softener') && tokens[match.end]?.gap === 'none')
    context.factor *= after.weight
  context.negated = negations > 0
  context.factor = Math.min(2, Math.max(0.4, context.factor))
  return context
}

/** Reading aids by the position of each of their words. */
export type Aids = ReadonlyMap<number, Match<SentimentKind>>

const aidKinds: ReadonlySet<SentimentKind> = new Set([
  'negator',
  'booster',
  'softener',
  'contrast',
  'hypothesis',
  'joiner',
] satisfies SentimentKind[])

export function aidsOf(matches: readonly Match<SentimentKind>[]): Aids {
  const aids = new Map<number, Match<SentimentKind>>()
  for (const match of matches) if (aidKinds.has(match.kind)) for (const at of match.at) aids.set(at, match)
  return aids
}
