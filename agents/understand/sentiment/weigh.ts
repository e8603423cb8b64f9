import { cover, type Match } from '../matcher.ts'
import type { Reading } from '../tokens.ts'
import { aidsOf, contextOf, type Context } from './context.ts'
import type { SentimentKind } from './kinds.ts'

/** What the words of a message add up to before loudness and sarcasm are heard. */
export interface Tally {
  /** Anger that is said. */
  anger: number
  /** Anger that only what happened suggests: the third message, an accusation. */
  provoked: number
  /** Sarcasm by its wording. */
  mockery: number
  /** Disappointment that is said. */
  negative: number
  /** Disappointment that is only told by what happened; a polite question makes it a plain report. */
  told: number
  positive: number
  /** Praise of the business: the part of `positive` that sarcasm turns round. */
  praise: number
  /** What was feared and, beside praise, did not come true. */
  feared: number
  /** Failures that are stated: broken, late, nobody answers. */
  failures: number
  /** Long times that are named, such as `three weeks`. */
  lapses: number
  tears: number
  again: number
  swearing: number
  contrast: boolean
  resolved: boolean
  /** What was feared ended well. */
  relieved: boolean
  signals: string[]
}

/** Entries of the chase that may name nothing but a length of time weigh no more. */
const onlyTime = 0.5

const chased = (weight: number) =>
  weight >= 0.7
    ? { anger: 0.7 * weight, told: 0.6 }
    : weight >= 0.4
      ? { anger: 0.6 * weight, told: 0.45 }
      : { anger: 0, told: 0.2 }

/** Praise before a `but` says less than what follows it. */
const sided = ({ side }: Context) => (side === 'before' ? 0.55 : 1)

/** Adds up what was found in one message: of what overlaps the fullest, each in its context. */
export function weigh(found: readonly Match<SentimentKind>[], reading: Reading): Tally {
  const matches = cover(found)
  const has = (wanted: SentimentKind) => matches.some(({ kind }) => kind === wanted)
  const tally: Tally = {
    anger: 0,
    provoked: 0,
    mockery: 0,
    negative: 0,
    told: 0,
    positive: 0,
    praise: 0,
    feared: 0,
    failures: 0,
    lapses: 0,
    tears: 0,
    again: 0,
    swearing: 0,
    contrast: has('contrast') || has('expectation'),
    // Whatever else claims the words `problem solved`, solved it is.
    relieved: has('expectation') && found.some(({ kind }) => kind === 'resolved'),
    resolved: found.some(({ kind }) => kind === 'resolved'),
    signals: [],
  }
  const aids = aidsOf(matches)
  for (const match of matches) {
    const context = contextOf(match, aids, reading)
    const rule = add(tally, match, context)
    if (rule !== null) tally.signals.push(`${rule}: ${match.words}`)
  }
  return tally
}

/** Adds one match to the tally and names the rule that took it, or null when it decides nothing by itself. */
function add(
  tally: Tally,
  { kind, weight: base, size }: Match<SentimentKind>,
  context: Context,
): string | null {
  const { negated, factor, hypothetical, expected, asked, contacted, side } = context
  const weight = base * factor
  switch (kind) {
    case 'fury':
    case 'outrage':
      if (negated && kind === 'fury') return 'negated'
      // A bit angry is upset, not angry.
      if (factor < 1) {
        tally.negative += Math.max(0.6, weight)
        return 'negative'
      }
      tally.anger += weight
      return kind
    case 'demand':
      // Small orders inside a question are requests, and one word is an order only beside something else.
      if (hypothetical || (asked && (base < 0.5 || size < 2))) return null
      tally.anger += size < 2 ? 0.5 * base : base
      return kind
    case 'threat':
      // How do I complain, can I dispute a charge: a question, not a threat.
      tally.anger += asked ? 0.5 * base : base
      return kind
    case 'accusation':
      if (hypothetical) return null
      tally.provoked += (asked ? 0.3 : 0.5) * base
      tally.told += (asked ? 0.2 : 0.35) * base
      tally.failures++
      return kind
    case 'insult':
    case 'ultimatum':
      tally.anger += base
      return kind
    case 'mockery':
      tally.mockery += base
      return kind
    case 'swear':
      tally.swearing += base
      return 'swearing'
    case 'chase': {
      if (hypothetical) return null
      // `Can I return it after 20 days` names a term, not a wait; but it still gives sarcasm away.
      if (asked && !contacted && base <= onlyTime) {
        tally.lapses++
        return null
      }
      const { anger, told } = chased(base)
      tally.provoked += anger
      tally.told += told
      if (base >= 0.4) tally.failures++
      return 'repeated contact'
    }
    case 'feeling':
    case 'quality':
      if (hypothetical) return null
      if (expected) {
        tally.feared += weight
        return 'feared'
      }
      if (negated) {
        tally.positive += 0.15
        return 'negated'
      }
      if (kind === 'quality' && asked) tally.told += 0.3 * weight
      else tally.negative += Math.max(0.8 * base, weight) * (side === 'before' ? 0.8 : 1) * (asked ? 0.7 : 1)
      return 'negative'
    case 'trouble':
      if (hypothetical) return null
      tally.failures++
      tally.told += base
      return 'trouble'
    case 'fact':
      if (hypothetical || negated || expected) return null
      tally.failures++
      if (side === 'after') tally.told += 0.3
      return null
    case 'lapse':
      tally.lapses++
      return null
    case 'tears':
      tally.tears += base
      return null
    case 'again':
      tally.again += base
      return null
    case 'joy':
    case 'praise':
      if (hypothetical) return null
      if (negated) {
        tally.negative += 0.85 * base * Math.max(1, factor)
        return 'negated praise'
      }
      if (kind === 'praise') tally.praise += asked ? 0.5 * weight : weight
      tally.positive += (asked ? 0.15 : 1) * weight * sided(context)
      return asked ? null : 'positive'
    case 'courtesy':
      if (!negated) tally.positive += base
      return null
    default:
      return null
  }
}
