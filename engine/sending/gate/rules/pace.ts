import { pairLimit as pairLimitOf, perSecondAt, throughputLimit } from '../capacity.ts'
import { takeCell } from '../gcra.ts'
import { hold, pass, type Rule } from '../rule.ts'

/** WhatsApp Cloud API, error 131056: one message in six seconds to one person, with its burst. */
export const pairLimit: Rule = {
  name: 'pair_limit',
  judge(_message, { pairTat, settings }, now) {
    const taken = takeCell(pairTat, pairLimitOf(settings), now)
    if (taken.allowed) return pass
    const { pairIntervalMs, pairBurst } = settings
    return hold(taken.retryAt, 'pair_limit', { pairIntervalMs, pairBurst })
  },
}

/** WhatsApp Cloud API, error 130429: messages a second of a number, slower after the provider asked for it. */
export const throughput: Rule = {
  name: 'throughput',
  judge(_message, { number, numberTat, settings }, now) {
    const taken = takeCell(numberTat, throughputLimit(number, settings, now), now)
    if (taken.allowed) return pass
    return hold(taken.retryAt, 'throughput', { perSecond: perSecondAt(number, settings, now) })
  },
}
