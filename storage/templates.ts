import { sql, type Updateable } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { noteChange } from './live.ts'
import type { Db } from './open.ts'
import type { TemplateEventRow, TemplateRow } from './schema-sending.ts'

/** Queries of templates and of what happened to them. */

export async function templateById(db: Db, id: string): Promise<TemplateRow | undefined> {
  return db.selectFrom('templates').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The one of a business account by name and language, which are unique together. */
export async function templateNamed(
  db: Db,
  businessId: string,
  name: string,
  language: string,
): Promise<TemplateRow | undefined> {
  return db
    .selectFrom('templates')
    .selectAll()
    .where('business_id', '=', businessId)
    .where('name', '=', name)
    .where('language', '=', language)
    .executeTakeFirst()
}

/** Those of these names, in all their languages. */
export async function templatesByName(
  db: Db,
  businessId: string,
  names: readonly string[],
): Promise<TemplateRow[]> {
  if (names.length === 0) return []
  return db
    .selectFrom('templates')
    .selectAll()
    .where('business_id', '=', businessId)
    .where('name', 'in', [...new Set(names)])
    .execute()
}

/** All languages of a template. */
export async function templateLanguagesOf(db: Db, businessId: string, name: string): Promise<TemplateRow[]> {
  return db
    .selectFrom('templates')
    .selectAll()
    .where('business_id', '=', businessId)
    .where('name', '=', name)
    .where('status', '!=', 'deleted')
    .orderBy('language')
    .execute()
}

/** What a new template is compared with. At most 6,000 in an account. */
export async function templatesOfBusiness(db: Db, businessId: string) {
  return db
    .selectFrom('templates')
    .select(['id', 'name', 'language', 'category', 'status', 'components', 'provider_id', 'submitted_at'])
    .where('business_id', '=', businessId)
    .where('status', '!=', 'deleted')
    .limit(6_000)
    .execute()
}

interface TemplateFilter {
  status?: string | undefined
  category?: string | undefined
  language?: string | undefined
  quality?: string | undefined
  search?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** A page, changed last first; deleted ones only where asked for. */
export async function listTemplates(
  db: Db,
  filter: TemplateFilter,
): Promise<{ rows: TemplateRow[]; nextCursor: string | null }> {
  let query = db.selectFrom('templates').selectAll()
  if (filter.status !== undefined) query = query.where('status', '=', filter.status)
  else query = query.where('status', '!=', 'deleted')
  if (filter.category !== undefined) query = query.where('category', '=', filter.category)
  if (filter.language !== undefined) query = query.where('language', '=', filter.language)
  if (filter.quality !== undefined) query = query.where('quality', '=', filter.quality)
  const search = filter.search?.trim().toLowerCase() ?? ''
  if (search !== '') {
    const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`
    query = query.where(
      sql<boolean>`(lower(name) like ${pattern} escape '\\' or lower(components) like ${pattern} escape '\\')`,
    )
  }
  if (filter.cursor !== undefined) {
    const { at, id } = decodeCursor(filter.cursor)
    query = query.where((where) =>
      where.or([
        where('updated_at', '<', at),
        where.and([where('updated_at', '=', at), where('id', '<', id)]),
      ]),
    )
  }
  const rows = await query
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute()
  const page = rows.slice(0, filter.limit)
  const last = page.at(-1)
  const more = rows.length > filter.limit && last !== undefined
  return { rows: page, nextCursor: more ? encodeCursor({ at: last.updated_at, id: last.id }) : null }
}

export async function insertTemplate(db: Db, row: TemplateRow): Promise<void> {
  await db.insertInto('templates').values(row).execute()
  await noteChange(db, [{ topic: 'template', id: row.id }], row.updated_at)
}

export async function updateTemplate(
  db: Db,
  id: string,
  set: Updateable<TemplateRow>,
  now: number,
): Promise<void> {
  await db
    .updateTable('templates')
    .set({ ...set, updated_at: now })
    .where('id', '=', id)
    .execute()
  await noteChange(db, [{ topic: 'template', id }], now)
}

/** Only a look: nothing of the template changed. */
export async function markChecked(db: Db, ids: readonly string[], now: number): Promise<void> {
  for (let from = 0; from < ids.length; from += 500)
    await db
      .updateTable('templates')
      .set({ checked_at: now })
      .where('id', 'in', ids.slice(from, from + 500))
      .execute()
}

export async function deleteTemplateRow(db: Db, id: string, now: number): Promise<void> {
  await db.deleteFrom('template_events').where('template_id', '=', id).execute()
  await db.deleteFrom('templates').where('id', '=', id).execute()
  await noteChange(db, [{ topic: 'template', id }], now)
}

export async function addTemplateEvents(
  db: Db,
  events: readonly Omit<TemplateEventRow, 'id'>[],
): Promise<void> {
  if (events.length === 0) return
  await db
    .insertInto('template_events')
    .values(events.map((event) => ({ id: uuidv7(), ...event })))
    .execute()
}

/** What happened to a template, in the order that the hub learnt of it, newest first. */
export async function templateEvents(db: Db, templateId: string, limit = 100): Promise<TemplateEventRow[]> {
  return db
    .selectFrom('template_events')
    .selectAll()
    .where('template_id', '=', templateId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** When the provider last told a template's `kind`, by webhook or poll. */
export async function lastTold(db: Db, templateId: string, kind: string): Promise<number> {
  const row = await db
    .selectFrom('template_events')
    .select(({ fn }) => fn.max<number | null>('at').as('at'))
    .where('template_id', '=', templateId)
    .where('kind', '=', kind)
    .where('source', '=', 'webhook')
    .executeTakeFirst()
  return row?.at ?? 0
}

/** When people last edited a template that had been submitted; 0: never. */
export async function lastEdited(db: Db, templateId: string): Promise<number> {
  const row = await db
    .selectFrom('template_events')
    .select(({ fn }) => fn.max<number | null>('at').as('at'))
    .where('template_id', '=', templateId)
    .where('kind', '=', 'edit')
    .executeTakeFirst()
  return Number(row?.at ?? 0)
}

/** Under review, paused or appealed: what the provider may decide about at any time. Looked at longest ago first. */
export async function undecidedTemplates(db: Db, limit: number): Promise<TemplateRow[]> {
  return db
    .selectFrom('templates')
    .selectAll()
    .where('status', 'in', ['pending', 'paused', 'in_appeal'])
    .orderBy(sql`coalesce(checked_at, 0)`)
    .limit(limit)
    .execute()
}

/** What a contact's own fields hold, for the variables of templates. */
export async function fieldValuesOf(
  db: Db,
  contactId: string,
): Promise<Record<string, { type: string; text: string | null; number: number | null }>> {
  const rows = await db
    .selectFrom('contact_values as v')
    .innerJoin('contact_fields as f', 'f.key', 'v.field')
    .select(['v.field', 'f.type', 'v.text', 'v.number'])
    .where('v.contact_id', '=', contactId)
    .execute()
  return Object.fromEntries(rows.map(({ field, ...value }) => [field, value]))
}
