import type { PersonFacts } from '../person.ts'
import { pass, refuse, type Rule } from '../rule.ts'

/** Blocked by the business, or without an address: an erased person has none. */
export const contact: Rule<PersonFacts> = {
  name: 'contact',
  judge(_message, { contact: { blockedAt, phone, whatsappUserId } }) {
    if (blockedAt !== null) return refuse('contact_blocked', { blockedAt })
    if (phone === null && whatsappUserId === null) return refuse('contact_unreachable')
    return pass
  },
}
