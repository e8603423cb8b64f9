import type { Clock } from '../../../domain/clock.ts'
import { ProviderError } from '../../../domain/errors.ts'
import type { Logger } from '../../../domain/log.ts'
import type { NumberRow } from '../../../storage/schema-sending.ts'
import { findNumber, insertNumber, keepPortfolio, updateNumber } from '../../../storage/numbers.ts'
import type { Db, Storage } from '../../../storage/open.ts'
import { hear, hearAccountError, type Ears } from './hear.ts'
import { qualityOf } from './rows.ts'
import { limitOf, throughputOf } from './tiers.ts'

export const pollKind = 'numbers.poll'

/** The limit with which a portfolio begins: so many people know it yet. */
const firstLimit = 250

/** What the registry needs of the provider: its own words about a number. */
export interface NumberSource {
  read(id: string): Promise<{
    id: string
    phone: string | null
    name: string | null
    quality: string | null
    status: string | null
    throughput: string | null
    limit: string | number | null
    businessId: string | null
    portfolioId: string | null
    health: string | null
  }>
}
type Reported = Awaited<ReturnType<NumberSource['read']>>

/** Asks the provider about every number and works what it says into the registry; a number that is new begins its row. */
export function createNumberPoll(deps: {
  storage: Storage
  source: NumberSource
  /** The numbers that the hub sends from. */
  ids: () => readonly string[]
  ears: Ears
  clock: Clock
  log: Logger
}) {
  const { storage, source, ears, clock, log } = deps

  return async (): Promise<void> => {
    for (const id of deps.ids()) {
      try {
        const reported = await source.read(id)
        await storage.db.transaction().execute((tx) => take(tx, reported))
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error
        log.warn({ number: id, code: error.code, action: error.action }, 'a number could not be polled')
        if (error.action !== 'halt_account') continue
        const code = error.code ?? null
        await storage.db.transaction().execute((tx) => hearAccountError(tx, ears, id, code, clock.now()))
      }
    }
  }

  async function take(tx: Db, reported: Reported): Promise<void> {
    const now = clock.now()
    const limit = limitOf(reported.limit)
    const known = await findNumber(tx, reported.id)
    if (!known) {
      const row = newNumber(reported, limit, now)
      await keepPortfolio(
        tx,
        row.portfolio_id,
        limit === undefined ? ears.settings().unknownLimitPeople : limit,
        now,
      )
      await insertNumber(tx, row)
    } else {
      if (reported.portfolioId !== null && reported.portfolioId !== known.portfolio_id) {
        await keepPortfolio(tx, reported.portfolioId, limit ?? known.messaging_limit, now)
      }
      await updateNumber(tx, reported.id, { ...identityOf(reported, known), checked_at: now }, now)
    }
    const quality = qualityOf(reported.quality)
    const throughputPerSecond = throughputOf(reported.throughput)
    await hear(
      tx,
      ears,
      reported.id,
      {
        kind: 'told',
        source: 'poll',
        restriction: reported.health === 'BLOCKED' ? 'health_blocked' : null,
        ...(quality !== undefined && { quality }),
        ...(reported.status !== null && { status: reported.status }),
        ...(throughputPerSecond !== undefined && { throughputPerSecond }),
        ...(limit !== undefined && { messagingLimit: limit }),
      },
      now,
    )
  }

  function newNumber(reported: Reported, limit: number | null | undefined, now: number): NumberRow {
    const quality = qualityOf(reported.quality) ?? 'UNKNOWN'
    const isNew = quality === 'UNKNOWN' || (typeof limit === 'number' && limit <= firstLimit)
    return {
      id: reported.id,
      portfolio_id: reported.portfolioId ?? reported.businessId ?? reported.id,
      business_id: reported.businessId ?? reported.id,
      phone: reported.phone ?? '',
      name: reported.name ?? '',
      quality,
      status: reported.status ?? 'UNKNOWN',
      throughput_per_second: throughputOf(reported.throughput) ?? ears.settings().throughputPerSecond,
      pace: 1,
      pace_at: null,
      warm_up_since: isNew ? now : null,
      warm_up_step: 0,
      warm_up_step_at: isNew ? now : null,
      recovery_since: null,
      recovery_stage: null,
      recovery_stage_at: null,
      figures: null,
      halted_at: null,
      halt_reason: null,
      marketing_stopped_until: null,
      checked_at: now,
      created_at: now,
      updated_at: now,
    }
  }
}

function identityOf(reported: Reported, known: NumberRow): Partial<NumberRow> {
  return {
    phone: reported.phone ?? known.phone,
    name: reported.name ?? known.name,
    business_id: reported.businessId ?? known.business_id,
    portfolio_id: reported.portfolioId ?? known.portfolio_id,
  }
}
