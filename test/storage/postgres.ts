import { PGlite, types } from '@electric-sql/pglite'
import { Kysely, PostgresDialect, sql, type PostgresPool } from 'kysely'
import { afterAll } from 'vitest'
import { migrate } from '../../storage/migrate.ts'
import type { Db } from '../../storage/open.ts'
import type { Schema } from '../../storage/schema.ts'

/**
 * PostgreSQL in this process, made once for a test file and emptied for each test. One connection: it proves the
 * queries, not competing ones.
 */
export function postgresForTests(): () => Promise<Db> {
  let opened: Promise<Db> | undefined
  afterAll(async () => (await opened)?.destroy())
  return async () => {
    const db = await (opened ??= openPostgres())
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`.execute(
      db,
    )
    await sql`truncate ${sql.join(rows.map((row) => sql.table(row.name)))} restart identity cascade`.execute(
      db,
    )
    return db
  }
}

async function openPostgres(): Promise<Db> {
  const postgres = await PGlite.create({ parsers: { [types.INT8]: Number, [types.NUMERIC]: Number } })
  const connection = {
    async query(text: string, parameters: readonly unknown[]) {
      const { rows, affectedRows } = await postgres.query(text, [...parameters])
      return {
        rows,
        rowCount: affectedRows ?? rows.length,
        command: text.trim().split(/\s/)[0]!.toUpperCase(),
      }
    },
    release() {},
  }
  const pool = { connect: async () => connection, end: () => postgres.close() }
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: pool as unknown as PostgresPool }) })
  await migrate(db)
  return db
}
