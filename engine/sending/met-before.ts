import type { Db } from '../../storage/open.ts'

/** Whether a message met this error of the provider's before, in an answer or by a webhook; from the ledger. */
export async function metBefore(tx: Db, messageId: string, code: number): Promise<boolean> {
  const rows = await tx
    .selectFrom('ledger')
    .select('facts')
    .where('message_id', '=', messageId)
    .where('outcome', 'in', ['held', 'failed', 'provider_error'])
    .execute()
  return rows.some(({ facts }) => facts !== null && (JSON.parse(facts) as { code?: unknown }).code === code)
}
