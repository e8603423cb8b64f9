import { sql } from 'kysely'
import type { Content } from '../../domain/message.ts'
import type { Settings } from '../../domain/settings.ts'
import type { Db } from '../../storage/open.ts'
import { addToSlots, readReached, readSlots, writeReached } from '../../storage/reached.ts'
import { addSpending, readSpending } from '../../storage/spending.ts'
import type { DueMessage } from './due-messages.ts'
import { portfolioAllowance, qualityAllowance, warmUpAllowance } from './gate/capacity.ts'
import type { NumberFacts } from './gate/number.ts'
import { oldestSlotAt, placesFrom } from './gate/places.ts'
import { windowIsOpen } from './gate/rules/window.ts'
import {
  numberScope,
  portfolioScope,
  reachedKey,
  waitingScope,
  type Account,
  type Usage,
  type UsageChanges,
} from './gate/usage.ts'
import { readTats, writeTats } from './rate-limits.ts'

/** What was used so far, as much of it as these messages may need. */
export async function readUsage(
  tx: Db,
  rows: readonly DueMessage[],
  contents: ReadonlyMap<string, Content>,
  accounts: ReadonlyMap<string, Account>,
  states: ReadonlyMap<string, NumberFacts>,
  { sending }: Settings,
  now: number,
): Promise<Usage> {
  const tats = await readTats(tx, rows)
  const placed = rows.filter(
    (row) =>
      contents.get(row.id)!.type === 'template' &&
      !windowIsOpen({ windowExpiresAt: row.window_expires_at }, now),
  )
  const scopes = new Set<string>()
  for (const row of placed) {
    const { numberId, portfolioId } = accounts.get(row.id)!
    scopes.add(portfolioScope(portfolioId)).add(numberScope(numberId))
  }
  const people = [...new Set(placed.map((row) => row.contact_id))]
  const reached = await readReached(tx, [...scopes], people)
  const reachedAt = new Map(reached.map(({ scope, contact_id, at }) => [reachedKey(scope, contact_id), at]))
  const slots = await readSlots(tx, [...scopes], oldestSlotAt(now))
  const places = new Map([...slots].map(([scope, used]) => [scope, placesFrom(used, 0)]))
  const usage: Usage = { tats, reachedAt, places, spent: new Map() }
  const budgets = new Set([...accounts.values()].flatMap(({ budgets }) => budgets.map(({ key }) => key)))
  usage.spent = await readSpending(tx, [...budgets])
  if (
    placed.some((row) => isNearlyFull(usage, accounts.get(row.id)!, states.get(row.account_id)!, rows.length))
  ) {
    await countWaiting(tx, usage, accounts, now)
  }
  return usage

  function isNearlyFull({ places }: Usage, account: Account, number: NumberFacts, more: number): boolean {
    const usedOf = (scope: string) => (places.get(scope)?.used ?? 0) + more
    const ofNumber = Math.min(
      warmUpAllowance(number, 'marketing', sending),
      qualityAllowance(number, sending),
    )
    return (
      usedOf(portfolioScope(account.portfolioId)) > portfolioAllowance(number, 'marketing', sending) ||
      usedOf(numberScope(account.numberId)) > ofNumber
    )
  }
}

/** How many wait for a place already, before those of the batch. */
async function countWaiting(
  tx: Db,
  usage: Usage,
  accounts: ReadonlyMap<string, Account>,
  now: number,
): Promise<void> {
  const portfolios = new Map([...accounts.values()].map((one) => [one.numberId, one.portfolioId]))
  const rows = await tx
    .selectFrom('messages')
    .select(['account_id', 'reason', (eb) => eb.fn.countAll<number>().as('n')])
    .where('status', '=', sql.lit('held'))
    .where('account_id', 'in', [...portfolios.keys()])
    .where('reason', 'in', ['messaging_limit', 'warm_up', 'quality_pace'])
    .where('due_at', '>', now)
    .groupBy(['account_id', 'reason'])
    .execute()
  for (const { account_id: numberId, reason, n } of rows) {
    const scope = waitingScope(reason!, { numberId, portfolioId: portfolios.get(numberId)! })
    const places = scope === null ? undefined : usage.places.get(scope)
    if (places) places.waiting += Number(n)
  }
}

/** Keeps what the messages that passed used up. */
export async function writeUsage(tx: Db, usage: Usage, changes: UsageChanges, now: number): Promise<void> {
  await writeTats(
    tx,
    [...changes.tats].map((key) => ({ key, tat: usage.tats.get(key)! })),
  )
  await writeReached(
    tx,
    [...changes.reached.values()].map(({ scope, contactId, at }) => ({ scope, contact_id: contactId, at })),
  )
  await addToSlots(tx, [...changes.slots.values()])
  await addSpending(
    tx,
    [...changes.spent].map(([key, { messages, costMicros }]) => ({
      key,
      messages,
      cost_micros: costMicros,
      at: now,
    })),
  )
}
