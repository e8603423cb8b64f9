import { sql, SqliteAdapter } from 'kysely'
import { day, hour, type Clock } from '../domain/clock.ts'
import type { Storage } from '../storage/open.ts'

/** A file up to this size is written anew in well under a second. */
const smallBytes = 64 * 2 ** 20
/** Nobody writes to a business at this hour: writing the file anew keeps everything else waiting. */
const quietHourUtc = 2

/**
 * Writes a SQLite file anew, so that nothing deleted lies in its free pages or its log. PostgreSQL's own vacuum does
 * that for its tables; docs/decisions/0009.
 */
export function createCompaction({ storage, clock }: { storage: Storage; clock: Clock }) {
  return {
    /** When to do it: now where it is quick, else at a quiet hour. */
    dueAt(): number {
      const pages = storage.sqlite.pragma('page_count', { simple: true }) as number
      const size = pages * (storage.sqlite.pragma('page_size', { simple: true }) as number)
      const now = clock.now()
      if (size <= smallBytes) return now
      const today = Math.floor(now / day) * day + quietHourUtc * hour
      return today > now ? today : today + day
    },

    async run(): Promise<void> {
      if (!(storage.db.getExecutor().adapter instanceof SqliteAdapter)) return
      // Held for both: within a transaction of others the log would not be cut.
      await storage.db.connection().execute(async (connection) => {
        await sql`vacuum`.execute(connection)
        storage.sqlite.pragma('wal_checkpoint(TRUNCATE)')
      })
    },
  }
}
