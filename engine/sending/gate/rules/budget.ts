import type { BudgetFacts } from '../facts.ts'
import { hold, pass, refuse, type Rule } from '../rule.ts'

/** The first of these caps that a message of this cost would go over, and by which of its two amounts. */
export function capReached(
  budgets: readonly BudgetFacts[],
  cost: number,
): { budget: BudgetFacts; by: 'messages' | 'costMicros' } | null {
  for (const budget of budgets) {
    const { messages, costMicros } = budget
    if (messages.cap !== null && messages.used + 1 > messages.cap) return { budget, by: 'messages' }
    if (costMicros.cap !== null && costMicros.used + cost > costMicros.cap)
      return { budget, by: 'costMicros' }
  }
  return null
}

/** What the rule says of a cap: one that renews is waited for; a send's own ends it. */
export function sayCap({ budget, by }: NonNullable<ReturnType<typeof capReached>>, cost: number) {
  const { of, messages, costMicros, renewsAt } = budget
  const facts = { of, ...(by === 'messages' ? { messages } : { costMicros, cost }) }
  return renewsAt === null ? refuse(`budget_${of}`, facts) : hold(renewsAt, `budget_${of}`, facts)
}

/** Caps of a send, of an API key and of the day. */
export const budget: Rule = {
  name: 'budget',
  judge({ counted }, { budgets, costMicros: cost }) {
    const reached = counted === true ? null : capReached(budgets, cost)
    return reached === null ? pass : sayCap(reached, cost)
  },
}
