import { uuidv7 } from 'uuidv7'
import { noteChange } from './live.ts'
import type { Db } from './open.ts'
import type { NumberEventRow, NumberRow } from './schema-sending.ts'

/** A number with what its portfolio shares. */
export type StoredNumber = NumberRow & { messaging_limit: number | null }

/** Numbers of these ids, or all of them, oldest first. */
export function readNumbers(db: Db, ids?: readonly string[]): Promise<StoredNumber[]> {
  return db
    .selectFrom('numbers')
    .innerJoin('portfolios', 'portfolios.id', 'numbers.portfolio_id')
    .selectAll('numbers')
    .select('portfolios.messaging_limit')
    .$if(ids !== undefined, (query) => query.where('numbers.id', 'in', [...ids!]))
    .orderBy('numbers.created_at')
    .orderBy('numbers.id')
    .execute()
}

export async function findNumber(db: Db, id: string): Promise<StoredNumber | undefined> {
  return (await readNumbers(db, [id]))[0]
}

/** The numbers that share a portfolio or a business account. */
export async function numbersBeside(db: Db, by: { business: string } | { portfolio: string }) {
  const rows = await readNumbers(db)
  return rows.filter((row) =>
    'business' in by ? row.business_id === by.business : row.portfolio_id === by.portfolio,
  )
}

export async function insertNumber(db: Db, row: NumberRow): Promise<void> {
  await db
    .insertInto('numbers')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

export async function updateNumber(
  db: Db,
  id: string,
  change: Partial<NumberRow>,
  now: number,
): Promise<void> {
  await db
    .updateTable('numbers')
    .set({ ...change, updated_at: now })
    .where('id', '=', id)
    .execute()
  await noteChange(db, [{ topic: 'number', id }], now)
}

/** A portfolio that is new gets this limit; one that is known gets it where it was told. */
export async function keepPortfolio(
  db: Db,
  id: string,
  limit: number | null | undefined,
  now: number,
): Promise<void> {
  await db
    .insertInto('portfolios')
    .values({ id, messaging_limit: limit ?? null, updated_at: now })
    .onConflict((conflict) =>
      limit === undefined
        ? conflict.column('id').doNothing()
        : conflict.column('id').doUpdateSet({ messaging_limit: limit, updated_at: now }),
    )
    .execute()
}

export async function writeNumberEvents(
  db: Db,
  numberId: string,
  events: readonly { kind: string; value: string; source: string; detail: Record<string, unknown> }[],
  now: number,
): Promise<void> {
  if (events.length === 0) return
  await db
    .insertInto('number_events')
    .values(
      events.map((event) => ({
        ...event,
        id: uuidv7(),
        number_id: numberId,
        at: now,
        detail: JSON.stringify(event.detail),
      })),
    )
    .execute()
}

/** What happened to the numbers since a time, newest first, at most `limit` of each. */
export async function numberEventsSince(db: Db, ids: readonly string[], since: number, limit: number) {
  const history = new Map<string, NumberEventRow[]>()
  for (const id of ids) {
    const rows = await db
      .selectFrom('number_events')
      .selectAll()
      .where('number_id', '=', id)
      .where('at', '>=', since)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute()
    history.set(id, rows)
  }
  return history
}
