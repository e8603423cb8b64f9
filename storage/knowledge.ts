import { sql, type Insertable, type Selectable, type Updateable } from 'kysely'
import { foldText } from './fold.ts'
import type { Db } from './open.ts'
import type {
  KnowledgeChunkRow,
  KnowledgeEntryRow,
  KnowledgeIndexTableRow,
  KnowledgeSourceRow,
} from './schema-knowledge.ts'

/** Queries of the knowledge base: sources, entries, chunks and which index tables serve. */

export async function findSource(db: Db, id: string): Promise<KnowledgeSourceRow | undefined> {
  return db.selectFrom('knowledge_sources').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function findSourceByName(db: Db, name: string): Promise<KnowledgeSourceRow | undefined> {
  return db.selectFrom('knowledge_sources').selectAll().where('name', '=', name).executeTakeFirst()
}

type Progress = 'indexed_hash' | 'done' | 'total' | 'active_generation' | 'last_generation'

export async function insertSource(
  db: Db,
  row: Omit<KnowledgeSourceRow, Progress> & Partial<Pick<KnowledgeSourceRow, Progress>>,
): Promise<void> {
  const unbegun = { indexed_hash: '', done: 0, total: 0, active_generation: 0, last_generation: 0 }
  await db
    .insertInto('knowledge_sources')
    .values({ ...unbegun, ...row })
    .execute()
}

export async function updateSource(db: Db, id: string, set: Updateable<KnowledgeSourceRow>): Promise<void> {
  await db.updateTable('knowledge_sources').set(set).where('id', '=', id).execute()
}

export interface SourceListing extends KnowledgeSourceRow {
  entries: number
  chunks: number
}

/** A page of sources by name, with how much each one holds. */
export async function listSources(
  db: Db,
  page: { limit: number; offset: number },
): Promise<{ sources: SourceListing[]; total: number }> {
  const sources = await db
    .selectFrom('knowledge_sources as s')
    .selectAll('s')
    .select((eb) => [
      eb
        .selectFrom('knowledge_entries as e')
        .select((e) => e.fn.countAll<number>().as('n'))
        .whereRef('e.source_id', '=', 's.id')
        .whereRef('e.generation', '=', 's.active_generation')
        .as('entries'),
      eb
        .selectFrom('knowledge_chunks as c')
        .select((e) => e.fn.countAll<number>().as('n'))
        .whereRef('c.source_id', '=', 's.id')
        .whereRef('c.generation', '=', 's.active_generation')
        .as('chunks'),
    ])
    .orderBy('s.name')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  const { n } = await db
    .selectFrom('knowledge_sources')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return {
    sources: sources.map((row) => ({
      ...row,
      entries: Number(row.entries ?? 0),
      chunks: Number(row.chunks ?? 0),
    })),
    total: Number(n),
  }
}

/** Deletes an emptied source; false where chunks came in meanwhile. */
export async function deleteSourceRow(db: Db, id: string): Promise<boolean> {
  const chunk = await db
    .selectFrom('knowledge_chunks')
    .select('id')
    .where('source_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (chunk !== undefined) return false
  await db.deleteFrom('knowledge_sources').where('id', '=', id).execute()
  return true
}

export async function storeFile(db: Db, sourceId: string, bytes: Uint8Array): Promise<void> {
  await db
    .insertInto('knowledge_files')
    .values({ source_id: sourceId, bytes })
    .onConflict((conflict) => conflict.column('source_id').doUpdateSet({ bytes }))
    .execute()
}

export async function readFile(db: Db, sourceId: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('knowledge_files')
    .select('bytes')
    .where('source_id', '=', sourceId)
    .executeTakeFirst()
  return row?.bytes
}

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

/** Takes an entry out of its generation but keeps it: below zero, nothing serves from it. */
export async function setEntryAside(db: Db, id: string, now: number): Promise<void> {
  await db
    .updateTable('knowledge_entries')
    .set((eb) => ({ generation: eb.neg(eb.ref('generation')), updated_at: now }))
    .where('id', '=', id)
    .where('generation', '>', 0)
    .execute()
}

/** A deleted entry as it stood, while its source still serves the generation that it belongs to. */
export async function findEntryAside(db: Db, id: string): Promise<EntryWithVariants | undefined> {
  const entry = await db
    .selectFrom('knowledge_entries as e')
    .innerJoin('knowledge_sources as s', 's.id', 'e.source_id')
    .selectAll('e')
    .where('e.id', '=', id)
    .where('e.generation', '<', 0)
    .where((eb) => eb('s.active_generation', '=', eb.neg(eb.ref('e.generation'))))
    .executeTakeFirst()
  if (entry === undefined) return undefined
  return (await withVariants(db, [{ ...entry, generation: -entry.generation }]))[0]
}

/** Brings a deleted entry back into its generation. */
export async function bringEntryBack(db: Db, entry: KnowledgeEntryRow): Promise<void> {
  await db
    .updateTable('knowledge_entries')
    .set({ generation: entry.generation, updated_at: entry.updated_at })
    .where('id', '=', entry.id)
    .execute()
}

/** Forgets some of the entries that were deleted before then; returns how many. */
export async function forgetEntriesAside(db: Db, before: number, limit: number): Promise<number> {
  const rows = await db
    .selectFrom('knowledge_entries')
    .select('id')
    .where('generation', '<', 0)
    .where('updated_at', '<', before)
    .limit(limit)
    .execute()
  const ids = rows.map((row) => row.id)
  if (ids.length > 0) await db.deleteFrom('knowledge_entries').where('id', 'in', ids).execute()
  return ids.length
}

async function withVariants(db: Db, entries: KnowledgeEntryRow[]): Promise<EntryWithVariants[]> {
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

/** Returns the ids in the order of the rows. */
export async function insertChunks(
  db: Db,
  rows: Omit<Selectable<KnowledgeChunkRow>, 'id'>[],
): Promise<number[]> {
  if (rows.length === 0) return []
  const inserted = await db.insertInto('knowledge_chunks').values(rows).returning('id').execute()
  return inserted.map((row) => Number(row.id)).toSorted((a, b) => a - b)
}

export async function chunksOfEntry(db: Db, entryId: string): Promise<number[]> {
  const rows = await db.selectFrom('knowledge_chunks').select('id').where('entry_id', '=', entryId).execute()
  return rows.map((row) => Number(row.id))
}

export async function deleteChunks(db: Db, ids: number[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('knowledge_chunks').where('id', 'in', ids).execute()
}

/** The generations of a source that nothing serves from any more: all but some, or all until one. */
export type StaleGenerations = { except: number[] } | { upTo: number }

const isStale = (stale: StaleGenerations) =>
  'upTo' in stale
    ? sql<boolean>`generation <= ${stale.upTo}`
    : sql<boolean>`generation not in (${sql.join(stale.except)})`

/** Some chunks of generations that nothing serves from any more. */
export async function staleChunks(
  db: Db,
  sourceId: string,
  stale: StaleGenerations,
  limit: number,
): Promise<number[]> {
  const rows = await db
    .selectFrom('knowledge_chunks')
    .select('id')
    .where('source_id', '=', sourceId)
    .where(isStale(stale))
    .limit(limit)
    .execute()
  return rows.map((row) => Number(row.id))
}

/** Removes some entries of generations that nothing serves from any more; returns how many. */
export async function deleteStaleEntries(
  db: Db,
  sourceId: string,
  stale: StaleGenerations,
  limit: number,
): Promise<number> {
  const rows = await db
    .selectFrom('knowledge_entries')
    .select('id')
    .where('source_id', '=', sourceId)
    .where(isStale(stale))
    .limit(limit)
    .execute()
  const ids = rows.map((row) => row.id)
  if (ids.length > 0) await db.deleteFrom('knowledge_entries').where('id', 'in', ids).execute()
  return ids.length
}

export async function chunksAfter(
  db: Db,
  id: number,
  limit: number,
): Promise<Selectable<KnowledgeChunkRow>[]> {
  const rows = await db
    .selectFrom('knowledge_chunks')
    .selectAll()
    .where('id', '>', id)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

export async function countChunks(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('knowledge_chunks')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

export async function indexTables(db: Db): Promise<KnowledgeIndexTableRow[]> {
  return db.selectFrom('knowledge_index_tables').selectAll().orderBy('number').execute()
}

export async function insertIndexTable(db: Db, row: Insertable<KnowledgeIndexTableRow>): Promise<void> {
  await db.insertInto('knowledge_index_tables').values(row).execute()
}

export async function updateIndexTable(
  db: Db,
  part: string,
  number: number,
  set: Updateable<KnowledgeIndexTableRow>,
): Promise<void> {
  await db
    .updateTable('knowledge_index_tables')
    .set(set)
    .where('part', '=', part)
    .where('number', '=', number)
    .execute()
}

export async function deleteIndexTable(db: Db, part: string, number: number): Promise<void> {
  await db
    .deleteFrom('knowledge_index_tables')
    .where('part', '=', part)
    .where('number', '=', number)
    .execute()
}

/** Tells every process that what can be found has changed. */
export async function bumpRevision(db: Db): Promise<void> {
  await db
    .updateTable('knowledge_state')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', 1)
    .execute()
}

export async function readRevision(db: Db): Promise<number> {
  const row = await db.selectFrom('knowledge_state').select('revision').where('id', '=', 1).executeTakeFirst()
  return Number(row?.revision ?? 0)
}

export interface ActiveChunk {
  id: number
  source_id: string
  group_key: string
  language: string
}

/** Of these chunks, the ones that serve now. */
export async function activeChunks(db: Db, ids: number[]): Promise<ActiveChunk[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('knowledge_chunks as c')
    .innerJoin('knowledge_sources as s', (join) =>
      join.onRef('s.id', '=', 'c.source_id').onRef('s.active_generation', '=', 'c.generation'),
    )
    .select(['c.id', 'c.source_id', 'c.group_key', 'c.language'])
    .where('c.id', 'in', ids)
    .execute()
}

/** The chunks whole, with the external id of the entry that each came from. */
export async function chunksByIds(db: Db, ids: number[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('knowledge_chunks as c')
    .leftJoin('knowledge_entries as e', 'e.id', 'c.entry_id')
    .selectAll('c')
    .select('e.external_id')
    .where('c.id', 'in', ids)
    .execute()
}

/** Of these ids, the ones that still stand for a chunk. */
export async function existingChunks(db: Db, ids: number[]): Promise<number[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('knowledge_chunks').select('id').where('id', 'in', ids).execute()
  return rows.map((row) => Number(row.id))
}
