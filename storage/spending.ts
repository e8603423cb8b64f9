import { sql } from 'kysely'
import type { Db } from './open.ts'
import type { SpendingRow } from './schema-sending.ts'
import { statementOverRows } from './statement-over-rows.ts'

interface Spent {
  messages: number
  costMicros: number
}

/** What was used of each budget; one that nobody used has no entry. */
export async function readSpending(db: Db, keys: readonly string[]): Promise<Map<string, Spent>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .selectFrom('spending')
    .selectAll()
    .where('key', 'in', [...keys])
    .execute()
  return new Map(
    rows.map((row) => [row.key, { messages: Number(row.messages), costMicros: Number(row.cost_micros) }]),
  )
}

/** Adds to what was used; each key once in a call. */
export const addSpending = statementOverRows<SpendingRow>(
  ['key', 'messages', 'cost_micros', 'at'],
  (values) => sql`
    insert into spending (key, messages, cost_micros, at) values ${values}
    on conflict (key) do update set messages = spending.messages + excluded.messages,
      cost_micros = spending.cost_micros + excluded.cost_micros, at = excluded.at`,
)

export async function forgetSpending(db: Db, before: number): Promise<void> {
  await db.deleteFrom('spending').where('key', 'not like', 'send:%').where('at', '<', before).execute()
}
