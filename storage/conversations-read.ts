import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Sentiment } from '../domain/agent.ts'
import type { Conversation, ConversationState } from '../domain/conversation.ts'
import { conversationOf } from './conversations.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { foldText } from './fold.ts'
import { conversationsSaying } from './message-search.ts'
import type { Db } from './open.ts'

export type ConversationSummary = Conversation & {
  contactName: string
  operatorName: string | null
  escalation: { reason: string; sentiment: Sentiment; urgent: boolean } | null
}

function summaries(db: Db) {
  return db
    .selectFrom('conversations')
    .innerJoin('contacts', 'contacts.id', 'conversations.contact_id')
    .leftJoin('users', 'users.id', 'conversations.operator_id')
    .leftJoin('escalations', (join) =>
      join
        .onRef('escalations.conversation_id', '=', 'conversations.id')
        .on('escalations.closed_at', 'is', null),
    )
    .selectAll('conversations')
    .select([
      'contacts.name as contact_name',
      'contacts.phone as contact_phone',
      'users.name as operator_name',
      'escalations.reason as escalation_reason',
      'escalations.sentiment as escalation_sentiment',
      'escalations.urgent as escalation_urgent',
    ])
}

type SummaryRow = Awaited<ReturnType<ReturnType<typeof summaries>['executeTakeFirstOrThrow']>>

function summaryOf(row: SummaryRow): ConversationSummary {
  return {
    ...conversationOf(row),
    contactName: row.contact_name ?? row.contact_phone ?? 'WhatsApp',
    operatorName: row.operator_name,
    escalation:
      row.escalation_reason === null
        ? null
        : {
            reason: row.escalation_reason,
            sentiment: row.escalation_sentiment as Sentiment,
            urgent: row.escalation_urgent === 1,
          },
  }
}

export async function summaryById(db: Db, id: string): Promise<ConversationSummary | null> {
  const row = await summaries(db).where('conversations.id', '=', id).executeTakeFirst()
  return row ? summaryOf(row) : null
}

/** Waiting ones: urgent first is the operator's choice, so the longest wait comes first. Others: newest first. */
export async function listConversations(
  db: Db,
  page: {
    state?: ConversationState | undefined
    operatorId: string | null
    search?: string | undefined
    cursor?: string | undefined
    limit: number
  },
): Promise<{ conversations: ConversationSummary[]; nextCursor: string | null }> {
  const waiting = page.state === 'waiting'
  const sortColumn = waiting ? 'conversations.waiting_since' : 'conversations.last_message_at'
  let query = summaries(db)
  if (page.state !== undefined) query = query.where('conversations.state', '=', page.state)
  if (page.operatorId !== null) {
    query = query
      .where('conversations.operator_id', '=', page.operatorId)
      .where('conversations.state', '=', 'operator')
  }
  if (page.search !== undefined && page.search.trim() !== '') query = query.where(matches(db, page.search))
  if (page.cursor !== undefined) {
    const after = decodeCursor(page.cursor)
    query = query.where((where) =>
      where.or([
        where(sortColumn, waiting ? '>' : '<', after.at),
        where.and([
          where(sortColumn, '=', after.at),
          where('conversations.id', waiting ? '>' : '<', after.id),
        ]),
      ]),
    )
  }
  const direction = waiting ? 'asc' : 'desc'
  const rows = await query
    .orderBy(sortColumn, direction)
    .orderBy('conversations.id', direction)
    .limit(page.limit + 1)
    .execute()
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  const lastAt = last ? (waiting ? last.waiting_since! : last.last_message_at) : 0
  return {
    conversations: shown.map(summaryOf),
    nextCursor: rows.length > page.limit && last ? encodeCursor({ at: lastAt, id: last.id }) : null,
  }
}

/** Part of the customer's name or number, or words of any message. */
function matches(db: Db, search: string): RawBuilder<SqlBool> {
  const part = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`
  // PostgreSQL takes no zero byte in a text.
  const name = foldText(search.replaceAll('\0', ' ').trim())
  const tests = [sql`fold_text(contacts.name) like ${part(name)} escape '\\'`]
  const digits = /^[\d\s()+./-]+$/.test(search) ? search.replace(/\D/g, '') : ''
  if (digits.length >= 3) tests.push(sql`contacts.phone like ${part(digits)}`)
  const saying = conversationsSaying(db, search)
  if (saying) tests.push(sql`conversations.id in ${saying}`)
  return sql`(${sql.join(tests, sql` or `)})`
}

export async function countConversations(db: Db, operatorId: string) {
  const rows = await db
    .selectFrom('conversations')
    .select(({ fn }) => ['state', fn.countAll<number>().as('n')])
    .groupBy('state')
    .execute()
  const mine = await db
    .selectFrom('conversations')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('state', '=', 'operator')
    .where('operator_id', '=', operatorId)
    .executeTakeFirstOrThrow()
  const of = (state: ConversationState) => Number(rows.find((row) => row.state === state)?.n ?? 0)
  return {
    waiting: of('waiting'),
    mine: Number(mine.n),
    operator: of('operator'),
    agent: of('agent'),
    resolved: of('resolved'),
  }
}
