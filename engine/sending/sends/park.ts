import { sql } from 'kysely'
import type { SendStatus } from '../../../domain/send.ts'
import type { Db } from '../../../storage/open.ts'
import { lockSend } from '../../../storage/send-locks.ts'
import { askerOfKey } from '../keys.ts'
import { bulkPriorities } from './queue-page.ts'
import { cancelled, changeWaiting, type Change } from '../../../storage/change-waiting.ts'

export const parkedAtOnce = 1_000

/** What a send's state means for its messages that wait. */
export function changeOf(status: SendStatus, now: number): Change {
  if (status === 'cancelled') return cancelled('send', 'send_cancelled')
  if (status === 'paused') {
    const reason = 'send_paused'
    return { set: { status: 'held', reason, due_at: null }, outcome: 'hold', rule: 'send', reason }
  }
  const set = { status: 'queued' as const, reason: null, due_at: now }
  return { set, outcome: 'resumed', rule: 'send', reason: 'send_resumed' }
}

/** Parks, wakes or cancels some of the messages of a send that wait, as its state says. Returns how many it looked at. */
export async function parkSome(tx: Db, sendId: string, now: number): Promise<number> {
  const send = await lockSend(tx, sendId)
  // One that is still being written gives its messages their turn together, when all are there.
  if (!send || send.status === 'queueing') return 0
  const waiting = await tx
    .selectFrom('messages')
    .select('id')
    .where('send_id', '=', send.id)
    .where('status', 'in', ['queued', 'held'])
    // What was just written has no turn yet and stands as queued.
    .$if(send.status === 'paused', (query) =>
      query.where(({ or, eb }) => or([eb('due_at', 'is not', null), eb('status', '=', 'queued')])),
    )
    .$if(send.status === 'running', (query) => query.where('due_at', 'is', null))
    .limit(parkedAtOnce)
    .execute()
  const ids = waiting.map(({ id }) => id)
  await changeWaiting(tx, ids, changeOf(send.status, now), now)
  return ids.length
}

/**
 * Gives some of the messages of a send their turn, the warmest people first: those just written, and those that were
 * parked. Returns how many.
 */
export async function releaseSome(tx: Db, sendId: string, now: number): Promise<number> {
  const released: { id: string; status: string }[] = []
  for (const priority of bulkPriorities) {
    if (released.length === parkedAtOnce) break
    const next = await tx
      .selectFrom('messages')
      .select(['id', 'status'])
      .where('status', 'in', [sql.lit('queued'), sql.lit('held')])
      .where('priority', '=', priority)
      .where('due_at', 'is', null)
      .where('send_id', '=', sendId)
      .orderBy('seq')
      .limit(parkedAtOnce - released.length)
      .execute()
    released.push(...next)
  }
  const idsOf = (wanted: string) => released.flatMap(({ id, status }) => (status === wanted ? [id] : []))
  const fresh = idsOf('queued')
  if (fresh.length > 0)
    await tx.updateTable('messages').set({ due_at: now }).where('id', 'in', fresh).execute()
  await changeWaiting(tx, idsOf('held'), changeOf('running', now), now)
  return released.length
}

/** Cancels some of what a key that was revoked asked for and that waits. Returns how many it looked at. */
export async function cancelSomeOfKey(tx: Db, keyId: string, now: number): Promise<number> {
  const waiting = await tx
    .selectFrom('messages')
    .select('id')
    .where('status', 'in', [sql.lit('queued'), sql.lit('held')])
    .where('requested_by', '=', askerOfKey(keyId))
    .limit(parkedAtOnce)
    .execute()
  const ids = waiting.map(({ id }) => id)
  await changeWaiting(tx, ids, cancelled('key', 'key_revoked'), now)
  return ids.length
}
