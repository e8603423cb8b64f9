import type { Db } from './open.ts'
import type { BulkChangeRow } from './schema-contacts.ts'

const rowsAtOnce = 1_000

export async function keepBulkChanges(tx: Db, rows: readonly BulkChangeRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce)
    await tx
      .insertInto('bulk_changes')
      .values(rows.slice(start, start + rowsAtOnce))
      .execute()
}

export async function countChanged(db: Db, bulkId: string): Promise<number> {
  const { n } = await db
    .selectFrom('bulk_changes')
    .select(({ fn }) => fn.count<number>('contact_id').distinct().as('n'))
    .where('bulk_id', '=', bulkId)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** What was changed in the next contacts by id, all of each. */
export async function bulkChangesAfter(
  db: Db,
  bulkId: string,
  page: { after: string; contacts: number },
): Promise<{ contacts: string[]; changes: BulkChangeRow[] }> {
  const next = await db
    .selectFrom('bulk_changes')
    .select('contact_id')
    .distinct()
    .where('bulk_id', '=', bulkId)
    .where('contact_id', '>', page.after)
    .orderBy('contact_id')
    .limit(page.contacts)
    .execute()
  const contacts = next.map(({ contact_id }) => contact_id)
  if (contacts.length === 0) return { contacts, changes: [] }
  const changes = await db
    .selectFrom('bulk_changes')
    .selectAll()
    .where('bulk_id', '=', bulkId)
    .where('contact_id', 'in', contacts)
    .execute()
  return { contacts, changes }
}

/** Forgets some of what actions that began before a moment changed, of one of them; false where nothing was left. */
export async function forgetBulkChanges(db: Db, before: number): Promise<boolean> {
  const old = await db
    .selectFrom('bulk_actions')
    .innerJoin('bulk_changes', 'bulk_changes.bulk_id', 'bulk_actions.id')
    .select(['bulk_id', 'contact_id'])
    .where('bulk_actions.created_at', '<', before)
    .limit(rowsAtOnce)
    .execute()
  const [first] = old
  if (first === undefined) return false
  const contacts = old.flatMap(({ bulk_id, contact_id }) => (bulk_id === first.bulk_id ? [contact_id] : []))
  await db
    .deleteFrom('bulk_changes')
    .where('bulk_id', '=', first.bulk_id)
    .where('contact_id', 'in', contacts)
    .execute()
  return true
}
