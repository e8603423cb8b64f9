import { uuidv7 } from 'uuidv7'
import type { Db } from './open.ts'
import type { LedgerRow } from './schema.ts'

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
}

export async function writeLedger(tx: Db, entries: LedgerEntry[]): Promise<void> {
  if (entries.length === 0) return
  const rows: LedgerRow[] = entries.map((entry) => ({
    id: uuidv7(),
    message_id: entry.messageId,
    contact_id: entry.contactId,
    at: entry.at,
    outcome: entry.outcome,
    rule: entry.rule ?? null,
    reason: entry.reason ?? null,
    facts: JSON.stringify(entry.facts ?? {}),
    until: entry.until ?? null,
  }))
  await tx.insertInto('ledger').values(rows).execute()
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
