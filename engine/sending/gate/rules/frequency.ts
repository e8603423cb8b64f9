import { day, hour } from '../../../../domain/clock.ts'
import type { PersonFacts } from '../person.ts'
import { hold, pass, refuse, type Rule } from '../rule.ts'

const week = 7 * day

/** How far back marketing to a person must be known. */
export const frequencyHorizonMs = ({ silentEveryDays }: PersonFacts['settings']) =>
  Math.max(week, silentEveryDays * day)

/**
 * So much marketing a week to one person, whoever sends it, and less to somebody who never answered. A turn that comes
 * too late for the message is refused.
 */
export const frequency: Rule<PersonFacts> = {
  name: 'frequency',
  judge({ category, purpose }, { contact, marketingSentAt, settings }, now) {
    if (category !== 'marketing' || purpose === 'opt_in_confirmation') return pass
    const { marketingPerWeek, silentEveryDays, frequencyWaitHours } = settings
    if (marketingPerWeek === 0) return refuse('marketing_too_often', { marketingPerWeek })
    const weekly = marketingSentAt[marketingPerWeek - 1]
    const last = contact.lastInboundAt === null ? marketingSentAt[0] : undefined
    const until = Math.max(
      weekly === undefined ? 0 : weekly + week,
      last === undefined ? 0 : last + silentEveryDays * day,
    )
    if (until <= now) return pass
    const facts = { sentAt: marketingSentAt.slice(0, 5), answered: contact.lastInboundAt !== null, until }
    return until > now + frequencyWaitHours * hour
      ? refuse('marketing_too_often', facts)
      : hold(until, 'marketing_too_often', facts)
  },
}
