import type { Db } from '../open.ts'
import type { KnowledgeEntryRow } from '../schema-knowledge.ts'
import { withVariants, type EntryWithVariants } from './entries.ts'

/** Entries that were deleted and can be brought back: they stand in the negative of their generation. */

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
