import type { Selectable } from 'kysely'
import type { Db } from '../open.ts'
import type { KnowledgeChunkRow } from '../schema-knowledge.ts'

/** Queries of chunks: the pieces that search finds. */

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
