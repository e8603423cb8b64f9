import { sql } from 'kysely'
import { CallerError } from '../../../domain/errors.ts'
import { readNumbers } from '../../../storage/numbers.ts'
import type { Db } from '../../../storage/open.ts'
import { readReached, readSlots } from '../../../storage/reached.ts'
import { holdsPlace, oldestSlotAt, placesFrom, type Places } from '../gate/places.ts'
import { numberScope, portfolioScope, reachedKey } from '../gate/usage.ts'
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
  const portfolioIds = [...new Set(rows.map(({ portfolio_id }) => portfolio_id))]
  const scopes = [...portfolioIds.map(portfolioScope), ...rows.map(({ id }) => numberScope(id))]
  const slots = await readSlots(db, scopes, oldestSlotAt(now))
  const placesOf = (scope: string) => placesFrom(slots.get(scope)!, 0)
  const portfolios = new Map<string, Places>(portfolioIds.map((id) => [id, placesOf(portfolioScope(id))]))
  const numbers = rows.map((row): PlannedNumber => ({
    state: numberOf(row),
    portfolioId: row.portfolio_id,
    places: placesOf(numberScope(row.id)),
    ahead: ahead.get(row.id) ?? 0,
  }))
  const portfolioOf = new Map(rows.map((row) => [row.id, row.portfolio_id]))
  return {
    numbers,
    portfolios,
    businessIds: [...new Set(rows.map(({ business_id }) => business_id))],
    portfolioOf: (numberId) => portfolioOf.get(numberId)!,
  }
}

/** Those of a page who hold a place of a portfolio now, by `reachedKey`. */
export async function holdersOf(
  db: Db,
  portfolioIds: readonly string[],
  contactIds: readonly string[],
  now: number,
): Promise<Set<string>> {
  const rows = await readReached(db, portfolioIds.map(portfolioScope), contactIds)
  return new Set(
    rows.filter(({ at }) => holdsPlace(at, now)).map((row) => reachedKey(row.scope, row.contact_id)),
  )
}
