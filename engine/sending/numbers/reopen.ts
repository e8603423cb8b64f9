import { sql } from 'kysely'
import type { Db } from '../../../storage/open.ts'

/** Messages that were held for one of these reasons are looked at again now: what held them is over. */
export async function reopen(
  tx: Db,
  accountIds: readonly string[],
  reasons: readonly string[],
  now: number,
): Promise<void> {
  await tx
    .updateTable('messages')
    .set({ due_at: now })
    .where('status', '=', sql.lit('held'))
    .where('account_id', 'in', [...accountIds])
    .where('reason', 'in', [...reasons])
    .where('due_at', '>', now)
    .execute()
}
