import { sql } from 'kysely'
import { foldText } from '../fold.ts'
import type { Db } from '../open.ts'
import type { KnowledgeEntryRow } from '../schema-knowledge.ts'

/** Queries of entries and the other ways people ask them. */

export interface EntryWithVariants extends KnowledgeEntryRow {
  variants: { text: string; origin: string }[]
}

export async function findEntry(db: Db, id: string): Promise<EntryWithVariants | undefined> {
  const entry = await db
    .selectFrom('knowledge_entries')
    .selectAll()
    .where('id', '=', id)
    .where('generation', '>', 0)
    .executeTakeFirst()
  return entry === undefined ? undefined : (await withVariants(db, [entry]))[0]
}

export async function withVariants(db: Db, entries: KnowledgeEntryRow[]): Promise<EntryWithVariants[]> {
  if (entries.length === 0) return []
  const rows = await db
    .selectFrom('knowledge_variants')
    .selectAll()
    .where(
      'entry_id',
      'in',
      entries.map((entry) => entry.id),
    )
    .orderBy('id')
    .execute()
  const byEntry = new Map<string, { text: string; origin: string }[]>()
  for (const { entry_id, text, origin } of rows) {
    const variants = byEntry.get(entry_id) ?? []
    variants.push({ text, origin })
    byEntry.set(entry_id, variants)
  }
  return entries.map((entry) => ({ ...entry, variants: byEntry.get(entry.id) ?? [] }))
}

export interface EntryFilter {
  sourceId?: string
  language?: string
  /** Words that must stand in question, answer or section. */
  text?: string
  limit: number
  offset: number
}

/** A page of the entries that serve now, in the order of their files. */
export async function listEntries(
  db: Db,
  filter: EntryFilter,
): Promise<{ entries: EntryWithVariants[]; total: number }> {
  let query = db
    .selectFrom('knowledge_entries as e')
    .innerJoin('knowledge_sources as s', 's.id', 'e.source_id')
    .whereRef('e.generation', '=', 's.active_generation')
  if (filter.sourceId !== undefined) query = query.where('e.source_id', '=', filter.sourceId)
  if (filter.language !== undefined) query = query.where('e.language', '=', filter.language)
  for (const word of foldText(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)) {
    const like = `%${word.replace(/[\\%_]/g, (c) => `\\${c}`)}%`
    query = query.where((eb) =>
      eb.or(
        (['e.question', 'e.answer', 'e.section'] as const).map(
          (column) => sql<boolean>`fold_text(${eb.ref(column)}) like ${like} escape '\\'`,
        ),
      ),
    )
  }
  const entries = await query
    .selectAll('e')
    .orderBy('s.name')
    .orderBy('e.position')
    .orderBy('e.id')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute()
  const { n } = await query.select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  return { entries: await withVariants(db, entries), total: Number(n) }
}

/** Variants that people added to the entries of a source, by external id and language. */
export async function operatorVariants(db: Db, sourceId: string, generation: number) {
  return db
    .selectFrom('knowledge_variants as v')
    .innerJoin('knowledge_entries as e', 'e.id', 'v.entry_id')
    .select(['e.external_id', 'e.language', 'v.text'])
    .where('e.source_id', '=', sourceId)
    .where('e.generation', '=', generation)
    .where('v.origin', '=', 'operator')
    .orderBy('v.id')
    .execute()
}

export async function insertEntries(db: Db, entries: EntryWithVariants[]): Promise<void> {
  if (entries.length === 0) return
  await db.insertInto('knowledge_entries').values(entries.map(entryRow)).execute()
  const variants = entries.flatMap((entry) => entry.variants.map((v) => ({ entry_id: entry.id, ...v })))
  for (let at = 0; at < variants.length; at += 500)
    await db
      .insertInto('knowledge_variants')
      .values(variants.slice(at, at + 500))
      .execute()
}

/** The entry without what stands in another table. */
function entryRow(entry: EntryWithVariants): KnowledgeEntryRow {
  const { id, source_id, generation, external_id, group_key, language } = entry
  const { section, question, answer, position, created_at, updated_at } = entry
  const place = { id, source_id, generation, external_id, group_key, language, position }
  return { ...place, section, question, answer, created_at, updated_at }
}

export async function deleteEntryRow(db: Db, id: string): Promise<void> {
  await db.deleteFrom('knowledge_entries').where('id', '=', id).execute()
}
