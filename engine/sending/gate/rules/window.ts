import type { PersonFacts } from '../person.ts'
import { pass, refuse, type Rule } from '../rule.ts'

/** WhatsApp Cloud API, error 131047: free-form messages only within the customer service window. */
export const window: Rule<PersonFacts> = {
  name: 'window',
  judge({ content }, facts, now) {
    if (content.type === 'template' || windowIsOpen(facts, now)) return pass
    return refuse('needs_template', { windowExpiresAt: facts.windowExpiresAt })
  },
}

export const windowIsOpen = ({ windowExpiresAt }: { windowExpiresAt: number | null }, now: number) =>
  windowExpiresAt !== null && now < windowExpiresAt
