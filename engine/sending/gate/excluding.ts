import type { GateMessage, Verdict } from './facts.ts'
import type { PersonFacts } from './person.ts'
import { personRules } from './rules.ts'

/**
 * What the gate would say of a message to this person if the numbers could send without end: the first rule that
 * refuses it, or that holds it and until when. For plans: budgets and limits of numbers are `capacity.ts`.
 */
export function excluding(
  message: GateMessage,
  facts: PersonFacts,
  now: number,
): Verdict & { rule: string | null } {
  for (const rule of personRules) {
    const verdict = rule.judge(message, facts, now)
    if (verdict.outcome !== 'pass') return { ...verdict, rule: rule.name }
  }
  return { outcome: 'pass', rule: null }
}
