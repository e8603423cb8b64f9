import type { PersonFacts } from './person.ts'
import type { Rule } from './rule.ts'
import { budget } from './rules/budget.ts'
import { consent } from './rules/consent.ts'
import { contact } from './rules/contact.ts'
import { frequency } from './rules/frequency.ts'
import { handover } from './rules/handover.ts'
import { halt, quality, spamLimit } from './rules/number.ts'
import { pairLimit, throughput } from './rules/pace.ts'
import { messagingLimit, warmUp } from './rules/places.ts'
import { quietHours } from './rules/quiet-hours.ts'
import { template } from './rules/template.ts'
import { window } from './rules/window.ts'

/** What can never be sent to this person is refused before anything is held. */
const aboutThePerson: readonly Rule<PersonFacts>[] = [contact, consent, handover, window, template, frequency]

/** The rules that a plan can be asked without knowing what the numbers can still send. */
export const personRules: readonly Rule<PersonFacts>[] = [...aboutThePerson, quietHours]

/**
 * The order is the gate's own: the person first; then what stops a number for days, so that nothing is looked at again
 * every morning meanwhile; and the limits that are used up by passing come last.
 */
export const rules: readonly Rule[] = [
  ...aboutThePerson,
  halt,
  spamLimit,
  quality,
  quietHours,
  budget,
  warmUp,
  messagingLimit,
  pairLimit,
  throughput,
]
