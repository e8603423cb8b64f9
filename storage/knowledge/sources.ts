import type { Updateable } from 'kysely'
import type { Db } from '../open.ts'
import type { KnowledgeSourceRow } from '../schema-knowledge.ts'

/** Queries of the sources of the knowledge base and their files. */

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
