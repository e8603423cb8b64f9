import { windowIsOpen } from './limits.ts'
import type { PhoneNumber, Thread } from './model.ts'
import { Refusal } from './refusal.ts'
import type { State } from './state.ts'

const dayMs = 24 * 3_600_000

/** The limit as a number of people; null: unlimited. */
export function peopleOf(messagingLimit: string): number | null {
  const tier = /^TIER_(\d+)(K?)$/.exec(messagingLimit)
  return tier ? Number(tier[1]) * (tier[2] === 'K' ? 1_000 : 1) : null
}

/** The people that a portfolio reached outside a window in the last 24 h, oldest first. */
export function reachedBy(state: State, portfolioId: string): Map<string, number> {
  const known = state.reached.get(portfolioId) ?? new Map<string, number>()
  state.reached.set(portfolioId, known)
  for (const [waId, at] of known) {
    if (at > state.now() - dayMs) break
    known.delete(waId)
  }
  return known
}

/** One of the portfolio's places for a person outside a window; refuses with 131048 where all are taken. */
export function takePlace(state: State, number: PhoneNumber, thread: Thread): void {
  if (!state.settings.limits.messagingLimit || windowIsOpen(state, thread)) return
  const limit = peopleOf(number.messagingLimit)
  const reached = reachedBy(state, number.portfolioId)
  const { waId } = thread.customer
  if (limit !== null && !reached.has(waId) && reached.size >= limit)
    throw new Refusal(
      131048,
      `Message failed to send because the messaging limit of ${limit} people in 24 hours has been reached`,
      { status: 429 },
    )
  reached.delete(waId)
  reached.set(waId, state.now())
}
