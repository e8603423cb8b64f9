import { day } from '../../../../domain/clock.ts'
import { qualityAllowance, stageEndsAt } from '../capacity.ts'
import { hold, pass, type Rule } from '../rule.ts'
import { waitForPlace } from './places.ts'

/** Nothing tells when an account problem ends: whoever ends it wakes what waits, else it is looked at again. */
const haltedLookMs = day

/** The provider refuses the account: nothing goes out until that is solved. */
export const halt: Rule = {
  name: 'halt',
  judge(_message, { number: { haltedAt, haltReason } }, now) {
    return haltedAt === null ? pass : hold(now + haltedLookMs, 'number_halted', { haltedAt, haltReason })
  },
}

/** WhatsApp Cloud API, errors 131048 and 131064: marketing stops on the number. */
export const spamLimit: Rule = {
  name: 'spam_limit',
  judge({ category }, { number: { marketingStoppedUntil } }, now) {
    if (category !== 'marketing' || marketingStoppedUntil === null || marketingStoppedUntil <= now)
      return pass
    return hold(marketingStoppedUntil, 'marketing_stopped', { marketingStoppedUntil })
  },
}

/**
 * RED stops marketing; it comes back by the recovery plan: a rest, then people who answer, then by steps. YELLOW and
 * the steps leave a share of the people that the number could reach.
 */
export const quality: Rule = {
  name: 'quality',
  judge(message, facts, now) {
    if (message.category !== 'marketing') return pass
    const { number, contact, settings } = facts
    const { quality, recovery } = number
    if (recovery?.stage === 'rest' || (recovery === null && quality === 'RED')) {
      const until = stageEndsAt(recovery ?? { stage: 'rest', at: now }, settings)
      return hold(Math.max(until, now + day), 'quality_rest', { quality, since: recovery?.since ?? now })
    }
    if (recovery?.stage === 'engaged') {
      const engagedAt = Math.max(contact.lastInboundAt ?? 0, contact.lastReadAt ?? 0)
      if (engagedAt < now - settings.engagedWithinDays * day) {
        const until = stageEndsAt(recovery, settings)
        return hold(Math.max(until, now + day), 'quality_engaged_only', { quality, engagedAt })
      }
    }
    const allowed = qualityAllowance(number, settings)
    const { numberPlaces: places, reachedByNumberAt: reachedAt } = facts
    return waitForPlace({ message, facts, places, reachedAt, allowed, reason: 'quality_pace' }, now)
  },
}
