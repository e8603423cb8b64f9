import { sql } from 'kysely'
import type { Db } from '../open.ts'

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
