import { cancelled, changeWaiting } from './change-waiting.ts'
import type { Db } from './open.ts'

const reachedOrMayHave = ['sending', 'unknown', 'accepted', 'sent', 'delivered', 'read']

/**
 * After the messages of `gone` went over to `kept`: of each send the person gets one. Where one left already none of
 * what waits does; else the first that was written stays. A send that is still being written finds it under the
 * person's own key, and writes no other.
 */
export async function mergeSends(tx: Db, kept: string, gone: string, now: number): Promise<void> {
  const messages = await tx
    .selectFrom('messages')
    .select(['id', 'send_id', 'status', 'idempotency_key'])
    // By the conversations, whose messages an index finds.
    .where('conversation_id', 'in', (eb) =>
      eb.selectFrom('conversations').select('id').where('contact_id', '=', kept),
    )
    .where('send_id', 'is not', null)
    .orderBy('seq')
    .execute()
  const bySend = new Map<string, typeof messages>()
  for (const message of messages) {
    bySend.set(message.send_id!, [...(bySend.get(message.send_id!) ?? []), message])
  }
  const second: string[] = []
  for (const [sendId, ofSend] of bySend) {
    const waiting = ofSend.filter(({ status }) => status === 'queued' || status === 'held')
    const left = ofSend.some(({ status }) => reachedOrMayHave.includes(status))
    second.push(...waiting.slice(left ? 0 : 1).map(({ id }) => id))
    const [own, theirs] = [kept, gone].map((contactId) => `send:${sendId}:${contactId}`)
    const moved = ofSend.find((message) => message.idempotency_key === theirs)
    if (moved === undefined || ofSend.some((message) => message.idempotency_key === own)) continue
    await tx.updateTable('messages').set({ idempotency_key: own! }).where('id', '=', moved.id).execute()
  }
  await changeWaiting(tx, second, cancelled('merge', 'merged_duplicate'), now)
}
