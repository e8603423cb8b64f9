import type { Channel } from '../../channels/channel.ts'
import { minute } from '../../domain/clock.ts'
import { ProviderError } from '../../domain/errors.ts'
import { advance } from '../../domain/message-status.ts'
import type { MessageStatus } from '../../domain/message.ts'
import type { Settings } from '../../domain/settings.ts'
import { writeLedger } from '../../storage/ledger.ts'
import { noteChange } from '../../storage/live.ts'
import type { Db } from '../../storage/open.ts'
import type { ClaimedMessage } from './claim.ts'

type Receipt = Awaited<ReturnType<Channel['send']>>

/** How the provider answered one send. */
export type Outcome = { message: ClaimedMessage } & ({ receipt: Receipt } | { error: unknown })

/** Commits what the provider answered, for several sends in one transaction. A webhook may have been faster. */
export async function recordOutcomes(
  tx: Db,
  outcomes: Outcome[],
  settings: Settings['sending'],
  now: number,
): Promise<void> {
  const current = new Map(
    (
      await tx
        .selectFrom('messages')
        .select(['id', 'status', 'provider_id'])
        .where(
          'id',
          'in',
          outcomes.map(({ message }) => message.row.id),
        )
        .execute()
    ).map((row) => [row.id, row]),
  )
  for (const outcome of outcomes) {
    const { row } = outcome.message
    const status = current.get(row.id)!.status as MessageStatus
    if ('receipt' in outcome) {
      const next = advance(status, 'accepted')
      await tx
        .updateTable('messages')
        .set({
          provider_id: outcome.receipt.providerId,
          ...(next === null
            ? {}
            : { status: next, reason: outcome.receipt.heldByProvider ? 'held_by_provider' : null }),
          due_at: null,
        })
        .where('id', '=', row.id)
        .execute()
      continue
    }
    if (status !== 'sending') continue
    await tx
      .updateTable('messages')
      .set(afterError(outcome.error, row.attempts + 1, settings, now))
      .where('id', '=', row.id)
      .execute()
  }
  await writeLedger(
    tx,
    outcomes.map((outcome) => ({
      messageId: outcome.message.row.id,
      contactId: outcome.message.row.contact_id,
      at: now,
      ...('receipt' in outcome
        ? { outcome: 'accepted', facts: { providerId: outcome.receipt.providerId } }
        : ledgerOfError(outcome.error)),
    })),
  )
  await noteChange(
    tx,
    [...new Set(outcomes.map(({ message }) => message.row.conversation_id))].map((id) => ({
      topic: 'conversation' as const,
      id,
    })),
    now,
  )
}

function ledgerOfError(error: unknown) {
  if (!(error instanceof ProviderError)) return { outcome: 'failed', reason: 'internal_error' }
  return {
    outcome: error.action === 'unknown' ? 'unknown' : 'provider_error',
    reason: error.action,
    facts: { code: error.code, detail: error.message.slice(0, 300) },
  }
}

/** The state that an error leads to. Actions: the error table of the WhatsApp Cloud API, by what to do. */
function afterError(error: unknown, attempts: number, settings: Settings['sending'], now: number) {
  if (!(error instanceof ProviderError)) return { status: 'failed', reason: 'internal_error', due_at: null }
  const code = { error_code: error.code ?? null, reason: `provider_${error.action}` }
  const again = (delayMs: number) =>
    attempts < settings.maxAttempts
      ? { ...code, status: 'held', due_at: now + delayMs }
      : { ...code, status: 'failed', due_at: null }
  switch (error.action) {
    case 'unknown':
      return { ...code, status: 'unknown', due_at: null }
    case 'retry':
    case 'slow_number':
      return again(error.retryAfterMs ?? Math.min(1_000 * 2 ** attempts, 10 * minute))
    case 'slow_recipient':
      return again(error.retryAfterMs ?? 1_000 * 4 ** attempts)
    case 'wait':
      return again(error.retryAfterMs ?? 10 * minute)
    case 'halt_account':
      return { ...code, status: 'held', due_at: now + minute }
    default:
      return { ...code, status: 'failed', due_at: null }
  }
}
