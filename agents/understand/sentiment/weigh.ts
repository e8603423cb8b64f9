import type { Match } from '../matcher.ts'
import type { Reading } from '../tokens.ts'
import { aidsOf, contextOf } from './context.ts'
import type { SentimentKind } from './kinds.ts'

/** What the words of a message add up to before loudness and sarcasm are heard. */
export interface Tally {
  anger: number
  negative: number
  positive: number
  /** Praise of the business: the part of `positive` that sarcasm turns round. */
  praise: number
  /** Failures that are stated: broken, late, nobody answers. */
  failures: number
  again: number
  swearing: number
  contrast: boolean
  resolved: boolean
  signals: string[]
}

/** Adds up the matches of one message, each in its context. */
export function weigh(matches: readonly Match<SentimentKind>[], reading: Reading): Tally {
  const tally: Tally = {
    anger: 0,
    negative: 0,
    positive: 0,
    praise: 0,
    failures: 0,
    again: 0,
    swearing: 0,
    contrast: matches.some(({ kind }) => kind === 'contrast'),
    resolved: matches.some(({ kind }) => kind === 'resolved'),
    signals: [],
  }
  const aids = aidsOf(matches)
  for (const match of matches) {
    const { negated, factor, hypothetical, asked } = contextOf(match, aids, reading)
    const weight = match.weight * factor
    const say = (rule: string) => tally.signals.push(`${rule}: ${match.words}`)
    switch (match.kind) {
      case 'fury':
        if (negated) say('negated')
        else if (factor < 1) {
          tally.negative += weight * 1.3
          say('negative')
        } else {
          tally.anger += weight
          say('anger')
        }
        break
      case 'outrage':
      case 'demand':
        if (hypothetical && match.kind === 'demand') break
        tally.anger += weight
        say(match.kind)
        break
      case 'insult':
      case 'threat':
      case 'ultimatum':
      case 'mockery':
        tally.anger += match.weight
        say(match.kind)
        break
      case 'swear':
        tally.swearing += match.weight
        say('swearing')
        break
      case 'chase':
        if (hypothetical) break
        tally.anger += match.weight * 0.6
        tally.negative += 0.6
        tally.failures++
        say('repeated contact')
        break
      case 'feeling':
      case 'quality':
      case 'trouble':
        if (hypothetical) break
        if (match.kind === 'quality' && asked) {
          tally.negative += weight * 0.3
          break
        }
        if (negated && match.kind !== 'trouble') {
          tally.positive += 0.15
          say('negated')
          break
        }
        tally.negative += weight
        if (match.kind === 'trouble') tally.failures++
        say('negative')
        break
      case 'fact':
        if (!hypothetical) tally.failures++
        break
      case 'again':
        tally.again += match.weight
        break
      case 'joy':
      case 'praise':
        if (hypothetical) break
        if (negated) {
          tally.negative += weight * 0.85
          say('negated praise')
          break
        }
        if (asked) {
          tally.positive += weight * 0.15
          if (match.kind === 'praise') tally.praise += weight * 0.5
          break
        }
        tally.positive += weight
        if (match.kind === 'praise') tally.praise += weight
        say('positive')
        break
      case 'courtesy':
        tally.positive += negated ? 0 : weight
        break
      default:
        break
    }
  }
  return tally
}
