import type { Kysely } from 'kysely'

/** What a bulk action changed, contact by contact, so that it can be taken back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('bulk_changes')
    .addColumn('bulk_id', 'text', (column) => column.notNull())
    .addColumn('contact_id', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addPrimaryKeyConstraint('bulk_changes_key', ['bulk_id', 'contact_id', 'what'])
    .execute()
  await db.schema.createIndex('bulk_changes_of_contact').on('bulk_changes').columns(['contact_id']).execute()
}
