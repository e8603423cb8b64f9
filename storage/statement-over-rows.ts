import { sql, type CompiledQuery, type RawBuilder } from 'kysely'
import type { Db } from './open.ts'

const mostRows = 256

/**
 * One statement for many rows, for hot paths: `insert … values ${values}` or `update … from (values ${values}) as v`,
 * where the columns are called `column1`, `column2`, … on every database. Compiled and prepared once for each power of
 * two, so that no number of rows is a statement of its own. In `update`, PostgreSQL takes parameters for text: cast
 * numbers. Call it where the module loads, and what it returns in a transaction.
 */
export function statementOverRows<Row extends object, Returned = never>(
  columns: readonly (keyof Row)[],
  statement: (values: RawBuilder<unknown>) => RawBuilder<Returned>,
) {
  const byDatabase = new WeakMap<object, Map<number, CompiledQuery<Returned>>>()

  function compiledFor(tx: Db, rows: number): CompiledQuery<Returned> {
    const { adapter } = tx.getExecutor()
    const known = byDatabase.get(adapter) ?? new Map<number, CompiledQuery<Returned>>()
    byDatabase.set(adapter, known)
    const compiled = known.get(rows) ?? statement(placeholders(rows, columns.length)).compile(tx)
    known.set(rows, compiled)
    return compiled
  }

  return async (tx: Db, rows: readonly Row[]): Promise<Returned[]> => {
    const returned: Returned[] = []
    for (let at = 0; at < rows.length;) {
      const size = Math.min(mostRows, 2 ** Math.floor(Math.log2(rows.length - at)))
      const parameters: unknown[] = []
      for (const row of rows.slice(at, at + size)) for (const column of columns) parameters.push(row[column])
      const answer = await tx.executeQuery<Returned>({ ...compiledFor(tx, size), parameters })
      for (const row of answer.rows) returned.push(row)
      at += size
    }
    return returned
  }
}

function placeholders(rows: number, columns: number): RawBuilder<unknown> {
  const row = sql`(${sql.join(Array.from({ length: columns }, () => sql.val(null)))})`
  return sql.join(Array.from({ length: rows }, () => row))
}
