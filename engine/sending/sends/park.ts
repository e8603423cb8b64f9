import type { SendStatus } from '../../../domain/send.ts'
import type { Db } from '../../../storage/open.ts'
import { lockSend } from '../../../storage/send-locks.ts'
import { askerOfKey } from '../keys.ts'
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
  if (!send) return 0
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
  const ids = waiting.map(({ id }) => id)
  await changeWaiting(tx, ids, changeOf(send.status, now), now)
  return ids.length
}

/** Cancels some of what a key that was revoked asked for and that waits. Returns how many it looked at. */
export async function cancelSomeOfKey(tx: Db, keyId: string, now: number): Promise<number> {
  const waiting = await tx
    .selectFrom('messages')
    .select('id')
    .where('status', 'in', ['queued', 'held'])
    .where('requested_by', '=', askerOfKey(keyId))
    .limit(parkedAtOnce)
    .execute()
  const ids = waiting.map(({ id }) => id)
  await changeWaiting(tx, ids, cancelled('key', 'key_revoked'), now)
  return ids.length
}
