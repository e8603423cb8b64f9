import { sql, type Selectable } from 'kysely'
import type { ConversationState } from '../../domain/conversation.ts'
import type { Author, Category, Content } from '../../domain/message.ts'
import type { Settings } from '../../domain/settings.ts'
import { writeLedger, type LedgerEntry } from '../../storage/ledger.ts'
import { noteChange } from '../../storage/live.ts'
import type { Db } from '../../storage/open.ts'
import type { MessageRow } from '../../storage/schema.ts'
import { decide } from './gate/decide.ts'
import { takeCell } from './gate/gcra.ts'
import type { Facts } from './gate/facts.ts'
import { pairLimitOf, throughputOf } from './gate/rules.ts'

/** A message that passed the gate and is now `sending`, with where it goes. */
export interface ClaimedMessage {
  row: Selectable<MessageRow>
  to: { phone: string | null; whatsappUserId: string | null }
}

export interface Claim {
  claimed: ClaimedMessage[]
  looked: number
  /** Numbers that are at their limit, and when they have room again. */
  full: Map<string, number>
}

/**
 * One transaction: takes due messages in order, asks the gate about each, and writes what it said. Those that
 * passed are `sending` when it commits. Numbers in `except` are left alone. A person's next message of a kind is not taken before the earlier one.
 */
export async function claimMessages(
  tx: Db,
  deps: { limit: number; worker: string; settings: Settings['sending']; except: string[] },
  now: number,
): Promise<Claim> {
  const rows = await dueMessages(tx, deps, now)
  if (rows.length === 0) return { claimed: [], looked: 0, full: new Map() }
  const tats = await readTats(tx, rows)
  /** Numbers that are at their limit, and when they have room again. */
  const full = new Map<string, number>()
  const claimed: ClaimedMessage[] = []
  const ledger: LedgerEntry[] = []
  const changed = new Set<string>()
  const touched = new Set<string>()
  const served = new Set<string>()

  for (const row of rows) {
    if (served.has(row.contact_id)) continue
    const numberKey = numberKeyOf(row)
    const pairKey = pairKeyOf(row)
    if (full.has(row.account_id)) continue
    const facts: Facts = {
      conversationState: row.state as ConversationState,
      contact: { phone: row.contact_phone, whatsappUserId: row.contact_user_id, blockedAt: row.blocked_at },
      windowExpiresAt: row.window_expires_at,
      numberTat: tats.get(numberKey) ?? 0,
      pairTat: tats.get(pairKey) ?? 0,
      settings: deps.settings,
    }
    const verdict = decide(
      {
        id: row.id,
        contactId: row.contact_id,
        accountId: row.account_id,
        author: row.author as Author,
        category: row.category as Category,
        content: JSON.parse(row.content) as Content,
      },
      facts,
      now,
    )
    // What waits for the number's turn keeps its place and its state: nothing was decided on it.
    if (verdict.outcome === 'hold' && verdict.rule === 'throughput') {
      full.set(row.account_id, verdict.until)
      continue
    }
    const entry = {
      messageId: row.id,
      contactId: row.contact_id,
      at: now,
      outcome: verdict.outcome,
      rule: verdict.rule,
    }
    if (verdict.outcome === 'pass') {
      for (const [key, limit] of [
        [numberKey, throughputOf(deps.settings)],
        [pairKey, pairLimitOf(deps.settings)],
      ] as const) {
        const cell = takeCell(tats.get(key) ?? 0, limit, now)
        if (cell.allowed) tats.set(key, cell.tat)
        touched.add(key)
      }
      served.add(row.contact_id)
      claimed.push({
        row,
        to: { phone: row.contact_phone, whatsappUserId: row.contact_user_id },
      })
      ledger.push(entry)
    } else {
      const held = verdict.outcome === 'hold'
      await tx
        .updateTable('messages')
        .set(
          held
            ? { status: 'held', reason: verdict.reason, due_at: verdict.until }
            : { status: 'refused', reason: verdict.reason, due_at: null },
        )
        .where('id', '=', row.id)
        .execute()
      changed.add(row.conversation_id)
      ledger.push({
        ...entry,
        reason: verdict.reason,
        facts: verdict.facts,
        until: verdict.outcome === 'hold' ? verdict.until : null,
      })
    }
  }

  if (claimed.length > 0) {
    await tx
      .updateTable('messages')
      .set(({ eb }) => ({
        status: 'sending',
        reason: null,
        claimed_by: deps.worker,
        claimed_at: now,
        attempts: eb('attempts', '+', 1),
      }))
      .where(
        'id',
        'in',
        claimed.map(({ row }) => row.id),
      )
      .execute()
  }
  await writeTats(tx, touched, tats)
  await writeLedger(tx, ledger)
  await noteChange(
    tx,
    [...changed].map((id) => ({ topic: 'conversation' as const, id })),
    now,
  )
  return { claimed, looked: rows.length, full }
}

/**
 * The next due message of each person and kind who has none under way, in order. States stand as literals so that the partial indexes serve. */
function dueMessages(tx: Db, { limit, except }: { limit: number; except: string[] }, now: number) {
  return tx
    .selectFrom('messages')
    .innerJoin('contacts', 'contacts.id', 'messages.contact_id')
    .innerJoin('conversations', 'conversations.id', 'messages.conversation_id')
    .selectAll('messages')
    .select([
      'contacts.phone as contact_phone',
      'contacts.whatsapp_user_id as contact_user_id',
      'contacts.blocked_at',
      'conversations.window_expires_at',
      'conversations.state',
    ])
    .where('messages.status', 'in', [sql.lit('queued'), sql.lit('held')])
    .where('messages.due_at', '<=', now)
    .$if(except.length > 0, (query) => query.where('messages.account_id', 'not in', except))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('messages as under_way')
            .select('under_way.id')
            .whereRef('under_way.contact_id', '=', 'messages.contact_id')
            .where('under_way.status', '=', sql.lit('sending')),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('messages as earlier')
            .select('earlier.id')
            .whereRef('earlier.contact_id', '=', 'messages.contact_id')
            .whereRef('earlier.category', '=', 'messages.category')
            .whereRef('earlier.seq', '<', 'messages.seq')
            .where('earlier.status', 'in', [sql.lit('queued'), sql.lit('held')]),
        ),
      ),
    )
    .orderBy('messages.due_at')
    .orderBy('messages.seq')
    .limit(limit)
    .execute()
}

export const numberKeyOf = (row: { account_id: string }) => `number:${row.account_id}`
export const pairKeyOf = (row: { account_id: string; contact_id: string }) =>
  `pair:${row.account_id}:${row.contact_id}`

async function readTats(
  tx: Db,
  rows: { account_id: string; contact_id: string }[],
): Promise<Map<string, number>> {
  const keys = [...new Set(rows.flatMap((row) => [numberKeyOf(row), pairKeyOf(row)]))]
  const known = await tx.selectFrom('rate_limits').selectAll().where('key', 'in', keys).execute()
  return new Map(known.map((row) => [row.key, row.tat]))
}

async function writeTats(tx: Db, keys: Set<string>, tats: Map<string, number>): Promise<void> {
  if (keys.size === 0) return
  await tx
    .insertInto('rate_limits')
    .values([...keys].map((key) => ({ key, tat: tats.get(key)! })))
    .onConflict((conflict) => conflict.column('key').doUpdateSet(({ ref }) => ({ tat: ref('excluded.tat') })))
    .execute()
}
