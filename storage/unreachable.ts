import type { Db } from './open.ts'

/** Writes down that a person cannot be reached by this number, unless they wrote since. */
export async function markUnreachable(
  tx: Db,
  line: { contactId: string; channel: string; accountId: string },
  { code, at }: { code: number; at: number },
): Promise<void> {
  await tx
    .updateTable('conversations')
    .set({ unreachable_code: code, unreachable_at: at })
    .where('contact_id', '=', line.contactId)
    .where('channel', '=', line.channel)
    .where('account_id', '=', line.accountId)
    .where(({ or, eb }) => or([eb('last_inbound_at', 'is', null), eb('last_inbound_at', '<=', at)]))
    .execute()
}

/** They wrote, have another number, or somebody says that they can be reached: all of it is tried again. */
export async function markReachable(tx: Db, contactId: string): Promise<void> {
  await tx
    .updateTable('conversations')
    .set({ unreachable_code: null, unreachable_at: null })
    .where('contact_id', '=', contactId)
    .where('unreachable_code', 'is not', null)
    .execute()
}
