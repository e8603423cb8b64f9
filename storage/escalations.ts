import type { Selectable } from 'kysely'
import type { Sentiment, Source } from '../domain/agent.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import type { Db } from './open.ts'
import type { EscalationRow } from './schema.ts'

function escalationOf(row: Selectable<EscalationRow>) {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    turnId: row.turn_id,
    reason: row.reason,
    summary: row.summary,
    question: row.question,
    sentiment: row.sentiment as Sentiment,
    sentimentHistory: JSON.parse(row.sentiment_history) as number[],
    urgent: row.urgent === 1,
    confidence: row.confidence,
    threshold: row.threshold,
    parts: JSON.parse(row.parts) as Record<string, number>,
    sources: JSON.parse(row.sources) as Source[],
    openedAt: row.opened_at,
    claimedBy: row.claimed_by,
    claimedAt: row.claimed_at,
    closedAt: row.closed_at,
    outcome: row.outcome,
  }
}
type Escalation = ReturnType<typeof escalationOf>

export async function latestEscalation(db: Db, conversationId: string): Promise<Escalation | null> {
  const row = await db
    .selectFrom('escalations')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? escalationOf(row) : null
}

export async function listEscalations(
  db: Db,
  page: { open: boolean; unclaimed?: boolean | undefined; limit: number; cursor?: string | undefined },
): Promise<{ escalations: (Escalation & { contactName: string })[]; nextCursor: string | null }> {
  const after = page.cursor === undefined ? null : decodeCursor(page.cursor)
  let query = db
    .selectFrom('escalations')
    .innerJoin('conversations', 'conversations.id', 'escalations.conversation_id')
    .innerJoin('contacts', 'contacts.id', 'conversations.contact_id')
    .selectAll('escalations')
    .select(['contacts.name as contact_name', 'contacts.phone as contact_phone'])
    .where('closed_at', page.open ? 'is' : 'is not', null)
    .$if(page.unclaimed === true, (unclaimed) => unclaimed.where('claimed_by', 'is', null))
  if (after) {
    query = query.where((where) =>
      where.or([
        where('opened_at', page.open ? '>' : '<', after.at),
        where.and([
          where('opened_at', '=', after.at),
          where('escalations.id', page.open ? '>' : '<', after.id),
        ]),
      ]),
    )
  }
  const direction = page.open ? 'asc' : 'desc'
  const rows = await query
    .orderBy('opened_at', direction)
    .orderBy('escalations.id', direction)
    .limit(page.limit + 1)
    .execute()
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    escalations: shown.map((row) => ({
      ...escalationOf(row),
      contactName: row.contact_name ?? row.contact_phone ?? '',
    })),
    nextCursor: rows.length > page.limit && last ? encodeCursor({ at: last.opened_at, id: last.id }) : null,
  }
}

/** Closes what is open on a conversation; `outcome` says how it ended. */
export async function closeEscalations(
  tx: Db,
  conversationId: string,
  outcome: string,
  now: number,
): Promise<void> {
  await tx
    .updateTable('escalations')
    .set({ closed_at: now, outcome })
    .where('conversation_id', '=', conversationId)
    .where('closed_at', 'is', null)
    .execute()
}
