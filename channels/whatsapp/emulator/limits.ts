import { Refusal } from './refusal.ts'
import type { PhoneNumber, Thread } from './model.ts'
import type { State } from './state.ts'

/**
 * Takes one from a limit of one message per `intervalMs` that lets `burst` through at once (GCRA).
 * `spentUntil` is the time that has been used up; returns its new value, or null where the limit is hit.
 */
export function take(spentUntil: number, now: number, intervalMs: number, burst: number): number | null {
  const next = Math.max(spentUntil, now) + intervalMs
  return next - now > intervalMs * burst + 1e-6 ? null : next
}

/** A number's throughput, which counts what comes in as well; refuses with 130429. */
export function takeThroughput(state: State, number: PhoneNumber, direction: 'in' | 'out'): void {
  const { perSecond } = state.settings.limits
  if (perSecond === null) return
  const spent = take(number.spentUntil, state.now(), 1000 / perSecond, perSecond)
  if (spent !== null) number.spentUntil = spent
  else if (direction === 'out')
    throw new Refusal(
      130429,
      'Message failed to send because there were too many messages sent from this phone number in a short period of time',
      { status: 429 },
    )
}

/** One customer's share; refuses with 131056. */
export function takePair(state: State, thread: Thread): void {
  const { pairIntervalMs, pairBurst } = state.settings.limits
  if (!pairIntervalMs) return
  const spent = take(thread.spentUntil, state.now(), pairIntervalMs, pairBurst)
  if (spent === null)
    throw new Refusal(
      131056,
      'Message failed to send because there were too many messages sent from this phone number to the same phone number in a short period of time',
    )
  thread.spentUntil = spent
}

export function windowIsOpen(state: State, thread: Thread): boolean {
  return (
    state.settings.limits.windowMs === null ||
    Math.max(thread.windowUntil, thread.freeEntryUntil) > state.now()
  )
}
