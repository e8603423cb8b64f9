import { sql } from 'kysely'
import type { Db } from './open.ts'
import type { ContactRow } from './schema.ts'
import type { ContactValueRow, ImportRowRow } from './schema-contacts.ts'
import { statementOverRows } from './statement-over-rows.ts'

/** What is known of a contact before a batch of an import touches it. */
export interface KnownContact {
  id: string
  phone: string | null
  name: string | null
  language: string | null
  country: string | null
  time_zone: string | null
  marketing: string
  stopped_at: number | null
  created_at: number
  updated_at: number
  values: Map<string, Pick<ContactValueRow, 'text' | 'number'>>
  tags: Set<string>
  inList: boolean
}

/** The contacts that have these phones or ids, with what an import could change; three or four queries in all. */
export async function knownContacts(
  db: Db,
  by: 'phone' | 'id',
  wanted: readonly string[],
  listId: string | null,
): Promise<KnownContact[]> {
  if (wanted.length === 0) return []
  const rows = await db
    .selectFrom('contacts')
    .select(['id', 'phone', 'name', 'language', 'country', 'time_zone', 'marketing', 'stopped_at'])
    .select(['created_at', 'updated_at'])
    .where(by, 'in', [...wanted])
    .execute()
  if (rows.length === 0) return []
  const byId = new Map<string, KnownContact>(
    rows.map((row) => [row.id, { ...row, values: new Map(), tags: new Set(), inList: false }]),
  )
  const ids = [...byId.keys()]
  const values = await db.selectFrom('contact_values').selectAll().where('contact_id', 'in', ids).execute()
  for (const { contact_id, field, text, number } of values) {
    byId.get(contact_id)!.values.set(field, { text, number })
  }
  const tags = await db.selectFrom('contact_tags').selectAll().where('contact_id', 'in', ids).execute()
  for (const { contact_id, tag } of tags) byId.get(contact_id)!.tags.add(tag)
  if (listId !== null) {
    const members = await db
      .selectFrom('list_members')
      .select('contact_id')
      .where('list_id', '=', listId)
      .where('contact_id', 'in', ids)
      .execute()
    for (const { contact_id } of members) byId.get(contact_id)!.inList = true
  }
  return [...byId.values()]
}

type NewContact = Pick<
  ContactRow,
  'id' | 'phone' | 'name' | 'language' | 'country' | 'time_zone' | 'created_at' | 'updated_at'
>
type ContactChange = Pick<ContactRow, 'id' | 'name' | 'language' | 'country' | 'time_zone' | 'updated_at'>

export const insertContacts = statementOverRows<NewContact>(
  ['id', 'phone', 'name', 'language', 'country', 'time_zone', 'created_at', 'updated_at'],
  (values) =>
    sql`insert into contacts (id, phone, name, language, country, time_zone, created_at, updated_at) values ${values}`,
)

export const updateContacts = statementOverRows<ContactChange>(
  ['id', 'name', 'language', 'country', 'time_zone', 'updated_at'],
  (values) => sql`
    update contacts set name = v.column2, language = v.column3, country = v.column4, time_zone = v.column5,
      updated_at = cast(v.column6 as bigint)
    from (values ${values}) as v where contacts.id = v.column1`,
)

export const upsertValues = statementOverRows<ContactValueRow>(
  ['contact_id', 'field', 'text', 'number'],
  (values) => sql`
    insert into contact_values (contact_id, field, text, number) values ${values}
    on conflict (contact_id, field) do update set text = excluded.text, number = excluded.number`,
)

export const insertTags = statementOverRows<{ contact_id: string; tag: string }>(
  ['contact_id', 'tag'],
  (values) => sql`insert into contact_tags (contact_id, tag) values ${values} on conflict do nothing`,
)

export const insertMembers = statementOverRows<{ list_id: string; contact_id: string; added_at: number }>(
  ['list_id', 'contact_id', 'added_at'],
  (values) =>
    sql`insert into list_members (list_id, contact_id, added_at) values ${values} on conflict do nothing`,
)

export const insertImportRows = statementOverRows<ImportRowRow>(
  ['import_id', 'row', 'outcome', 'contact_id', 'reason', 'before', 'cells'],
  (values) => sql`
    insert into import_rows (import_id, "row", outcome, contact_id, reason, before, cells) values ${values}`,
)

/** Says in the record of an import what undoing a row came to, and forgets what it would have put back. */
export const recordUndone = statementOverRows<Pick<ImportRowRow, 'import_id' | 'row' | 'reason'>>(
  ['import_id', 'row', 'reason'],
  (values) => sql`
    update import_rows set before = null, reason = coalesce(v.column3, reason)
    from (values ${values}) as v
    where import_rows.import_id = v.column1 and import_rows."row" = cast(v.column2 as integer)`,
)

export const deleteValues = statementOverRows<{ contact_id: string; field: string }>(
  ['contact_id', 'field'],
  (values) => sql`delete from contact_values where (contact_id, field) in (values ${values})`,
)

export const deleteTags = statementOverRows<{ contact_id: string; tag: string }>(
  ['contact_id', 'tag'],
  (values) => sql`delete from contact_tags where (contact_id, tag) in (values ${values})`,
)
