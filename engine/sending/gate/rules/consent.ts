import type { PersonFacts } from '../person.ts'
import { pass, refuse, type Rule } from '../rule.ts'

/**
 * After STOP nothing but the confirmation of it, until the person writes or opts in again; marketing only with
 * recorded consent. Who has yet to confirm gets the message that asks for it, and no other marketing. GDPR, art. 7;
 * WhatsApp Business Messaging Policy, opt-in and opt-out.
 */
export const consent: Rule<PersonFacts> = {
  name: 'consent',
  judge({ category, purpose }, { contact: { marketing, stoppedAt } }) {
    if (stoppedAt !== null && purpose !== 'stop_confirmation') return refuse('stopped', { stoppedAt })
    if (category !== 'marketing' || marketing === 'granted') return pass
    if (marketing === 'pending') {
      return purpose === 'opt_in_confirmation' ? pass : refuse('consent_unconfirmed')
    }
    return refuse(marketing === 'withdrawn' ? 'consent_withdrawn' : 'no_consent')
  },
}
