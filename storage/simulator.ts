import type { Turn } from '../domain/agent.ts'
import type { ConversationState } from '../domain/conversation.ts'
import { CallerError } from '../domain/errors.ts'
import type { Author } from '../domain/message.ts'
import type { Db } from './open.ts'

/** Who answers the customer with this number on WhatsApp; null before the hub knows them. */
export async function conversationOfPhone(
  db: Db,
  phone: string,
): Promise<{ state: ConversationState; operatorName: string | null } | null> {
  const row = await db
    .selectFrom('contacts')
    .innerJoin('conversations', 'conversations.contact_id', 'contacts.id')
    .leftJoin('users', 'users.id', 'conversations.operator_id')
    .where('contacts.phone', '=', phone)
    .where('conversations.channel', '=', 'whatsapp')
    .orderBy('conversations.last_message_at', 'desc')
    .select(['conversations.state', 'users.name'])
    .limit(1)
    .executeTakeFirst()
  return row ? { state: row.state as ConversationState, operatorName: row.name } : null
}

/** Which of the provider's message ids the hub has taken in. */
export async function takenIn(db: Db, providerIds: string[]): Promise<Set<string>> {
  if (providerIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('messages')
    .where('provider_id', 'in', providerIds)
    .where('direction', '=', 'in')
    .select('provider_id')
    .execute()
  return new Set(rows.map((row) => row.provider_id!))
}

/** Who wrote a message that the hub sent, and the turn behind it. Throws CallerError `not_found`. */
export async function explainMessage(
  db: Db,
  messageId: string,
): Promise<{ author: Author; authorName: string | null; turn: Turn | null }> {
  const row = await db
    .selectFrom('messages')
    .leftJoin('turns', 'turns.id', 'messages.turn_id')
    .leftJoin('users', 'users.id', 'messages.author_id')
    .where('messages.id', '=', messageId)
    .where('messages.direction', '=', 'out')
    .select(['messages.author', 'turns.trace', 'users.name'])
    .executeTakeFirst()
  if (!row) throw new CallerError('not_found', 'The hub sent no such message', { field: 'messageId' })
  return {
    author: row.author as Author,
    authorName: row.name,
    turn: row.trace === null ? null : (JSON.parse(row.trace) as Turn),
  }
}
