import { sql } from 'kysely'
import { CallerError } from '../../../domain/errors.ts'
import { readNumbers } from '../../../storage/numbers.ts'
import type { Db } from '../../../storage/open.ts'
import { placeHeldMs, placesFrom, slotOf, type Places } from '../gate/places.ts'
import { numberOf } from '../numbers/rows.ts'
import type { PlannedNumber } from './simulate.ts'

/** The numbers of a plan and what is left of their limits. */
export interface PlannedNumbers {
  numbers: PlannedNumber[]
  portfolios: Map<string, Places>
  /** Business accounts that hold their templates. */
  businessIds: string[]
  portfolioOf(numberId: string): string
}

/** Throws CallerError where one of them is not the business's, or there is none. */
export async function loadNumbers(db: Db, ids: readonly string[], now: number): Promise<PlannedNumbers> {
  const rows = await readNumbers(db, ids.length > 0 ? ids : undefined)
  const missing = ids.find((id) => !rows.some((row) => row.id === id))
  if (missing !== undefined || rows.length === 0) {
    throw new CallerError(
      'not_found',
      missing === undefined ? 'The hub knows no number yet' : 'No such number',
      {
        field: 'numbers',
        fix: 'Take the ids from sending.numbers',
      },
    )
  }
  const waiting = await db
    .selectFrom('messages')
    .select(['account_id', (eb) => eb.fn.countAll<number>().as('n')])
    .where('status', 'in', [sql.lit('queued'), sql.lit('held')])
    .where('priority', '>=', 9)
    .groupBy('account_id')
    .execute()
  const ahead = new Map(waiting.map((row) => [row.account_id, Number(row.n)]))
  const portfolios = new Map<string, Places>()
  for (const { portfolio_id } of rows) {
    if (!portfolios.has(portfolio_id)) {
      portfolios.set(portfolio_id, await placesOf(db, `portfolio:${portfolio_id}`, now))
    }
  }
  const numbers: PlannedNumber[] = []
  for (const row of rows) {
    numbers.push({
      state: numberOf(row),
      portfolioId: row.portfolio_id,
      places: await placesOf(db, `number:${row.id}`, now),
      ahead: ahead.get(row.id) ?? 0,
    })
  }
  const portfolioOf = new Map(rows.map((row) => [row.id, row.portfolio_id]))
  return {
    numbers,
    portfolios,
    businessIds: [...new Set(rows.map(({ business_id }) => business_id))],
    portfolioOf: (numberId) => portfolioOf.get(numberId)!,
  }
}

async function placesOf(db: Db, scope: string, now: number): Promise<Places> {
  const slots = await db
    .selectFrom('reached_slots')
    .select(['slot', 'people'])
    .where('scope', '=', scope)
    .where('slot', '>=', slotOf(now - placeHeldMs))
    .where('people', '>', 0)
    .orderBy('slot')
    .execute()
  return placesFrom(
    slots.map(({ slot, people }) => ({ slot: Number(slot), people: Number(people) })),
    0,
  )
}

/** Those of a page who hold a place of a portfolio now. */
export async function holdersOf(
  db: Db,
  portfolioIds: readonly string[],
  contactIds: readonly string[],
  now: number,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('reached')
    .select(['scope', 'contact_id'])
    .where(
      'scope',
      'in',
      portfolioIds.map((id) => `portfolio:${id}`),
    )
    .where('contact_id', 'in', [...contactIds])
    .where('at', '>', now - placeHeldMs)
    .execute()
  return new Set(rows.map((row) => `${row.scope}|${row.contact_id}`))
}
