import { sql } from 'kysely'
import { CallerError } from '../../../domain/errors.ts'
import type { Settings } from '../../../domain/settings.ts'
import { readNumbers } from '../../../storage/numbers.ts'
import type { Db } from '../../../storage/open.ts'
import { readReached, readSlots } from '../../../storage/reached.ts'
import { readSpending } from '../../../storage/spending.ts'
import { capsOf } from '../budgets.ts'
import type { BudgetFacts } from '../gate/facts.ts'
import { holdsPlace, oldestSlotAt, placesFrom, type Places } from '../gate/places.ts'
import { numberScope, portfolioScope, reachedKey } from '../gate/usage.ts'
import { readAskingKeys } from '../keys.ts'
import { numberOf } from '../numbers/rows.ts'
import type { PlannedNumber } from './plan.ts'

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
    .where('due_at', 'is not', null)
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

/**
 * The caps that each message of a plan would count against. What waits already and goes first counts as used, however
 * many days' caps it takes.
 */
export async function loadBudgets(
  db: Db,
  {
    budget,
    requestedBy,
  }: { budget: { messages: number | null; costMicros: number | null }; requestedBy: string },
  { sending, business }: Settings,
  now: number,
): Promise<BudgetFacts[]> {
  const keys = await readAskingKeys(db, [requestedBy])
  const businessZone = business.hours.timezone
  const caps = capsOf({ sends: new Map(), keys, settings: sending, businessZone }, now)
  const renewing = caps({ send_id: null, requested_by: requestedBy })
  const spent = await readSpending(
    db,
    renewing.map(({ key }) => key),
  )
  const ahead = renewing.length === 0 ? { key: 0, day: 0 } : await waitingAhead(db, requestedBy)
  const own: BudgetFacts = {
    of: 'send',
    messages: { used: 0, cap: budget.messages },
    costMicros: { used: 0, cap: budget.costMicros },
    renewsAt: null,
  }
  return [
    own,
    ...renewing.map(({ of, key, messages, costMicros, renewsAt }): BudgetFacts => {
      const used = spent.get(key) ?? { messages: 0, costMicros: 0 }
      return {
        of,
        messages: { used: used.messages + (of === 'send' ? 0 : ahead[of]), cap: messages },
        costMicros: { used: used.costMicros, cap: costMicros },
        renewsAt,
      }
    }),
  ]
}

/** Bulk messages that wait, of this asker and of all. */
async function waitingAhead(db: Db, requestedBy: string): Promise<{ key: number; day: number }> {
  const rows = await db
    .selectFrom('messages')
    .select(['requested_by', (eb) => eb.fn.countAll<number>().as('n')])
    .where('status', 'in', [sql.lit('queued'), sql.lit('held')])
    .where('priority', '>=', 9)
    .where('due_at', 'is not', null)
    .where('attempts', '=', 0)
    .groupBy('requested_by')
    .execute()
  return {
    key: rows.reduce((all, row) => all + (row.requested_by === requestedBy ? Number(row.n) : 0), 0),
    day: rows.reduce((all, row) => all + Number(row.n), 0),
  }
}
