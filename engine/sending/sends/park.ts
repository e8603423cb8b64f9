import { writeLedger } from '../../../storage/ledger.ts'
import type { Db } from '../../../storage/open.ts'
import type { StoredSend } from '../../../storage/sends.ts'

export const parkedAtOnce = 1_000

/** Parks, wakes or cancels some of the messages of a send that wait, as its state says. Returns how many it looked at. */
export async function parkSome(tx: Db, send: StoredSend, now: number): Promise<number> {
  const waiting = await tx
    .selectFrom('messages')
    .select('id')
    .where('send_id', '=', send.id)
    .where('status', 'in', ['queued', 'held'])
    .$if(send.status === 'paused', (query) => query.where('due_at', 'is not', null))
    .$if(send.status === 'queueing' || send.status === 'running', (query) =>
      query.where('due_at', 'is', null),
    )
    .limit(parkedAtOnce)
    .execute()
  if (waiting.length === 0) return 0
  const ids = waiting.map(({ id }) => id)
  const [set, outcome, reason] =
    send.status === 'cancelled'
      ? ([
          { status: 'cancelled', reason: 'send_cancelled', due_at: null },
          'cancelled',
          'send_cancelled',
        ] as const)
      : send.status === 'paused'
        ? ([{ status: 'held', reason: 'send_paused', due_at: null }, 'hold', 'send_paused'] as const)
        : ([{ status: 'queued', reason: null, due_at: now }, 'resumed', 'send_resumed'] as const)
  // One that left between the two statements is under way: it is not taken back.
  const changed = await tx
    .updateTable('messages')
    .set(set)
    .where('id', 'in', ids)
    .where('status', 'in', ['queued', 'held'])
    .returning(['id', 'contact_id', 'account_id'])
    .execute()
  await writeLedger(
    tx,
    changed.map((row) => ({
      messageId: row.id,
      contactId: row.contact_id,
      accountId: row.account_id,
      category: send.category,
      at: now,
      outcome,
      rule: 'send',
      reason,
    })),
  )
  return ids.length
}
