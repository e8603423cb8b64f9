import { day } from '../../../domain/clock.ts'
import type { ContactFacts } from './person.ts'

/**
 * How likely a person is to be glad of a message, for the order of a send: days since they answered, or twice the days
 * since they read, or three times those since they opted in, whichever is least. Lower is warmer; a new number writes
 * to the warmest first.
 */
export function warmthOf(
  contact: Pick<ContactFacts, 'lastInboundAt' | 'lastReadAt'> & { marketingAt: number | null },
  now: number,
): number {
  const daysSince = (at: number | null) => (at === null ? Infinity : Math.max(0, (now - at) / day))
  const answered = daysSince(contact.lastInboundAt)
  const read = daysSince(contact.lastReadAt) * 2
  const optedIn = daysSince(contact.marketingAt) * 3
  return Math.min(answered, read, optedIn)
}
