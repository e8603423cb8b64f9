import { uuidv7 } from 'uuidv7'
import type { ChannelName } from '../../domain/contact.ts'
import { sendableSchema, previewOf, type Author, type Category, type Content } from '../../domain/message.ts'
import type { StoredMessage } from '../../storage/messages.ts'
import { updateConversation } from '../../storage/conversations.ts'
import { noteChange } from '../../storage/live.ts'
import type { Db } from '../../storage/open.ts'

export interface NewMessage {
  conversation: { id: string; contact_id: string; channel: string; account_id: string }
  content: Content
  author: Exclude<Author, 'customer'>
  authorId: string | null
  category: Category
  /** The same key is the same message: it is queued once. */
  idempotencyKey: string
  turnId?: string | null
  replyTo?: string | null
  dueAt?: number
  /** 0 replies, 5 single messages, 9 bulk sends: lower goes first. Replies where not given. */
  priority?: number
  purpose?: 'stop_confirmation' | 'opt_in_confirmation'
  sendId?: string
  templateId?: string
  /** `user:<id>` or `api_key:<id>`. */
  requestedBy?: string
}

/**
 * The one door for every outbound message, whoever writes it: the row is the outbox, and nothing but the
 * dispatcher, which asks the gate, takes it from here. Returns the row, or the earlier one with the same key.
 */
export async function queueMessage(tx: Db, message: NewMessage, now: number): Promise<StoredMessage> {
  const content = sendableSchema.parse(message.content)
  const { conversation } = message
  const inserted = await tx
    .insertInto('messages')
    .values({
      id: uuidv7(),
      conversation_id: conversation.id,
      contact_id: conversation.contact_id,
      channel: conversation.channel as ChannelName,
      account_id: conversation.account_id,
      direction: 'out',
      author: message.author,
      author_id: message.authorId,
      type: content.type,
      content: JSON.stringify(content),
      text: previewOf(content),
      category: message.category,
      status: 'queued',
      reply_to: message.replyTo ?? null,
      turn_id: message.turnId ?? null,
      idempotency_key: message.idempotencyKey,
      due_at: message.dueAt ?? now,
      priority: message.priority ?? 0,
      purpose: message.purpose ?? null,
      send_id: message.sendId ?? null,
      template_id: message.templateId ?? null,
      requested_by: message.requestedBy ?? null,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
    .returningAll()
    .executeTakeFirst()
  if (!inserted) {
    return tx
      .selectFrom('messages')
      .selectAll()
      .where('idempotency_key', '=', message.idempotencyKey)
      .executeTakeFirstOrThrow()
  }
  await updateConversation(
    tx,
    conversation.id,
    { last_message_at: now, last_message_preview: previewOf(content).slice(0, 160) },
    now,
  )
  await noteChange(tx, [{ topic: 'conversation', id: conversation.id }], now)
  return inserted
}
