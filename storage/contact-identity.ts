import { sql } from 'kysely'
import type { Address } from '../domain/contact.ts'
import type { Actor } from '../domain/user.ts'
import { consentOf, deriveConsent, recordConsent } from './consent.ts'
import { mergeSends } from './merge-sends.ts'
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

/** Who decided that two contacts are one; the hub where a message showed it. */
const theHub: Pick<Actor, 'kind' | 'id'> = { kind: 'system', id: 'hub' }

/**
 * Makes one contact of two that are the same person: `gone` ends, and all that was said and agreed goes on under
 * `kept`. What both have is kept's; a block of either holds. Where one of them had withdrawn, so has the person now,
 * even if the other agreed later: two memories of one person do not add up to a yes.
 */
export async function mergeContacts(
  tx: Db,
  kept: string,
  gone: string,
  now: number,
  actor: Pick<Actor, 'kind' | 'id'> = theHub,
): Promise<void> {
  const both = await tx.selectFrom('contacts').selectAll().where('id', 'in', [kept, gone]).execute()
  const before = both.find(({ id }) => id === kept)!
  const ended = both.find(({ id }) => id === gone)!
  await mergeConversations(tx, kept, gone)
  for (const table of ['messages', 'ledger', 'consent_events', 'import_rows'] as const) {
    await tx.updateTable(table).set({ contact_id: kept }).where('contact_id', '=', gone).execute()
  }
  await mergeSends(tx, kept, gone, now)
  for (const table of ['contact_values', 'contact_tags', 'list_members'] as const) {
    await moveUnlessThere(tx, table, kept, gone)
  }
  await mergeReached(tx, kept, gone)
  await tx.deleteFrom('contacts').where('id', '=', gone).execute()
  await tx
    .updateTable('contacts')
    .set({
      name: before.name ?? ended.name,
      language: before.language ?? ended.language,
      country: before.country ?? ended.country,
      time_zone: before.time_zone ?? ended.time_zone,
      blocked_at: earliest(before.blocked_at, ended.blocked_at),
      last_inbound_at: latest(before.last_inbound_at, ended.last_inbound_at),
      last_outbound_at: latest(before.last_outbound_at, ended.last_outbound_at),
      last_read_at: latest(before.last_read_at, ended.last_read_at),
      created_at: Math.min(before.created_at, ended.created_at),
      updated_at: now,
    })
    .where('id', '=', kept)
    .execute()
  await keepRefusals(tx, { kept, before, ended }, now, actor)
}

async function mergeConversations(tx: Db, kept: string, gone: string): Promise<void> {
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
}

/** Moves rows of which a contact has one each; where kept has its own, gone's ends. */
async function moveUnlessThere(
  tx: Db,
  table: 'contact_values' | 'contact_tags' | 'list_members',
  kept: string,
  gone: string,
): Promise<void> {
  const key = { contact_values: 'field', contact_tags: 'tag', list_members: 'list_id' }[table]
  await sql`
    update ${sql.table(table)} set contact_id = ${kept} where contact_id = ${gone}
      and ${sql.ref(key)} not in (select ${sql.ref(key)} from ${sql.table(table)} where contact_id = ${kept})`.execute(
    tx,
  )
  await tx.deleteFrom(table).where('contact_id', '=', gone).execute()
}

/** A person counts once against a messaging limit: when they were last reached. */
async function mergeReached(tx: Db, kept: string, gone: string): Promise<void> {
  const rows = await tx.selectFrom('reached').select(['scope', 'at']).where('contact_id', '=', gone).execute()
  if (rows.length === 0) return
  await tx
    .insertInto('reached')
    .values(rows.map((row) => ({ ...row, contact_id: kept })))
    .onConflict((conflict) =>
      conflict.columns(['scope', 'contact_id']).doUpdateSet(({ ref, eb }) => ({
        at: eb
          .case()
          .when(ref('reached.at'), '<', ref('excluded.at'))
          .then(ref('excluded.at'))
          .else(ref('reached.at'))
          .end(),
      })),
    )
    .execute()
  await tx.deleteFrom('reached').where('contact_id', '=', gone).execute()
}

/** Derives consent from the evidence of both, and writes down anew a refusal that the order of events would undo. */
async function keepRefusals(
  tx: Db,
  { kept, before, ended }: { kept: string; before: ContactRow; ended: ContactRow },
  now: number,
  actor: Pick<Actor, 'kind' | 'id'>,
): Promise<void> {
  await deriveConsent(tx, [kept], now)
  const state = (await consentOf(tx, [kept])).get(kept)!
  const stopped = [before, ended].some(({ stopped_at }) => stopped_at !== null)
  const withdrawn = [before, ended].some(({ marketing }) => marketing === 'withdrawn')
  const kind =
    stopped && state.stoppedAt === null
      ? 'stopped'
      : withdrawn && state.marketing !== 'withdrawn'
        ? 'withdrawn'
        : null
  if (kind === null) return
  const source = actor.kind === 'user' ? 'operator' : actor.kind === 'api_key' ? 'api' : 'timer'
  await recordConsent(
    tx,
    [{ contactId: kept, kind, at: now, source, detail: { mergedFrom: ended.id }, actor }],
    now,
  )
}

const earliest = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b))
const latest = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b))
