import { day, minute } from '../../../domain/clock.ts'
import type { Category } from '../../../domain/message.ts'
import type { SendingSettings } from '../../../domain/sending-settings.ts'
import { takeCell } from './gcra.ts'
import type { NumberFacts } from './number.ts'

/** What a number can still send, as pure functions that the gate asks now and a forecast asks of times to come. */

const share = (limit: number | null, percent: number) =>
  limit === null ? Infinity : Math.floor((limit * percent) / 100)

/** Marketing leaves the reserve to utility and authentication. */
const marketingPercent = ({ reservePercent }: SendingSettings) => 100 - reservePercent

/** Distinct people in a rolling day up to which the portfolio may be used by this category; Infinity: no limit. */
export function portfolioAllowance(
  { messagingLimit }: NumberFacts,
  category: Category,
  settings: SendingSettings,
): number {
  return share(messagingLimit, category === 'marketing' ? marketingPercent(settings) : 100)
}

/** The same for a number that is warming up. */
export function warmUpAllowance(
  { warmUp }: NumberFacts,
  category: Category,
  settings: SendingSettings,
): number {
  if (warmUp === null) return Infinity
  const step = settings.warmUpSteps[warmUp.step]
  if (step === undefined) return Infinity
  return share(step.people, category === 'marketing' ? marketingPercent(settings) : 100)
}

/** The highest limit that WhatsApp sets: what a share is taken of where a portfolio has none. */
const highestLimit = 100_000

/** The same for marketing of a number whose quality fell: a share of what the portfolio would allow it. */
export function qualityAllowance(number: NumberFacts, settings: SendingSettings): number {
  const percent = qualityPercent(number, settings)
  if (percent >= 100) return Infinity
  const whole = share(number.messagingLimit ?? highestLimit, marketingPercent(settings))
  return Math.floor((whole * percent) / 100)
}

/** The share of its pace that marketing keeps, in percent. */
function qualityPercent({ quality, recovery }: NumberFacts, settings: SendingSettings): number {
  const stage = recovery?.stage
  const returning =
    typeof stage === 'number' ? (settings.recoverySteps[stage]?.percent ?? 100) : stage === 'rest' ? 0 : 100
  return quality === 'YELLOW' ? Math.min(returning, settings.yellowPacePercent) : returning
}

/** When the stage of the recovery plan ends, quality allowing. */
export function stageEndsAt(
  { stage, at }: Pick<NonNullable<NumberFacts['recovery']>, 'stage' | 'at'>,
  { recoveryPauseDays, recoveryEngagedDays, recoverySteps }: SendingSettings,
): number {
  if (stage === 'rest') return at + recoveryPauseDays * day
  if (stage === 'engaged') return at + recoveryEngagedDays * day
  return at + (recoverySteps[stage]?.days ?? 0) * day
}

/** When the step of the warm-up plan ends, quality allowing. */
export function warmUpStepEndsAt(
  { step, at }: NonNullable<NumberFacts['warmUp']>,
  { warmUpSteps }: SendingSettings,
): number {
  return at + (warmUpSteps[step]?.days ?? 0) * day
}

/** Share of the throughput that is used: what the provider left, and what came back since. 0..1 */
export function paceAt(
  { pace, paceAt: since }: Pick<NumberFacts, 'pace' | 'paceAt'>,
  settings: SendingSettings,
  now: number,
): number {
  if (since === null || pace >= 1) return Math.min(pace, 1)
  const back = (settings.paceRecoveryPercentPerMinute / 100) * (Math.max(0, now - since) / minute)
  return Math.min(1, pace + back)
}

/** The pace after one more 130429: half at once, for answers to one burst only once. */
export function slowedPace(
  number: Pick<NumberFacts, 'pace' | 'paceAt'>,
  settings: SendingSettings,
  now: number,
): { pace: number; paceAt: number } {
  const sameBurstMs = 5_000
  if (number.paceAt !== null && now - number.paceAt < sameBurstMs && number.pace < 1) {
    return { pace: number.pace, paceAt: number.paceAt }
  }
  const halved = paceAt(number, settings, now) / 2
  return { pace: Math.max(settings.paceFloorPercent / 100, halved), paceAt: now }
}

/** Messages a second of a number at `now`. */
export const perSecondAt = (number: NumberFacts, settings: SendingSettings, now: number) =>
  number.throughputPerSecond * paceAt(number, settings, now)

/** A tenth of a second's worth may go at once, so that a second never holds more than the limit and its tenth. */
export function throughputLimit(number: NumberFacts, settings: SendingSettings, now: number) {
  const perSecond = perSecondAt(number, settings, now)
  return { intervalMs: 1_000 / perSecond, burst: Math.max(1, Math.floor(perSecond / 10)) }
}

export function pairLimit({ pairIntervalMs, pairBurst }: SendingSettings) {
  return { intervalMs: pairIntervalMs, burst: pairBurst }
}

/** The number's GCRA time after a message of this category. */
export function spendThroughput(
  tat: number,
  number: NumberFacts,
  category: Category,
  settings: SendingSettings,
  now: number,
): number {
  const limit = throughputLimit(number, settings, now)
  const taken = takeCell(tat, limit, now)
  const cells = cellsOf(number, category, settings)
  const after = taken.allowed ? taken.tat : tat + limit.intervalMs
  return after + (cells - 1) * limit.intervalMs
}

/** What a message spends of the throughput: marketing of a YELLOW number more than its own cell. */
export const cellsOf = (
  { quality }: NumberFacts,
  category: Category,
  { yellowPacePercent }: SendingSettings,
): number => (category === 'marketing' && quality === 'YELLOW' ? 100 / Math.max(1, yellowPacePercent) : 1)
