import type { MessageStatus } from './message.ts'

/** Rank of the states that a provider reports: a report only ever moves a message up this list. */
const progress: Partial<Record<MessageStatus, number>> = {
  queued: 0,
  held: 0,
  sending: 1,
  unknown: 2,
  accepted: 3,
  sent: 4,
  delivered: 5,
  read: 6,
}

export type ReportedStatus = 'accepted' | 'sent' | 'delivered' | 'read' | 'failed'

/**
 * The state after a provider's report, or null where the report changes nothing. Reports arrive late,
 * doubled and out of order: a state never moves back, and a failure never undoes a delivery.
 */
export function advance(current: MessageStatus, reported: ReportedStatus): MessageStatus | null {
  const rank = progress[current]
  if (reported === 'failed') return rank !== undefined && rank <= 4 ? 'failed' : null
  if (current === 'failed') return reported === 'delivered' || reported === 'read' ? reported : null
  if (rank === undefined) return null
  return progress[reported]! > rank ? reported : null
}
