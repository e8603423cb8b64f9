import { sql, type Selectable } from 'kysely'
import { CallerError } from '../domain/errors.ts'
import type { Author, Category, Content, Message, MessageStatus } from '../domain/message.ts'
import type { ChannelName } from '../domain/contact.ts'
import type { Db } from './open.ts'
import type { MessageRow } from './schema.ts'

export type StoredMessage = Selectable<MessageRow>

export function messageOf(row: StoredMessage): Message {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    contactId: row.contact_id,
    channel: row.channel as ChannelName,
    direction: row.direction as 'in' | 'out',
    author: row.author as Author,
    authorId: row.author_id,
    content: JSON.parse(row.content) as Content,
    category: row.category as Category,
    status: row.status as MessageStatus,
    reason: row.reason,
    errorCode: row.error_code,
    providerId: row.provider_id,
    replyTo: row.reply_to,
    turnId: row.turn_id,
    dueAt: row.due_at,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    deliveredAt: row.delivered_at,
    readAt: row.read_at,
  }
}

/** Throws CallerError `not_found`. */
export async function findMessage(db: Db, id: string): Promise<StoredMessage> {
  const row = await db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new CallerError('not_found', 'No such message', { field: 'id' })
  return row
}

/** What the customer wrote and nobody dealt with yet, oldest first; of a flood the newest fifty. */
export async function unhandledMessages(
  db: Db,
  conversationId: string,
  handledSeq: number,
): Promise<StoredMessage[]> {
  const rows = await db
    .selectFrom('messages')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('seq', '>', handledSeq)
    .where('direction', '=', 'in')
    .orderBy('seq', 'desc')
    .limit(50)
    .execute()
  return rows.reverse()
}

/** The last messages with words up to `seq`, oldest first. */
export async function recentMessages(
  db: Db,
  conversationId: string,
  upToSeq: number,
  limit: number,
): Promise<StoredMessage[]> {
  const rows = await db
    .selectFrom('messages')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('seq', '<=', upToSeq)
    .where('text', 'is not', null)
    .where('status', 'not in', ['refused', 'cancelled'])
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows.reverse()
}

/** States in which messages stay; as literals they name the index that holds them. */
const stranded: MessageStatus[] = ['unknown', 'failed', 'refused', 'cancelled']

export async function listOutbound(
  db: Db,
  page: { status?: MessageStatus | undefined; before?: number | undefined; limit: number },
): Promise<{ messages: (Message & { seq: number })[]; previous: number | null }> {
  let query = db.selectFrom('messages').selectAll().where('direction', '=', 'out')
  if (page.status !== undefined) query = query.where('status', '=', page.status)
  if (stranded.includes(page.status!)) {
    query = query.where(
      'status',
      'in',
      stranded.map((status) => sql.lit(status)),
    )
  }
  if (page.before !== undefined) query = query.where('seq', '<', page.before)
  const rows = await query
    .orderBy('seq', 'desc')
    .limit(page.limit + 1)
    .execute()
  const shown = rows.slice(0, page.limit)
  return {
    messages: shown.map((row) => ({ ...messageOf(row), seq: row.seq })),
    previous: rows.length > page.limit ? shown.at(-1)!.seq : null,
  }
}

/** How many outbound messages wait, are under way or are unknown. Each is counted over its own small index. */
export async function outboxCounts(db: Db): Promise<{ waiting: number; sending: number; unknown: number }> {
  const counted = async (...statuses: MessageStatus[]) => {
    const row = await db
      .selectFrom('messages')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .$if(statuses.length === 1, (query) => query.where('status', '=', sql.lit(statuses[0]!)))
      .$if(statuses.length > 1, (query) =>
        query.where(
          'status',
          'in',
          statuses.map((status) => sql.lit(status)),
        ),
      )
      .executeTakeFirstOrThrow()
    return Number(row.n)
  }
  return {
    waiting: await counted('queued', 'held'),
    sending: await counted('sending'),
    unknown: await counted('unknown'),
  }
}
