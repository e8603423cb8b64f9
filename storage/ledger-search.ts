import { decodeCursor, encodeCursor } from './cursor.ts'
import type { Db } from './open.ts'

interface LedgerSearch {
  contactId?: string | undefined
  messageId?: string | undefined
  number?: string | undefined
  rule?: string | undefined
  reason?: string | undefined
  outcome?: string | undefined
  category?: string | undefined
  since?: number | undefined
  until?: number | undefined
  cursor?: string | undefined
  limit: number
}

/** Column by column of what may be asked for. */
const columns = {
  contactId: 'contact_id',
  messageId: 'message_id',
  number: 'account_id',
  rule: 'rule',
  reason: 'reason',
  outcome: 'outcome',
  category: 'category',
} as const

/** Decisions and answers that fit all that is asked for, newest first. */
export async function searchLedger(db: Db, search: LedgerSearch) {
  let query = db.selectFrom('ledger').selectAll()
  for (const key of Object.keys(columns) as (keyof typeof columns)[]) {
    const value = search[key]
    if (value !== undefined) query = query.where(columns[key], '=', value)
  }
  if (search.since !== undefined) query = query.where('at', '>=', search.since)
  if (search.until !== undefined) query = query.where('at', '<', search.until)
  if (search.cursor !== undefined) {
    const from = decodeCursor(search.cursor)
    query = query.where(({ eb, and, or }) =>
      or([eb('at', '<', from.at), and([eb('at', '=', from.at), eb('id', '<', from.id)])]),
    )
  }
  const rows = await query
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(search.limit + 1)
    .execute()
  const shown = rows.slice(0, search.limit)
  const last = shown.at(-1)
  return {
    rows: shown.map((row) => ({
      id: row.id,
      messageId: row.message_id,
      contactId: row.contact_id,
      number: row.account_id,
      category: row.category,
      at: row.at,
      outcome: row.outcome,
      rule: row.rule,
      reason: row.reason,
      facts: JSON.parse(row.facts) as Record<string, unknown>,
      until: row.until,
    })),
    nextCursor: rows.length > search.limit && last ? encodeCursor(last) : null,
  }
}
