import type { Kysely } from 'kysely'

/** What the provider said of reaching a person by a number, and the click on an ad that a conversation began with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('conversations').addColumn('unreachable_code', 'integer').execute()
  await db.schema.alterTable('conversations').addColumn('unreachable_at', 'bigint').execute()
  await db.schema.alterTable('conversations').addColumn('ad_clicked_at', 'bigint').execute()
}
