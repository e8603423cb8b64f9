import type { Sentiment } from '../../../domain/agent.ts'
import type { Emphasis } from './emphasis.ts'
import type { Tally } from './weigh.ts'

export interface Verdict {
  sentiment: Sentiment
  /** −1 furious … 1 delighted. */
  score: number
  signals: string[]
}

/** What else is known of the message when its sentiment is decided. */
export interface Circumstances {
  /** It asks something: what happened is told to explain the question. */
  asks: boolean
  /** It wants a person or says that time presses: loudness there is impatience. */
  presses: boolean
}

const angryFrom = 0.75
const negativeFrom = 0.5
const positiveFrom = 0.6

/** From the sum of the words and their loudness to one verdict. Anger goes before all else: missing it costs most. */
export function decide(tally: Tally, emphasis: Emphasis, { asks, presses }: Circumstances): Verdict {
  const signals = [...tally.signals]
  let { positive } = tally
  let told = tally.told

  if (tally.again > 0 && (tally.failures > 0 || told > 0)) told += Math.min(0.45, tally.again)
  if (tally.failures > 1) told += Math.min(0.5, 0.25 * (tally.failures - 1))
  const calm = emphasis.marks < 0.5 && emphasis.capitals === 0 && tally.anger + tally.mockery < 0.3
  if (asks && calm) told *= 0.5
  // Who says that they are sad or worried, or asks in peace, is not furious about it.
  const patience = !calm ? 1 : tally.negative > 0 ? 0.6 : asks ? 0.85 : 1
  // The wording of sarcasm in a message that is glad all through is a joke, or praise.
  const glad = positive >= 0.7 && tally.failures + tally.negative + tally.anger === 0
  let anger = tally.anger + patience * tally.provoked + (glad ? 0 : tally.mockery)
  let negative = tally.negative + told

  // Praise beside a stated failure or a long wait, with no `but` between and nothing resolved, is meant the other way round.
  const failing = tally.failures + tally.lapses > 0 || anger >= 0.4
  if (tally.praise > 0.3 && failing && !tally.contrast && !tally.resolved && positive - tally.praise < 0.8) {
    anger += 1
    positive = Math.max(0, positive - tally.praise * 2)
    signals.push('sarcasm: praise beside a failure')
  }
  // What was feared counts only when nothing good followed.
  if (tally.relieved) positive += 0.65
  if (tally.feared > 0 && positive < 0.5) negative += tally.feared
  if (tally.tears > 0) {
    if (positive >= 0.5 && positive > negative + anger) positive += tally.tears
    else negative += tally.tears
  }
  // Coarse words strengthen what is said: joy stays joy, anything else turns to anger.
  if (tally.swearing > 0) {
    if (positive > negative + anger && positive >= 0.4) positive += tally.swearing
    else anger += tally.swearing + (negative > 0 || tally.failures > 0 ? 0.4 : 0)
  }

  const ground = anger + negative + (tally.failures > 0 ? 0.4 : 0) + (presses ? 0.5 : 0)
  const loud = 0.9 * emphasis.capitals + 0.6 * emphasis.marks + 0.3 * emphasis.stretch
  if (loud > 0 && ground > positive) {
    anger += loud * Math.min(1.25, 0.6 + ground / 2)
    if (tally.failures > 0 || negative > 0) negative += Math.min(0.4, loud)
    if (emphasis.shouted.length > 0) signals.push(`capitals: ${emphasis.shouted.join(' ')}`)
    if (emphasis.marks >= 0.5) signals.push('punctuation')
  } else if (loud > 0 && positive > 0) positive *= 1 + 0.5 * Math.min(1, loud)

  if (anger >= angryFrom)
    return { sentiment: 'angry', score: -clamp(0.6 + 0.2 * (anger - angryFrom), 0.6, 1), signals }
  const dark = negative + 0.8 * anger
  if (dark >= negativeFrom && dark >= positive * 0.9)
    return { sentiment: 'negative', score: -clamp(0.25 + 0.15 * (dark - negativeFrom), 0.25, 0.59), signals }
  if (positive >= positiveFrom && positive > dark)
    return { sentiment: 'positive', score: clamp(0.3 + 0.25 * (positive - positiveFrom), 0.3, 1), signals }
  return { sentiment: 'neutral', score: clamp((positive - dark) * 0.3, -0.2, 0.2), signals }
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
