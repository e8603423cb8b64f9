import { marketingHours } from '../quiet-hours.ts'
import type { PersonFacts } from '../person.ts'
import { hold, pass, refuse, type Rule } from '../rule.ts'

/** Marketing only in the hours that were set, by the clock on the person's wall. */
export const quietHours: Rule<PersonFacts> = {
  name: 'quiet_hours',
  judge({ category, purpose }, { contact, businessZone, settings }, now) {
    if (category !== 'marketing' || purpose === 'opt_in_confirmation') return pass
    const span = marketingHours(contact, businessZone, settings, now)
    if (span.open) return pass
    const { timeZone, country } = contact
    if (span.never) return refuse('no_common_hour', { country })
    return hold(span.until, 'quiet_hours', { timeZone, country })
  },
}
