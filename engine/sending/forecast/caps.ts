import type { BudgetFacts, Verdict } from '../gate/facts.ts'
import { capReached, sayCap } from '../gate/rules/budget.ts'
import { instantOf, localTime } from '../gate/zone-clock.ts'

/** The caps of a plan as they are used up through time. */
export interface Caps {
  /** Those whose day is over begin anew. */
  renew(at: number): void
  /** How many messages of this cost may still go. */
  room(costMicros: number): number
  take(people: number, costMicros: number): void
  /** What the gate would say of one more message of this cost, and by which cap; null: it may go. */
  stops(costMicros: number): { of: BudgetFacts['of']; verdict: Verdict } | null
  /** When the next of them begins anew; Infinity where none does. */
  renewsAt(): number
}

export function createCaps(budgets: readonly BudgetFacts[], businessZone: string): Caps {
  const caps = budgets.map((budget) => structuredClone(budget))
  return {
    renew(at) {
      for (const cap of caps) {
        while (cap.renewsAt !== null && cap.renewsAt <= at) {
          cap.messages.used = over(cap.messages)
          cap.costMicros.used = over(cap.costMicros)
          cap.renewsAt = instantOf(businessZone, localTime(businessZone, cap.renewsAt).dayNumber + 1, 0)
        }
      }
    },
    room: (costMicros) =>
      caps.reduce(
        (least, cap) => Math.min(least, left(cap.messages, 1), left(cap.costMicros, costMicros)),
        Infinity,
      ),
    take(people, costMicros) {
      for (const cap of caps) {
        cap.messages.used += people
        cap.costMicros.used += people * costMicros
      }
    },
    stops(costMicros) {
      const reached = capReached(caps, costMicros)
      return reached && { of: reached.budget.of, verdict: sayCap(structuredClone(reached), costMicros) }
    },
    renewsAt: () => Math.min(...caps.map(({ renewsAt }) => renewsAt ?? Infinity)),
  }
}

type Amount = BudgetFacts['messages']

const left = ({ used, cap }: Amount, each: number) =>
  cap === null || each === 0 ? Infinity : Math.max(0, Math.floor((cap - used) / each))

/** What waited before and goes first is more than a day's cap: the rest of it counts against the next. */
const over = ({ used, cap }: Amount) => (cap === null ? 0 : Math.max(0, used - cap))
