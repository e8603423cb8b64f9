import { uuidv7 } from 'uuidv7'
import type { Address, Contact, MarketingConsent } from '../domain/contact.ts'
import type { Language } from '../domain/language.ts'
import { contactsHolding, mergeContacts } from './contact-identity.ts'
import type { Db } from './open.ts'
import type { ContactRow } from './schema.ts'

export function contactOf(row: ContactRow): Contact {
  return {
    id: row.id,
    phone: row.phone,
    whatsappUserId: row.whatsapp_user_id,
    name: row.name,
    language: row.language as Language | null,
    country: row.country,
    timeZone: row.time_zone,
    marketing: row.marketing as MarketingConsent,
    marketingAt: row.marketing_at,
    stoppedAt: row.stopped_at,
    blockedAt: row.blocked_at,
    lastInboundAt: row.last_inbound_at,
    lastOutboundAt: row.last_outbound_at,
    lastReadAt: row.last_read_at,
    createdAt: row.created_at,
  }
}

/**
 * The contact at an address, made where nobody has it. What the address says is newer than what is known: a contact
 * that was known by one half learns the other, and answers go to the phone that was written from. Two contacts that
 * hold one half each are one person from now on. A number with another user id than before has changed hands: its new
 * owner is another person.
 */
export async function contactAt(
  tx: Db,
  address: Address & { name: string | null },
  now: number,
): Promise<ContactRow> {
  const { phone, whatsappUserId, name } = address
  const holding = await contactsHolding(tx, address)
  const byUserId = holding.find((row) => whatsappUserId !== null && row.whatsapp_user_id === whatsappUserId)
  const byPhone = holding.find((row) => phone !== null && row.phone === phone && row.id !== byUserId?.id)
  const changedHands = byPhone !== undefined && whatsappUserId !== null && byPhone.whatsapp_user_id !== null
  if (changedHands)
    await tx.updateTable('contacts').set({ phone: null }).where('id', '=', byPhone.id).execute()
  else if (byUserId && byPhone) await mergeContacts(tx, byUserId.id, byPhone.id, now)
  const merged = byUserId !== undefined && byPhone !== undefined && !changedHands
  const known = merged
    ? await tx.selectFrom('contacts').selectAll().where('id', '=', byUserId.id).executeTakeFirstOrThrow()
    : (byUserId ?? (changedHands ? undefined : byPhone))
  if (!known) return insertContact(tx, address, now)
  const learnt = {
    phone: phone ?? known.phone,
    whatsapp_user_id: whatsappUserId ?? known.whatsapp_user_id,
    name: known.name ?? name,
  }
  const same =
    learnt.phone === known.phone &&
    learnt.whatsapp_user_id === known.whatsapp_user_id &&
    learnt.name === known.name
  if (!same) {
    await tx
      .updateTable('contacts')
      .set({ ...learnt, updated_at: now })
      .where('id', '=', known.id)
      .execute()
  }
  return { ...known, ...learnt }
}

/** What a contact begins with. */
export const unknownPerson = {
  name: null,
  language: null,
  country: null,
  time_zone: null,
  marketing: 'none',
  marketing_at: null,
  stopped_at: null,
  blocked_at: null,
  last_inbound_at: null,
  last_outbound_at: null,
  last_read_at: null,
} satisfies Partial<ContactRow>

async function insertContact(
  tx: Db,
  { phone, whatsappUserId, name }: Address & { name: string | null },
  now: number,
): Promise<ContactRow> {
  const row: ContactRow = {
    ...unknownPerson,
    id: uuidv7(),
    phone,
    whatsapp_user_id: whatsappUserId,
    name,
    created_at: now,
    updated_at: now,
  }
  await tx.insertInto('contacts').values(row).execute()
  return row
}

/** The provider says that a person moved to another number or user id; whoever was already known there is that person. */
export async function moveContact(tx: Db, from: Address, to: Address, now: number): Promise<void> {
  const [contact] = await contactsHolding(tx, from)
  if (!contact) return
  for (const other of await contactsHolding(tx, to)) {
    if (other.id !== contact.id) await mergeContacts(tx, contact.id, other.id, now)
  }
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

/** Names by id, the phone where there is no name; who has neither is left out. */
export async function contactNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('contacts')
    .select(['id', 'name', 'phone'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(
    rows.flatMap(({ id, name, phone }) => {
      const shown = name ?? phone
      return shown === null ? [] : [[id, shown]]
    }),
  )
}
