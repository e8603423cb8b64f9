import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely'
import * as sqliteVec from 'sqlite-vec'
import { foldText } from './fold.ts'
import type { Schema } from './schema.ts'

export type Db = Kysely<Schema>

export interface Storage {
  /** Portable queries: no booleans, JSON as text, times as milliseconds since the epoch. */
  db: Db
  /** The same connection, for what only SQLite has: FTS5, sqlite-vec, pragmas, prepared statements on hot paths. */
  sqlite: Sqlite.Database
  /** Runs a transaction whose commit waits for the disk; the others survive a crash of the process, not of the machine. */
  durably<T>(work: (db: Db) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/**
 * Opens (and creates) the database file; `:memory:` keeps it in memory. Run `migrate` before the first query. Queries may
 * use `fold_text(column)`, as on PostgreSQL.
 */
export function openStorage(file: string): Storage {
  const sqlite = new Sqlite(file)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = NORMAL')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('busy_timeout = 5000')
  sqlite.pragma('cache_size = -16000')
  sqliteVec.load(sqlite)
  sqlite.function('fold_text', { deterministic: true }, (text) =>
    typeof text === 'string' ? foldText(text) : null,
  )
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: withStatementCache(sqlite) }) })
  return {
    db,
    sqlite,
    durably: (work) =>
      db.connection().execute(async (connection) => {
        sqlite.pragma('synchronous = FULL')
        try {
          return await work(connection)
        } finally {
          sqlite.pragma('synchronous = NORMAL')
        }
      }),
    close: () => db.destroy(),
  }
}

const cachedStatements = 500

/**
 * A transaction that reads and then writes must hold the write lock from its beginning: begun otherwise, SQLite gives
 * it up at once where another process wrote in between, and no waiting helps.
 */
const beginning = 'begin immediate'

/**
 * What Kysely runs, prepared once. A list in a query makes a statement for each of its lengths, so the cache forgets
 * the statement that was used longest ago. A changed schema is no matter: SQLite prepares again by itself.
 */
function withStatementCache(sqlite: Sqlite.Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    close: () => void sqlite.close(),
    prepare(query) {
      const sql = query === 'begin' ? beginning : query
      const known = statements.get(sql)
      if (known) statements.delete(sql)
      const statement = known ?? sqlite.prepare<unknown[]>(sql)
      statements.set(sql, statement)
      if (statements.size > cachedStatements) statements.delete(statements.keys().next().value!)
      return statement
    },
  }
}
