import { takeCell } from './gcra.ts'
import type { Facts, GateMessage, Verdict } from './facts.ts'

export interface Rule {
  name: string
  judge(message: GateMessage, facts: Facts, now: number): Verdict
}

const pass: Verdict = { outcome: 'pass' }

const contact: Rule = {
  name: 'contact',
  judge(_message, { contact }) {
    if (contact.blockedAt !== null) {
      return { outcome: 'refuse', reason: 'contact_blocked', facts: { blockedAt: contact.blockedAt } }
    }
    if (contact.phone === null && contact.whatsappUserId === null) {
      return { outcome: 'refuse', reason: 'contact_unreachable', facts: {} }
    }
    return pass
  },
}

/** A person who takes over stops the agent at once: what it wrote before is not sent any more. */
const handover: Rule = {
  name: 'handover',
  judge({ author }, { conversationState }) {
    if (author !== 'agent' || conversationState !== 'operator') return pass
    return { outcome: 'refuse', reason: 'person_took_over', facts: {} }
  },
}

/** WhatsApp Cloud API, error 131047: free-form messages only within the customer service window. */
const window: Rule = {
  name: 'window',
  judge({ content }, { windowExpiresAt }, now) {
    if (content.type === 'template') return pass
    if (windowExpiresAt !== null && now < windowExpiresAt) return pass
    return { outcome: 'refuse', reason: 'needs_template', facts: { windowExpiresAt } }
  },
}

/** WhatsApp Cloud API, error 131056. */
const pairLimit: Rule = {
  name: 'pair_limit',
  judge(_message, facts, now) {
    const taken = takeCell(facts.pairTat, pairLimitOf(facts.settings), now)
    if (taken.allowed) return pass
    const { pairIntervalMs, pairBurst } = facts.settings
    return {
      outcome: 'hold',
      until: taken.retryAt,
      reason: 'pair_limit',
      facts: { pairIntervalMs, pairBurst },
    }
  },
}

/** WhatsApp Cloud API, error 130429. */
const throughput: Rule = {
  name: 'throughput',
  judge(_message, facts, now) {
    const taken = takeCell(facts.numberTat, throughputOf(facts.settings), now)
    if (taken.allowed) return pass
    const { throughputPerSecond } = facts.settings
    return { outcome: 'hold', until: taken.retryAt, reason: 'throughput', facts: { throughputPerSecond } }
  },
}

/**
 * The order is the gate's own: what can never be sent is refused before anything is held, and the limits that
 * are used up by passing come last.
 */
export const rules: readonly Rule[] = [contact, handover, window, pairLimit, throughput]

export function pairLimitOf(settings: Facts['settings']) {
  return { intervalMs: settings.pairIntervalMs, burst: settings.pairBurst }
}

/** A tenth of a second's worth may go at once, so that a second never holds more than the limit and its tenth. */
export function throughputOf(settings: Facts['settings']) {
  const perSecond = settings.throughputPerSecond
  return { intervalMs: 1_000 / perSecond, burst: Math.max(1, Math.floor(perSecond / 10)) }
}
