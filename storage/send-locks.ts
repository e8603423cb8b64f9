import type { SendStatus } from '../domain/send.ts'
import type { Db } from './open.ts'
import { sendOf, type StoredSend } from './sends.ts'

/**
 * Reads a send in a transaction that acts on its state: whoever changes the state waits until this one has ended. A
 * statement that writes the row without changing it locks it on every database.
 */
export async function lockSend(tx: Db, id: string): Promise<StoredSend | null> {
  const row = await tx
    .updateTable('sends')
    .set((eb) => ({ status: eb.ref('status') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  return row ? sendOf(row) : null
}

/** Those of these sends that are in one of the states now, and stay in it until the transaction ends. */
export async function lockSendsThatAre(
  tx: Db,
  ids: readonly string[],
  states: readonly SendStatus[],
): Promise<Map<string, SendStatus>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .updateTable('sends')
    .set((eb) => ({ status: eb.ref('status') }))
    .where('id', 'in', [...ids])
    .where('status', 'in', [...states])
    .returning(['id', 'status'])
    .execute()
  return new Map(rows.map(({ id, status }) => [id, status as SendStatus]))
}
