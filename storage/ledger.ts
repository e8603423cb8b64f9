import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { Db } from './open.ts'
import type { LedgerRow } from './schema.ts'
import { statementOverRows } from './statement-over-rows.ts'

export interface LedgerEntry {
  messageId: string
  contactId: string
  at: number
  /** pass, hold, refuse by the gate; accepted, retry, failed, unknown, resend, cancelled, sent … afterwards. */
  outcome: string
  rule?: string | null
  reason?: string | null
  facts?: Record<string, unknown>
  until?: number | null
  accountId?: string
  category?: string
}

const insertEntries = statementOverRows<LedgerRow>(
  [
    'id',
    'message_id',
    'contact_id',
    'at',
    'outcome',
    'rule',
    'reason',
    'facts',
    'until',
    'account_id',
    'category',
  ],
  (values) => sql`
    insert into ledger (id, message_id, contact_id, at, outcome, rule, reason, facts, until, account_id, category)
    values ${values}`,
)

export async function writeLedger(tx: Db, entries: LedgerEntry[]): Promise<void> {
  const rows: LedgerRow[] = entries.map((entry) => ({
    id: uuidv7(),
    message_id: entry.messageId,
    contact_id: entry.contactId,
    at: entry.at,
    outcome: entry.outcome,
    rule: entry.rule ?? null,
    reason: entry.reason ?? null,
    facts: entry.facts === undefined ? '{}' : JSON.stringify(entry.facts),
    until: entry.until ?? null,
    account_id: entry.accountId ?? null,
    category: entry.category ?? null,
  }))
  await insertEntries(tx, rows)
}

export async function readLedger(db: Db, messageId: string) {
  const rows = await db
    .selectFrom('ledger')
    .selectAll()
    .where('message_id', '=', messageId)
    .orderBy('at')
    .orderBy('id')
    .limit(500)
    .execute()
  return rows.map((row) => ({
    at: row.at,
    outcome: row.outcome,
    rule: row.rule,
    reason: row.reason,
    facts: JSON.parse(row.facts) as Record<string, unknown>,
    until: row.until,
  }))
}

/**
 * The facts of the last decision that gave each message the reason that it has now; at most a page of messages. An
 * error of the provider stands in the ledger by its class alone: `reject` for `provider_reject`.
 */
export async function factsOfReasons(
  db: Db,
  messageIds: readonly string[],
): Promise<Map<string, Record<string, unknown>>> {
  if (messageIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('ledger')
    .innerJoin('messages', 'messages.id', 'ledger.message_id')
    .select(['ledger.message_id', 'ledger.facts'])
    .where('ledger.message_id', 'in', [...messageIds])
    .where(sql<boolean>`messages.reason in (ledger.reason, 'provider_' || ledger.reason)`)
    .orderBy('ledger.at')
    .orderBy('ledger.id')
    .execute()
  return new Map(rows.map((row) => [row.message_id, JSON.parse(row.facts) as Record<string, unknown>]))
}
