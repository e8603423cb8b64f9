import type { Kysely } from 'kysely'

/** The category that the provider gave notice of, and when it will hold. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('templates').addColumn('coming_category', 'text').execute()
  await db.schema.alterTable('templates').addColumn('coming_category_at', 'bigint').execute()
}
