import { hold, pass, refuse, type Rule } from '../rule.ts'

/** Caps of a send, of an API key and of the day. One that renews is waited for; a send's own cap ends it. */
export const budget: Rule = {
  name: 'budget',
  judge({ counted }, { budgets, costMicros: cost }) {
    if (counted === true) return pass
    for (const { of, messages, costMicros, renewsAt } of budgets) {
      const tooMany = messages.cap !== null && messages.used + 1 > messages.cap
      const tooDear = costMicros.cap !== null && costMicros.used + cost > costMicros.cap
      if (!tooMany && !tooDear) continue
      const facts = { of, ...(tooMany ? { messages } : { costMicros, cost }) }
      return renewsAt === null ? refuse(`budget_${of}`, facts) : hold(renewsAt, `budget_${of}`, facts)
    }
    return pass
  },
}
