import { hour } from '../../../domain/clock.ts'
import type { NumberState } from './state.ts'

/** Words of the provider for a number that can send. */
const sending = new Set(['CONNECTED', 'FLAGGED', 'RATE_LIMITED', 'UNKNOWN'])

/** Why a number in this status cannot send, or null where it can. */
export const haltOf = (status: string) => (sending.has(status) ? null : `status_${status.toLowerCase()}`)

/** Errors that a poll with the same token would meet too: that it succeeds says that they are over. */
const metByPolls = new Set([0, 3, 10, 190, 131005, 133000, 133006, 133010])
/** What a poll may not see, such as an unpaid bill: after this long one message may try. */
const triedAgainMs = 6 * hour

/** Errors that are one number's own; every other stops all numbers of the business account. */
const ofOneNumber = new Set([131037, 131045, 133000, 133006, 133010])
export const haltsOneNumber = (code: number | null) => code !== null && ofOneNumber.has(code)

/** Whether the halt ends when the provider says that the account may send. */
export function isOver(
  { haltedAt, haltReason }: NumberState,
  source: 'webhook' | 'poll',
  now: number,
): boolean {
  if (haltedAt === null) return false
  if (haltReason === null || !haltReason.startsWith('code_')) return true
  const code = Number(haltReason.replace('code_', ''))
  const met = metByPolls.has(code) || (code >= 200 && code <= 299)
  return (source === 'poll' && met) || now >= haltedAt + triedAgainMs
}
