import { Migrator, type Migration } from 'kysely'
import type { Db } from './open.ts'
import * as core from './migrations/0001_core.ts'
import * as knowledge from './migrations/0002_knowledge.ts'
import * as contactsAndSending from './migrations/0003_contacts_and_sending.ts'
import * as messageSearch from './migrations/0004_message_search.ts'
import * as eventKeys from './migrations/0005_event_keys.ts'
import * as bulkChanges from './migrations/0006_bulk_changes.ts'
import * as reach from './migrations/0007_reach.ts'
import * as comingCategory from './migrations/0008_coming_category.ts'

/** Numbered, forward-only, never edited once landed. */
const migrations: Record<string, Migration> = {
  '0001_core': core,
  '0002_knowledge': knowledge,
  '0003_contacts_and_sending': contactsAndSending,
  '0004_message_search': messageSearch,
  '0005_event_keys': eventKeys,
  '0006_bulk_changes': bulkChanges,
  '0007_reach': reach,
  '0008_coming_category': comingCategory,
}

/** Brings the database to the newest schema; several processes may call it at once. Returns what was applied. */
export async function migrate(db: Db): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).map((result) => result.migrationName)
}
