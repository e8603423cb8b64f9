import type { PhoneNumber } from './model.ts'
import { changeNumber } from './numbers.ts'
import type { State } from './state.ts'
import type { Webhooks } from './webhooks.ts'

const dayMs = 24 * 3_600_000
const weekMs = 7 * dayMs

/** What people did to a number in the last seven days, and how much it sent them on its own initiative. */
export interface Reputation {
  /** Templates outside a window, by day. */
  sent: Map<number, number>
  complaints: { at: number; weight: number }[]
}

/** A report says twice what a block says. */
const weights = { block: 1, report: 2 }

export function noteSent(state: State, number: PhoneNumber): void {
  const today = Math.floor(state.now() / dayMs)
  const { sent } = reputationOf(state, number)
  sent.set(today, (sent.get(today) ?? 0) + 1)
}

/** A customer blocks or reports the business; its quality may fall. */
export function complain(
  state: State,
  webhooks: Webhooks,
  number: PhoneNumber,
  kind: keyof typeof weights,
): void {
  reputationOf(state, number).complaints.push({ at: state.now(), weight: weights[kind] })
  rate(state, webhooks, number)
}

/** The rating by what happened in seven days, newer weighing more: it falls at once and comes back as time passes. */
export function rate(state: State, webhooks: Webhooks, number: PhoneNumber): void {
  const { auto, leastMessages, yellowRate, redRate } = state.settings.quality
  if (!auto) return
  const now = state.now()
  const reputation = reputationOf(state, number)
  reputation.complaints = reputation.complaints.filter(({ at }) => at > now - weekMs)
  let messages = 0
  for (const [day, sent] of reputation.sent) {
    if (day * dayMs <= now - weekMs - dayMs) reputation.sent.delete(day)
    else messages += sent * recency(now - day * dayMs)
  }
  const complaints = reputation.complaints.reduce(
    (sum, { at, weight }) => sum + weight * recency(now - at),
    0,
  )
  if (complaints === 0 && messages === 0) return
  const share = complaints / Math.max(messages, leastMessages)
  const qualityRating = share >= redRate ? 'RED' : share >= yellowRate ? 'YELLOW' : 'GREEN'
  if (qualityRating !== number.qualityRating) changeNumber(state, number, { qualityRating }, webhooks)
}

/** 1 now, a third after a week. */
const recency = (age: number) => 1 - (2 / 3) * Math.min(1, Math.max(0, age) / weekMs)

function reputationOf(state: State, number: PhoneNumber): Reputation {
  const known = state.reputations.get(number.id) ?? { sent: new Map<number, number>(), complaints: [] }
  state.reputations.set(number.id, known)
  return known
}
