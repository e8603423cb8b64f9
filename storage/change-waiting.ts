import { writeLedger } from './ledger.ts'
import type { Db } from './open.ts'

/** What becomes of messages that wait, and how the ledger tells it. */
export interface Change {
  set: { status: 'queued' | 'held' | 'cancelled'; reason: string | null; due_at: number | null }
  outcome: 'hold' | 'resumed' | 'cancelled'
  rule: 'send' | 'key' | 'merge'
  reason: string
}

/** Changes those of these messages that still wait: one that is under way meanwhile is not taken back. */
export async function changeWaiting(
  tx: Db,
  ids: readonly string[],
  { set, outcome, rule, reason }: Change,
  now: number,
): Promise<void> {
  if (ids.length === 0) return
  const changed = await tx
    .updateTable('messages')
    .set(set)
    .where('id', 'in', [...ids])
    .where('status', 'in', ['queued', 'held'])
    .returning(['id', 'contact_id', 'account_id', 'category'])
    .execute()
  await writeLedger(
    tx,
    changed.map((row) => ({
      messageId: row.id,
      contactId: row.contact_id,
      accountId: row.account_id,
      category: row.category,
      at: now,
      outcome,
      rule,
      reason,
    })),
  )
}

export const cancelled = (rule: Change['rule'], reason: string): Change => ({
  set: { status: 'cancelled', reason, due_at: null },
  outcome: 'cancelled',
  rule,
  reason,
})
