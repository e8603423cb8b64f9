import type { Insertable, Updateable } from 'kysely'
import type { Db } from '../open.ts'
import type { KnowledgeIndexTableRow } from '../schema-knowledge.ts'

/** Which index tables serve, and how often what can be found has changed. */

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
