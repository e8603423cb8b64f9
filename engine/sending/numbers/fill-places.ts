import { sql } from 'kysely'
import type { SendingSettings } from '../../../domain/sending-settings.ts'
import { readNumbers } from '../../../storage/numbers.ts'
import type { Db } from '../../../storage/open.ts'
import { readSlots } from '../../../storage/reached.ts'
import { portfolioAllowance, qualityAllowance, warmUpAllowance } from '../gate/capacity.ts'
import { freePlaces, oldestSlotAt, placesFrom } from '../gate/places.ts'
import { numberScope, portfolioScope } from '../gate/usage.ts'
import type { NumberState } from './state.ts'
import { numberOf } from './rows.ts'

/**
 * Brings forward as many waiting messages as there are free places: a place may free before the time that was told,
 * because a limit rose or the one whose turn it was did not go. Returns how many.
 */
export async function fillPlaces(tx: Db, settings: SendingSettings, now: number): Promise<number> {
  const rows = await readNumbers(tx)
  const scopes = rows.flatMap((row) => [portfolioScope(row.portfolio_id), numberScope(row.id)])
  const slots = await readSlots(tx, [...new Set(scopes)], oldestSlotAt(now))
  const usedOf = (scope: string) => {
    const places = placesFrom(slots.get(scope)!, 0)
    freePlaces(places, now)
    return places.used
  }
  let brought = 0
  for (const row of rows) {
    const number = numberOf(row)
    if (number.haltedAt !== null) continue
    const used = { portfolio: usedOf(portfolioScope(row.portfolio_id)), number: usedOf(numberScope(row.id)) }
    for (const marketing of [false, true]) {
      const free = freeOf(number, marketing, used, settings)
      brought += await bring(tx, row.id, ['messaging_limit'], marketing, free.portfolio, now)
      brought += await bring(tx, row.id, ['warm_up', 'quality_pace'], marketing, free.number, now)
    }
  }
  return brought
}

function freeOf(
  number: NumberState,
  marketing: boolean,
  used: { portfolio: number; number: number },
  settings: SendingSettings,
) {
  const category = marketing ? 'marketing' : 'utility'
  const ofNumber = Math.min(
    warmUpAllowance(number, category, settings),
    marketing ? qualityAllowance(number, settings) : Infinity,
  )
  return {
    portfolio: portfolioAllowance(number, category, settings) - used.portfolio,
    number: ofNumber - used.number,
  }
}

const mostAtOnce = 2_000

async function bring(
  tx: Db,
  accountId: string,
  reasons: readonly string[],
  marketing: boolean,
  free: number,
  now: number,
): Promise<number> {
  if (free <= 0) return 0
  const first = await tx
    .selectFrom('messages')
    .select('id')
    .where('status', '=', sql.lit('held'))
    .where('account_id', '=', accountId)
    .where('reason', 'in', [...reasons])
    .where('due_at', '>', now)
    .where('category', marketing ? '=' : '!=', 'marketing')
    .orderBy('due_at')
    .limit(Math.min(free, mostAtOnce))
    .execute()
  if (first.length === 0) return 0
  const ids = first.map(({ id }) => id)
  await tx.updateTable('messages').set({ due_at: now }).where('id', 'in', ids).execute()
  return ids.length
}
