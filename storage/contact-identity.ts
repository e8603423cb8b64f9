import type { Address } from '../domain/contact.ts'
import type { Db } from './open.ts'
import type { ContactRow } from './schema.ts'

/** Whoever holds either half of an address: nobody, one contact, or two that turn out to be one person. */
export async function contactsHolding(tx: Db, { phone, whatsappUserId }: Address): Promise<ContactRow[]> {
  if (phone === null && whatsappUserId === null) return []
  return tx
    .selectFrom('contacts')
    .selectAll()
    .where((where) =>
      where.or([
        ...(phone === null ? [] : [where('phone', '=', phone)]),
        ...(whatsappUserId === null ? [] : [where('whatsapp_user_id', '=', whatsappUserId)]),
      ]),
    )
    .orderBy('created_at')
    .execute()
}

/** Makes one contact of two that are the same person: `gone` ends, and all that was said goes on under `kept`. */
export async function mergeContacts(tx: Db, kept: string, gone: string): Promise<void> {
  const lines = await tx.selectFrom('conversations').selectAll().where('contact_id', '=', gone).execute()
  for (const line of lines) {
    const other = await tx
      .selectFrom('conversations')
      .selectAll()
      .where('contact_id', '=', kept)
      .where('channel', '=', line.channel)
      .where('account_id', '=', line.account_id)
      .executeTakeFirst()
    if (!other) {
      await tx.updateTable('conversations').set({ contact_id: kept }).where('id', '=', line.id).execute()
      continue
    }
    for (const table of ['messages', 'notes', 'escalations', 'turns'] as const) {
      await tx
        .updateTable(table)
        .set({ conversation_id: other.id })
        .where('conversation_id', '=', line.id)
        .execute()
    }
    await tx
      .updateTable('conversations')
      .set({
        handled_seq: Math.max(other.handled_seq, line.handled_seq),
        window_expires_at: Math.max(other.window_expires_at ?? 0, line.window_expires_at ?? 0),
        unread: other.unread + line.unread,
      })
      .where('id', '=', other.id)
      .execute()
    await tx.deleteFrom('conversations').where('id', '=', line.id).execute()
  }
  for (const table of ['messages', 'ledger'] as const) {
    await tx.updateTable(table).set({ contact_id: kept }).where('contact_id', '=', gone).execute()
  }
  await tx.deleteFrom('contacts').where('id', '=', gone).execute()
}
