import { sql } from 'kysely'
import { day, type Clock } from '../../domain/clock.ts'
import { CallerError, type ProviderAction } from '../../domain/errors.ts'
import type { InboundStatus } from '../../domain/inbound.ts'
import { advance } from '../../domain/message-status.ts'
import type { Category, Message, MessageStatus } from '../../domain/message.ts'
import type { Settings } from '../../domain/settings.ts'
import { writeLedger } from '../../storage/ledger.ts'
import { noteChange } from '../../storage/live.ts'
import { findMessage, messageOf, type StoredMessage } from '../../storage/messages.ts'
import type { Db, Storage } from '../../storage/open.ts'
import { openAdWindows } from './ad-window.ts'
import { perPersonLimit, sufferError } from './consequences.ts'
import { metBefore } from './met-before.ts'
import type { Ears } from './numbers/hear.ts'
import { noteUnreachable } from './unreachable.ts'

/**
 * What became of messages after they were handed to the provider.
 * unknown → (a status webhook names it) sent, delivered, read, failed
 *         → (none came in time while others did) queued once more, or failed, by its category's policy
 *         → (a person decides) queued once more, or failed
 */
export function createSettlement(deps: {
  storage: Storage
  settings: () => Settings
  ears: Ears
  /** The class of a provider's error code. */
  actionOf(code: number): ProviderAction
  clock: Clock
  wake: () => void
}) {
  const { storage, clock } = deps
  const { db } = storage
  const startedAt = clock.now()

  return {
    /** A status webhook. It finds its message by the hub's id that it carries, or by the provider's; whether it did. */
    async reported(tx: Db, status: InboundStatus): Promise<boolean> {
      const row = await messageOfStatus(tx, status)
      if (!row) return false
      const next = advance(row.status as MessageStatus, status.status)
      const times = timesOf(row, status)
      const change = {
        ...times,
        ...(row.provider_id === null ? { provider_id: status.providerId } : {}),
        ...(next === null ? {} : { status: next, due_at: null }),
        ...(next === 'failed' ? await failureOf(tx, row, status) : {}),
        ...(next !== null && next !== 'failed' ? { reason: null } : {}),
      }
      if (Object.keys(change).length === 0) return true
      const changed = await tx
        .updateTable('messages')
        .set(change)
        .where('id', '=', row.id)
        .where('status', '=', row.status)
        .executeTakeFirst()
      // Another status of the message was faster: this one is measured against that.
      if (changed.numUpdatedRows === 0n) return this.reported(tx, status)
      // Its answer was lost: whether it opened the window of an ad is told by this.
      const lost = row.status === 'sending' || row.status === 'unknown'
      if (lost && next !== null && next !== 'failed')
        await openAdWindows(tx, [row.conversation_id], row.claimed_at ?? clock.now())
      if (next === 'read') await noteRead(tx, row.contact_id, status.at)
      if (next === 'failed' && status.errorCode !== null) {
        const { errorCode: code } = status
        const at = Math.min(status.at, clock.now())
        await sufferError(tx, deps.ears, { row, code, action: deps.actionOf(code), at }, clock.now())
        await noteUnreachable(tx, row, { code, at })
      }
      if (next !== null) {
        await writeLedger(tx, [
          {
            messageId: row.id,
            contactId: row.contact_id,
            accountId: row.account_id,
            category: row.category,
            at: clock.now(),
            outcome: 'status' in change ? String(change.status) : next,
            reason: status.errorDetail,
            facts: {
              reportedAt: status.at,
              ...(status.errorCode === null ? {} : { code: status.errorCode }),
              ...(status.pricing ? { pricing: status.pricing } : {}),
            },
          },
        ])
        await noteChange(tx, [{ topic: 'conversation', id: row.conversation_id }], clock.now())
      }
      return true
    },

    /** At start: what this machine's dead processes were sending may or may not have been accepted. */
    async recover(isAlive: (worker: string) => boolean): Promise<number> {
      const holders = await db
        .selectFrom('messages')
        .select('claimed_by')
        .distinct()
        .where('status', '=', sql.lit('sending'))
        .execute()
      const dead = holders.map((row) => row.claimed_by!).filter((worker) => !isAlive(worker))
      if (dead.length === 0) return 0
      return markUnknown((query) => query.where('claimed_by', 'in', dead), 'process_died')
    },

    /** Looks after what is unknown; run it every few seconds. */
    async reconcile(): Promise<void> {
      const { sending, unknownPolicy } = deps.settings()
      const before = clock.now() - sending.unknownAfterMs
      await markUnknown((query) => query.where('claimed_at', '<', before), 'no_answer')
      // While the hub was down the provider kept statuses back: they need their time to come before silence speaks.
      if (before < startedAt) return
      const unknown = await db
        .selectFrom('messages')
        .selectAll()
        .where('status', '=', sql.lit('unknown'))
        .where('claimed_at', '<', before)
        .orderBy('seq')
        .limit(500)
        .execute()
      if (unknown.length === 0) return
      const lastStatusAt = await latestStatusAt(db)
      // Without other webhooks the line itself may be down: silence then says nothing about the message.
      const due = unknown.filter(
        (row) => lastStatusAt !== null && lastStatusAt > row.claimed_at! + sending.unknownAfterMs / 2,
      )
      const resent = await resentBefore(db, due)
      for (const row of due) {
        const resend = unknownPolicy[row.category as Category] === 'resend_once' && !resent.has(row.id)
        await conclude(row, resend ? 'resend' : 'give_up', 'policy')
      }
      if (due.length > 0) deps.wake()
    },

    /** A person decides about an unknown message. Throws CallerError `conflict` where it is not unknown. */
    async settle(id: string, as: 'resend' | 'give_up'): Promise<Message> {
      const row = await findMessage(db, id)
      if (!(await conclude(row, as, 'person'))) {
        throw new CallerError('conflict', `The message is ${row.status}, not unknown`, {
          field: 'id',
          fix: 'Only a message whose answer was lost can be settled',
        })
      }
      deps.wake()
      return messageOf(await findMessage(db, id))
    },
  }

  /** WhatsApp chose not to deliver it now (131049): it waits its day, and is tried once more. Anything else is the end. */
  async function failureOf(tx: Db, row: StoredMessage, { errorCode }: InboundStatus) {
    const waits = errorCode === perPersonLimit && !(await metBefore(tx, row.id, perPersonLimit))
    return waits
      ? { status: 'held', due_at: clock.now() + day, error_code: errorCode, reason: 'provider_wait' }
      : { error_code: errorCode, reason: 'provider_failed' }
  }

  async function conclude(row: StoredMessage, as: 'resend' | 'give_up', by: string): Promise<boolean> {
    const now = clock.now()
    return db.transaction().execute(async (tx) => {
      const changed = await tx
        .updateTable('messages')
        .set(
          as === 'resend'
            ? { status: 'queued', due_at: now, reason: 'resent_after_unknown' }
            : { status: 'failed', due_at: null, reason: 'unknown_given_up' },
        )
        .where('id', '=', row.id)
        .where('status', '=', sql.lit('unknown'))
        .executeTakeFirst()
      if (changed.numUpdatedRows === 0n) return false
      await writeLedger(tx, [
        { messageId: row.id, contactId: row.contact_id, at: now, outcome: as, reason: by },
      ])
      await noteChange(tx, [{ topic: 'conversation', id: row.conversation_id }], now)
      return true
    })
  }

  async function markUnknown(
    which: (query: ReturnType<typeof sendingRows>) => ReturnType<typeof sendingRows>,
    reason: string,
  ): Promise<number> {
    return db.transaction().execute(async (tx) => {
      const rows = await which(sendingRows(tx)).execute()
      if (rows.length === 0) return 0
      await tx
        .updateTable('messages')
        .set({ status: 'unknown', reason })
        .where('status', '=', sql.lit('sending'))
        .where(
          'id',
          'in',
          rows.map((row) => row.id),
        )
        .execute()
      await writeLedger(
        tx,
        rows.map((row) => ({
          messageId: row.id,
          contactId: row.contact_id,
          at: clock.now(),
          outcome: 'unknown',
          reason,
        })),
      )
      return rows.length
    })
  }
}

export type Settlement = ReturnType<typeof createSettlement>

function sendingRows(tx: Db) {
  return tx
    .selectFrom('messages')
    .select(['id', 'contact_id'])
    .where('status', '=', sql.lit('sending'))
    .limit(5_000)
}

async function messageOfStatus(tx: Db, status: InboundStatus): Promise<StoredMessage | undefined> {
  if (status.messageId !== null) {
    const row = await tx
      .selectFrom('messages')
      .selectAll()
      .where('id', '=', status.messageId)
      .where('direction', '=', 'out')
      .executeTakeFirst()
    if (row) return row
  }
  return tx
    .selectFrom('messages')
    .selectAll()
    .where('provider_id', '=', status.providerId)
    .where('direction', '=', 'out')
    .executeTakeFirst()
}

/** A person who reads is engaged: the gate counts that for them. */
async function noteRead(tx: Db, contactId: string, at: number): Promise<void> {
  await tx
    .updateTable('contacts')
    .set({ last_read_at: at })
    .where('id', '=', contactId)
    .where(({ eb, or }) => or([eb('last_read_at', 'is', null), eb('last_read_at', '<', at)]))
    .execute()
}

/** The first report of each step keeps its time; `read` implies `delivered`. */
function timesOf(row: StoredMessage, status: InboundStatus) {
  const reached = { sent: 1, delivered: 2, read: 3, failed: 0 }[status.status]
  return {
    ...(reached >= 1 && row.sent_at === null ? { sent_at: status.at } : {}),
    ...(reached >= 2 && row.delivered_at === null ? { delivered_at: status.at } : {}),
    ...(reached >= 3 && row.read_at === null ? { read_at: status.at } : {}),
  }
}

/** Which of them were already resent once after their answer was lost. */
async function resentBefore(db: Db, rows: StoredMessage[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const resends = await db
    .selectFrom('ledger')
    .select('message_id')
    .where(
      'message_id',
      'in',
      rows.map((row) => row.id),
    )
    .where('outcome', '=', 'resend')
    .execute()
  return new Set(resends.map((row) => row.message_id))
}

/** Of those that were worked on: a status that still waits in the queue may be the one that settles. */
async function latestStatusAt(db: Db): Promise<number | null> {
  const row = await db
    .selectFrom('inbound_events')
    .select('received_at')
    .where('kind', '=', 'status')
    .where('status', '=', 'processed')
    .orderBy('received_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.received_at ?? null
}
