import type { PersonFacts } from '../person.ts'
import { pass, refuse, type Rule } from '../rule.ts'

/** A person who takes over stops the agent at once: what it wrote before is not sent any more. */
export const handover: Rule<PersonFacts> = {
  name: 'handover',
  judge({ author }, { conversationState }) {
    if (author !== 'agent' || conversationState !== 'operator') return pass
    return refuse('person_took_over')
  },
}
