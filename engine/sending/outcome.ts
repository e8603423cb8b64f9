import { sql } from 'kysely'
import type { Channel } from '../../channels/channel.ts'
import { day, hour, minute, second } from '../../domain/clock.ts'
import { ProviderError } from '../../domain/errors.ts'
import { advance } from '../../domain/message-status.ts'
import type { MessageStatus } from '../../domain/message.ts'
import type { SendingSettings } from '../../domain/sending-settings.ts'
import { writeLedger } from '../../storage/ledger.ts'
import { noteChange } from '../../storage/live.ts'
import type { Db } from '../../storage/open.ts'
import { statementOverRows } from '../../storage/statement-over-rows.ts'
import { openAdWindows } from './ad-window.ts'
import type { ClaimedMessage } from './claim.ts'
import { applicationLimits, blockApplication } from './application-limit.ts'
import { perPersonLimit, sufferError } from './consequences.ts'
import { metBefore } from './met-before.ts'
import { pairLimit } from './gate/capacity.ts'
import { blockedUntil } from './gate/gcra.ts'
import { numberKey, pairKey } from './gate/usage.ts'
import type { Ears } from './numbers/hear.ts'
import { block } from './rate-limits.ts'
import { noteUnreachable } from './unreachable.ts'

type Receipt = Awaited<ReturnType<Channel['send']>>

/** How the provider answered one send. */
export type Outcome = { message: ClaimedMessage } & ({ receipt: Receipt } | { error: unknown })

/** How long a message that was certainly not accepted is tried again; free-form ones end with their window before. */
const patienceMs = day
const longestPauseMs = 10 * minute

/**
 * Commits what the provider answered, for several sends in one transaction. A webhook may have been faster; and of a
 * person who was erased after the answer had been given up nothing is written.
 */
export async function recordOutcomes(tx: Db, answered: Outcome[], ears: Ears, now: number): Promise<void> {
  const settings = ears.settings()
  const odd = await acceptUsual(tx, answered)
  const statusOf = await statusesOf(tx, odd)
  const gone = new Set(odd.filter(({ message }) => !statusOf.has(message.row.id)))
  const outcomes = gone.size === 0 ? answered : answered.filter((outcome) => !gone.has(outcome))
  for (const outcome of odd) {
    const { row } = outcome.message
    const status = statusOf.get(row.id)
    if (status === undefined) continue
    if ('receipt' in outcome) await accepted(tx, row.id, status, outcome.receipt)
    else {
      if (outcome.error instanceof ProviderError) {
        const { code = null, action } = outcome.error
        await sufferError(tx, ears, { row, code, action, at: now }, now)
        await noteUnreachable(tx, row, { code, at: now })
      }
      if (status === 'sending') await refused(tx, outcome.message, outcome.error, settings, now)
    }
  }
  await writeLedger(
    tx,
    outcomes.map((outcome) => ({
      messageId: outcome.message.row.id,
      contactId: outcome.message.row.contact_id,
      accountId: outcome.message.row.account_id,
      category: outcome.message.row.category,
      at: now,
      ...('receipt' in outcome
        ? { outcome: 'accepted', facts: { providerId: outcome.receipt.providerId } }
        : ledgerOfError(outcome.error)),
    })),
  )
  await noteReached(tx, outcomes, now)
  await openAdWindows(tx, answeredAds(outcomes), now)
  const conversations = new Set(outcomes.map(({ message }) => message.row.conversation_id))
  await noteChange(
    tx,
    [...conversations].map((id) => ({ topic: 'conversation' as const, id })),
    now,
  )
}

const writeAccepted = statementOverRows<{ id: string; providerId: string }, { id: string }>(
  ['id', 'providerId'],
  (values) => sql<{ id: string }>`
    update messages set status = 'accepted', provider_id = v.column2, due_at = null, reason = null, error_code = null
    from (values ${values}) as v where messages.id = v.column1 and messages.status = 'sending'
    returning messages.id`,
)

/** Writes those that were simply accepted, which is nearly all, at once; returns the others. */
async function acceptUsual(tx: Db, outcomes: Outcome[]): Promise<Outcome[]> {
  const usual = outcomes.flatMap((outcome) =>
    'receipt' in outcome && !outcome.receipt.heldByProvider
      ? [{ id: outcome.message.row.id, providerId: outcome.receipt.providerId }]
      : [],
  )
  const written = new Set((await writeAccepted(tx, usual)).map(({ id }) => id))
  return outcomes.filter(({ message }) => !written.has(message.row.id))
}

const answeredAds = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap(({ message: { row }, ...one }) =>
    'receipt' in one && row.ad_clicked_at !== null ? [row.conversation_id] : [],
  )

async function noteReached(tx: Db, outcomes: Outcome[], now: number): Promise<void> {
  const people = new Set(outcomes.flatMap((one) => ('receipt' in one ? [one.message.row.contact_id] : [])))
  if (people.size === 0) return
  await tx
    .updateTable('contacts')
    .set({ last_outbound_at: now })
    .where('id', 'in', [...people])
    .execute()
}

async function statusesOf(tx: Db, outcomes: Outcome[]): Promise<Map<string, MessageStatus>> {
  if (outcomes.length === 0) return new Map()
  const ids = outcomes.map(({ message }) => message.row.id)
  const rows = await tx.selectFrom('messages').select(['id', 'status']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row.status as MessageStatus]))
}

async function accepted(tx: Db, id: string, status: MessageStatus, receipt: Receipt): Promise<void> {
  const next = advance(status, 'accepted')
  const reason = receipt.heldByProvider ? 'held_by_provider' : null
  await tx
    .updateTable('messages')
    .set({
      provider_id: receipt.providerId,
      due_at: null,
      ...(next === null ? {} : { status: next, reason, error_code: null }),
    })
    .where('id', '=', id)
    .execute()
}

/**
 * The state that an error leads to, and the pause that it imposes on others: on this person, or on the whole number.
 * Actions: the error table of the WhatsApp Cloud API, by what to do.
 */
async function refused(
  tx: Db,
  { row }: ClaimedMessage,
  error: unknown,
  settings: SendingSettings,
  now: number,
): Promise<void> {
  const set = (change: {
    status: string
    due_at: number | null
    reason: string
    error_code: number | null
  }) => tx.updateTable('messages').set(change).where('id', '=', row.id).execute()
  if (!(error instanceof ProviderError)) {
    await set({ status: 'failed', due_at: null, reason: 'internal_error', error_code: null })
    return
  }
  const attempts = row.attempts + 1
  const why = { reason: `provider_${error.action}`, error_code: error.code ?? null }
  if (error.action === 'unknown') return void (await set({ ...why, status: 'unknown', due_at: null }))

  if (error.code !== undefined && applicationLimits.has(error.code)) {
    const until = now + Math.max(error.retryAfterMs ?? 0, longestPauseMs)
    await blockApplication(tx, row.account_id, { code: error.code, until, settings })
    // It was no try of the message's own.
    const waits = { ...why, status: 'queued', due_at: until, attempts: row.attempts }
    await tx.updateTable('messages').set(waits).where('id', '=', row.id).execute()
    return
  }
  const limited = error.code === perPersonLimit && (await metBefore(tx, row.id, perPersonLimit))
  const pause = pauseAfter(
    error,
    { attempts, limited, category: row.category, ofSend: row.send_id !== null },
    settings,
  )
  const patienceEnds = error.code === perPersonLimit ? Infinity : row.created_at + patienceMs
  if (pause === null || now + pause > patienceEnds) {
    return void (await set({ ...why, status: 'failed', due_at: null }))
  }
  await set({ ...why, status: 'held', due_at: now + pause })
  if (error.action === 'slow_recipient') {
    const key = pairKey(row.account_id, row.contact_id)
    await block(tx, key, blockedUntil(now + pause, pairLimit(settings)))
  }
  if (error.action === 'slow_number' || error.action === 'halt_account') {
    const { throughputPerSecond: perSecond } = settings
    const limit = { intervalMs: second / perSecond, burst: Math.max(1, Math.floor(perSecond / 10)) }
    await block(tx, numberKey(row.account_id), blockedUntil(now + pause, limit))
  }
}

/** Milliseconds until the next attempt, or null where there is none. What holds the number meanwhile is the gate's. */
function pauseAfter(
  error: ProviderError,
  met: { attempts: number; limited: boolean; category: string; ofSend: boolean },
  { maxAttempts }: SendingSettings,
): number | null {
  const atLeast = (ms: number) => Math.max(error.retryAfterMs ?? 0, Math.min(ms, longestPauseMs))
  const { attempts } = met
  switch (error.action) {
    case 'retry':
      // A code of the provider's means that it tried and failed; without one nobody was reached.
      return error.code !== undefined && attempts >= maxAttempts ? null : atLeast(second * 2 ** attempts)
    case 'slow_number':
      return atLeast(second * 2 ** (attempts - 1))
    case 'slow_recipient':
      return atLeast(second * 4 ** attempts)
    case 'halt_account':
      return atLeast(minute)
    case 'stop_campaigns':
      if (attempts >= maxAttempts) return null
      return met.category === 'marketing' ? second : hour
    case 'wait':
      if (error.code === perPersonLimit) return met.limited ? null : atLeast(day)
      return attempts === 1 ? atLeast(longestPauseMs) : null
    case 'template_out':
      // A send may have another template for the person; where it has none, the gate says what becomes of it.
      return met.ofSend && attempts < maxAttempts ? second : null
    default:
      return null
  }
}

function ledgerOfError(error: unknown) {
  if (!(error instanceof ProviderError)) return { outcome: 'failed', reason: 'internal_error' }
  return {
    outcome: error.action === 'unknown' ? 'unknown' : 'provider_error',
    reason: error.action,
    facts: { code: error.code, detail: error.message.slice(0, 300) },
  }
}
