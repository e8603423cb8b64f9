import { uuidv7 } from 'uuidv7'
import type { Address, Contact } from '../domain/contact.ts'
import type { Language } from '../domain/language.ts'
import type { Db } from './open.ts'
import type { ContactRow } from './schema.ts'

export function contactOf(row: ContactRow): Contact {
  return {
    id: row.id,
    phone: row.phone,
    whatsappUserId: row.whatsapp_user_id,
    name: row.name,
    language: row.language as Language | null,
    blockedAt: row.blocked_at,
    createdAt: row.created_at,
  }
}

/**
 * The contact at an address, made where nobody has it. A contact that was known by one half of the address
 * learns the other half; where two contacts hold one half each, the one with the phone number is meant.
 */
export async function contactAt(
  tx: Db,
  address: Address & { name: string | null },
  now: number,
): Promise<ContactRow> {
  const { phone, whatsappUserId, name } = address
  const known = await tx
    .selectFrom('contacts')
    .selectAll()
    .where((where) =>
      where.or([
        ...(phone === null ? [] : [where('phone', '=', phone)]),
        ...(whatsappUserId === null ? [] : [where('whatsapp_user_id', '=', whatsappUserId)]),
      ]),
    )
    .execute()
  const contact = known.find((row) => row.phone === phone) ?? known[0]
  if (!contact) {
    const row: ContactRow = {
      id: uuidv7(),
      phone,
      whatsapp_user_id: whatsappUserId,
      name,
      language: null,
      blocked_at: null,
      created_at: now,
      updated_at: now,
    }
    await tx.insertInto('contacts').values(row).execute()
    return row
  }
  const learnt = {
    phone: contact.phone ?? phone,
    whatsapp_user_id:
      known.length > 1 ? contact.whatsapp_user_id : (contact.whatsapp_user_id ?? whatsappUserId),
    name: contact.name ?? name,
  }
  const changed =
    learnt.phone !== contact.phone ||
    learnt.whatsapp_user_id !== contact.whatsapp_user_id ||
    learnt.name !== contact.name
  if (changed) {
    await tx
      .updateTable('contacts')
      .set({ ...learnt, updated_at: now })
      .where('id', '=', contact.id)
      .execute()
  }
  return { ...contact, ...learnt }
}

/** The provider says that a person moved to another number or user id. Nothing happens where the new one is taken. */
export async function moveContact(tx: Db, from: Address, to: Address, now: number): Promise<void> {
  const contact = await findContact(tx, from)
  if (!contact) return
  const taken = await findContact(tx, to)
  if (taken && taken.id !== contact.id) return
  await tx
    .updateTable('contacts')
    .set({
      phone: to.phone ?? contact.phone,
      whatsapp_user_id: to.whatsappUserId ?? contact.whatsapp_user_id,
      updated_at: now,
    })
    .where('id', '=', contact.id)
    .execute()
}

async function findContact(tx: Db, address: Address): Promise<ContactRow | undefined> {
  if (address.phone !== null) {
    const row = await tx
      .selectFrom('contacts')
      .selectAll()
      .where('phone', '=', address.phone)
      .executeTakeFirst()
    if (row) return row
  }
  if (address.whatsappUserId === null) return undefined
  return tx
    .selectFrom('contacts')
    .selectAll()
    .where('whatsapp_user_id', '=', address.whatsappUserId)
    .executeTakeFirst()
}
