import { sql } from 'kysely'
import type { Contact } from '../../domain/contact.ts'
import { CallerError } from '../../domain/errors.ts'
import type { FieldValue } from '../../domain/contact-field.ts'
import type { Actor } from '../../domain/user.ts'
import { consentHistory } from '../../storage/consent.ts'
import { mergeContacts } from '../../storage/contact-identity.ts'
import { valuesOf } from '../../storage/contact-fields.ts'
import { contactBelongings, findContact, messageCounts } from '../../storage/contact-pages.ts'
import { contactOf } from '../../storage/contacts.ts'
import { keyedHasher } from '../../storage/hash-key.ts'
import { noteChange } from '../../storage/live.ts'
import type { Db, Storage } from '../../storage/open.ts'
import type { ContactRow } from '../../storage/schema.ts'
import { suppress } from '../../storage/suppressions.ts'

/** Why two contacts look like one person, surest first. */
export const duplicateReasons = ['same_email', 'phone_and_user_id', 'name_and_field'] as const
interface Duplicate {
  reason: (typeof duplicateReasons)[number]
  contacts: [Contact, Contact]
}

/**
 * Pairs that may be one person: the same e-mail address; the same name, one known by number alone and one by WhatsApp's
 * user id alone; the same name and the same text in a field that names few. Names are compared without capitals and
 * accents. The older contact comes first.
 */
export async function findDuplicates(db: Db, limit: number): Promise<Duplicate[]> {
  const sameName = sql<boolean>`a.name is not null and length(trim(a.name)) > 2`
  const { rows: pairs } = await sql<{ reason: Duplicate['reason']; first: string; second: string }>`
    with named as (
      select id, phone, whatsapp_user_id, fold_text(trim(name)) as folded from contacts as a where ${sameName}
    ), shared as (
      select folded from named group by folded having count(*) between 2 and 20
    ), alike as (
      select named.* from named inner join shared on shared.folded = named.folded
    ), mails as (
      select contact_id, lower(text) as mail from contact_values where field in (
        select key from contact_fields where key like '%mail%') and text like '%@%'
    )
    select 'same_email' as reason, one.contact_id as first, two.contact_id as second
      from mails as one inner join mails as two on two.mail = one.mail and two.contact_id > one.contact_id
    union
    select 'phone_and_user_id', case when one.id < two.id then one.id else two.id end,
        case when one.id < two.id then two.id else one.id end
      from alike as one inner join alike as two on two.folded = one.folded and two.id <> one.id
      where one.whatsapp_user_id is null and two.phone is null
    union
    select 'name_and_field', one.id, two.id
      from alike as one inner join alike as two on two.folded = one.folded and two.id > one.id
      inner join contact_values as mine on mine.contact_id = one.id
      inner join contact_values as theirs on theirs.contact_id = two.id and theirs.field = mine.field
        and theirs.text = mine.text
      inner join contact_fields as field on field.key = mine.field and field.type = 'text'
      where mine.field not like '%mail%'
    limit ${limit * duplicateReasons.length}`.execute(db)
  const best = new Map<string, { reason: Duplicate['reason']; first: string; second: string }>()
  for (const reason of duplicateReasons)
    for (const pair of pairs.filter((one) => one.reason === reason)) {
      const key = `${pair.first} ${pair.second}`
      if (!best.has(key)) best.set(key, pair)
    }
  const chosen = [...best.values()].slice(0, limit)
  if (chosen.length === 0) return []
  const ids = [...new Set(chosen.flatMap(({ first, second }) => [first, second]))]
  const rows = await db.selectFrom('contacts').selectAll().where('id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, contactOf(row)]))
  return chosen.map(({ reason, first, second }) => ({
    reason,
    contacts: [byId.get(first)!, byId.get(second)!],
  }))
}

interface MergePreview {
  kept: Contact
  gone: Contact
  /** The contact as it will be. */
  after: Pick<
    Contact,
    'phone' | 'whatsappUserId' | 'name' | 'language' | 'country' | 'timeZone' | 'marketing'
  > & {
    blocked: boolean
    stopped: boolean
    fields: Record<string, FieldValue>
    tags: string[]
    lists: string[]
  }
  /** What of `gone` will not be kept, because `kept` has its own. */
  dropped: Record<string, string>
  moves: { messages: number; consentEvents: number }
}

/** Throws CallerError: `not_found`, `invalid` for one contact twice. */
export async function previewMerge(db: Db, keptId: string, goneId: string): Promise<MergePreview> {
  const { kept, gone } = await bothOf(db, keptId, goneId)
  const values = await valuesOf(db, [keptId, goneId])
  const [mine, theirs] = [values.get(keptId)!, values.get(goneId)!]
  const [own, other] = [await contactBelongings(db, keptId), await contactBelongings(db, goneId)]
  const counts = await messageCounts(db, goneId)
  const [before, ended] = [contactOf(kept), contactOf(gone)]
  const parts = ['phone', 'whatsappUserId', 'name', 'language', 'country', 'timeZone'] as const
  const dropped: Record<string, string> = {}
  for (const part of parts)
    if (before[part] !== null && ended[part] !== null && before[part] !== ended[part])
      dropped[part] = ended[part]
  for (const [key, value] of Object.entries(theirs))
    if (key in mine && mine[key] !== value) dropped[`fields.${key}`] = String(value)
  const states = [before.marketing, ended.marketing]
  return {
    kept: before,
    gone: ended,
    after: {
      phone: before.phone ?? ended.phone,
      whatsappUserId: before.whatsappUserId ?? ended.whatsappUserId,
      name: before.name ?? ended.name,
      language: before.language ?? ended.language,
      country: before.country ?? ended.country,
      timeZone: before.timeZone ?? ended.timeZone,
      marketing: (['withdrawn', 'granted', 'pending'] as const).find((one) => states.includes(one)) ?? 'none',
      blocked: before.blockedAt !== null || ended.blockedAt !== null,
      stopped: before.stoppedAt !== null || ended.stoppedAt !== null,
      fields: { ...theirs, ...mine },
      tags: [...new Set([...own.tags, ...other.tags])].sort(),
      lists: [...new Set([...own.lists, ...other.lists].map(({ name }) => name))].sort(),
    },
    dropped,
    moves: {
      messages: counts.in + counts.out,
      consentEvents: (await consentHistory(db, goneId)).length,
    },
  }
}

/**
 * Makes one contact of two. Where a number goes that a person withdrew from, it is kept as a hash, so that no import
 * brings it back as opted in. Throws CallerError as previewMerge does.
 */
export async function merge(
  storage: Storage,
  { keep, remove }: { keep: string; remove: string },
  actor: Actor,
  now: number,
): Promise<Contact> {
  return storage.db.transaction().execute(async (tx) => {
    const { kept, gone } = await bothOf(tx, keep, remove)
    await mergeContacts(tx, keep, remove, now, actor)
    await tx
      .updateTable('contacts')
      .set({
        phone: kept.phone ?? gone.phone,
        whatsapp_user_id: kept.whatsapp_user_id ?? gone.whatsapp_user_id,
      })
      .where('id', '=', keep)
      .execute()
    const merged = await findContact(tx, keep)
    if (gone.phone !== null && gone.phone !== merged.phone && merged.marketing === 'withdrawn') {
      const hash = await keyedHasher(tx, now)
      const row = { phone_hash: hash(gone.phone), contact_id: keep, marketing: 'withdrawn', erased_at: now }
      await suppress(tx, row)
    }
    await noteChange(
      tx,
      [keep, remove].map((id) => ({ topic: 'contact', id })),
      now,
    )
    return contactOf(merged)
  })
}

async function bothOf(db: Db, keep: string, remove: string): Promise<{ kept: ContactRow; gone: ContactRow }> {
  if (keep === remove)
    throw new CallerError('invalid', 'These are one contact already', {
      field: 'remove',
      fix: 'Give two contacts',
    })
  return { kept: await findContact(db, keep, 'keep'), gone: await findContact(db, remove, 'remove') }
}
