import { sql } from 'kysely'
import { day } from '../../../domain/clock.ts'
import type { SendingSettings } from '../../../domain/sending-settings.ts'
import { numberEventsSince, readNumbers } from '../../../storage/numbers.ts'
import type { Db } from '../../../storage/open.ts'
import { readSlots } from '../../../storage/reached.ts'
import {
  paceAt,
  portfolioAllowance,
  qualityAllowance,
  stageEndsAt,
  warmUpAllowance,
  warmUpStepEndsAt,
} from '../gate/capacity.ts'
import { freePlaces, oldestSlotAt, placesFrom } from '../gate/places.ts'
import { numberScope, portfolioScope } from '../gate/usage.ts'
import { numberOf } from './rows.ts'

/** How far back the history of a number is shown, and how much of it. */
const historyMs = 90 * day
const mostEvents = 200

/** Each number with its limits and how much is used, its plans, its own figures and its history. */
export async function describeNumbers(db: Db, settings: SendingSettings, now: number) {
  const rows = await readNumbers(db)
  const ids = rows.map(({ id }) => id)
  const scopes = rows.flatMap((row) => [portfolioScope(row.portfolio_id), numberScope(row.id)])
  const slots = await readSlots(db, [...new Set(scopes)], oldestSlotAt(now))
  const history = await numberEventsSince(db, ids, now - historyMs, mostEvents)
  const waiting = await waitingByNumber(db, ids)
  const usedOf = (scope: string) => {
    const places = placesFrom(slots.get(scope)!, 0)
    freePlaces(places, now)
    return places.used
  }
  return rows.map((row) => {
    const number = numberOf(row)
    const { warmUp, recovery } = number
    const resting = recovery?.stage === 'rest' || (recovery === null && number.quality === 'RED')
    const marketing = resting
      ? 0
      : Math.min(
          portfolioAllowance(number, 'marketing', settings),
          warmUpAllowance(number, 'marketing', settings),
          qualityAllowance(number, settings),
        )
    return {
      id: row.id,
      phone: row.phone,
      name: row.name,
      portfolioId: row.portfolio_id,
      businessId: row.business_id,
      quality: number.quality,
      status: row.status,
      throughputPerSecond: row.throughput_per_second,
      pace: paceAt(number, settings, now),
      limit: {
        people: row.messaging_limit,
        usedByPortfolio: usedOf(portfolioScope(row.portfolio_id)),
        usedByNumber: usedOf(numberScope(row.id)),
        marketing: Number.isFinite(marketing) ? marketing : null,
        waiting: waiting.get(row.id) ?? 0,
      },
      warmUp: warmUp && {
        step: warmUp.step,
        people: settings.warmUpSteps[warmUp.step]?.people ?? null,
        since: row.warm_up_since ?? warmUp.at,
        endsAt: warmUpStepEndsAt(warmUp, settings),
      },
      recovery: recovery && {
        stage: String(recovery.stage),
        since: recovery.since,
        stageSince: recovery.at,
        endsAt: stageEndsAt(recovery, settings),
      },
      halted: number.haltedAt === null ? null : { since: number.haltedAt, reason: number.haltReason ?? '' },
      marketingStoppedUntil: number.marketingStoppedUntil,
      figures: number.figures,
      history: (history.get(row.id) ?? []).map(({ at, kind, value, source, detail }) => ({
        at,
        kind,
        value,
        source,
        detail: JSON.parse(detail) as Record<string, unknown>,
      })),
      checkedAt: row.checked_at,
    }
  })
}

export type NumberDescription = Awaited<ReturnType<typeof describeNumbers>>[number]

async function waitingByNumber(db: Db, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('messages')
    .select(['account_id', (eb) => eb.fn.countAll<number>().as('n')])
    .where('status', '=', sql.lit('held'))
    .where('account_id', 'in', [...ids])
    .where('reason', 'in', ['messaging_limit', 'warm_up', 'quality_pace'])
    .groupBy('account_id')
    .execute()
  return new Map(rows.map(({ account_id, n }) => [account_id, Number(n)]))
}
