import { uuidv7 } from 'uuidv7'
import type { ChannelName } from '../domain/contact.ts'
import type { Conversation, ConversationState } from '../domain/conversation.ts'
import { CallerError } from '../domain/errors.ts'
import type { Language } from '../domain/language.ts'
import type { Db } from './open.ts'
import type { ConversationRow } from './schema.ts'

export function conversationOf(row: ConversationRow): Conversation {
  return {
    id: row.id,
    contactId: row.contact_id,
    channel: row.channel as ChannelName,
    accountId: row.account_id,
    state: row.state as ConversationState,
    operatorId: row.operator_id,
    language: row.language as Language | null,
    waitingSince: row.waiting_since,
    windowExpiresAt: row.window_expires_at,
    lastMessageAt: row.last_message_at,
    lastMessagePreview: row.last_message_preview,
    lastInboundAt: row.last_inbound_at,
    unread: row.unread,
    createdAt: row.created_at,
  }
}

/** The conversation of a contact with one of the business's numbers; there is one, for as long as they know each other. */
export async function conversationWith(
  tx: Db,
  key: { contactId: string; channel: ChannelName; accountId: string },
  now: number,
): Promise<ConversationRow> {
  const known = await tx
    .selectFrom('conversations')
    .selectAll()
    .where('contact_id', '=', key.contactId)
    .where('channel', '=', key.channel)
    .where('account_id', '=', key.accountId)
    .executeTakeFirst()
  if (known) return known
  const row: ConversationRow = {
    id: uuidv7(),
    contact_id: key.contactId,
    channel: key.channel,
    account_id: key.accountId,
    state: 'agent',
    operator_id: null,
    language: null,
    waiting_since: null,
    window_expires_at: null,
    last_message_at: now,
    last_message_preview: '',
    last_inbound_at: null,
    unread: 0,
    handled_seq: 0,
    clarifications: 0,
    disclosed_at: null,
    unreachable_code: null,
    unreachable_at: null,
    ad_clicked_at: null,
    created_at: now,
    updated_at: now,
  }
  await tx.insertInto('conversations').values(row).execute()
  return row
}

/** Throws CallerError `not_found`. */
export async function findConversation(db: Db, id: string): Promise<ConversationRow> {
  const row = await db.selectFrom('conversations').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new CallerError('not_found', 'No such conversation', { field: 'id' })
  return row
}

export async function updateConversation(
  tx: Db,
  id: string,
  change: Partial<Omit<ConversationRow, 'id'>>,
  now: number,
): Promise<void> {
  await tx
    .updateTable('conversations')
    .set({ ...change, updated_at: now })
    .where('id', '=', id)
    .execute()
}
