import type { PersonFacts, Unreachable } from '../person.ts'
import { pass, refuse, type Rule } from '../rule.ts'

/** Of an experiment of WhatsApp's: no marketing reaches these people until they write. */
const experiment = 130472

/** Errors after which a person is not written to any more by that number. WhatsApp Cloud API, error codes. */
const unreachableCodes = new Set([131026, 131021, 130403, 130497, 131062, experiment])

export const endsReach = (code: number | null): code is number => code !== null && unreachableCodes.has(code)

export const unreachableOf = (line: {
  unreachable_code: number | null
  unreachable_at: number | null
}): Unreachable | null =>
  line.unreachable_code === null ? null : { code: line.unreachable_code, at: line.unreachable_at ?? 0 }

/** Blocked by the business, without an address (an erased person has none), or out of the provider's reach. */
export const contact: Rule<PersonFacts> = {
  name: 'contact',
  judge({ category }, { contact: { blockedAt, phone, whatsappUserId }, unreachable }) {
    if (blockedAt !== null) return refuse('contact_blocked', { blockedAt })
    if (phone === null && whatsappUserId === null) return refuse('contact_unreachable')
    if (unreachable === null) return pass
    if (unreachable.code === experiment)
      return category === 'marketing' ? refuse('contact_in_experiment', { ...unreachable }) : pass
    return refuse('contact_not_reached', { ...unreachable })
  },
}
