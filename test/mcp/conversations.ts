import { uuidv7 } from 'uuidv7'
import type { Content } from '../../domain/message.ts'
import { contactAt } from '../../storage/contacts.ts'
import { conversationWith } from '../../storage/conversations.ts'
import type { Db } from '../../storage/open.ts'

/** A conversation with nothing in it yet. */
export async function conversationIn(db: Db, name: string | null, at: number): Promise<string> {
  const contact = await contactAt(db, { phone: `+39333${Date.now() % 1e7}`, whatsappUserId: null, name }, at)
  const key = { contactId: contact.id, channel: 'whatsapp' as const, accountId: 'shop' }
  return (await conversationWith(db, key, at)).id
}

/** A message as the hub stores it, without the work that would follow. Answers with its `seq`. */
export async function say(
  db: Db,
  conversationId: string,
  said: { at: number; content: Content; author?: 'customer' | 'agent' },
): Promise<number> {
  const { at, content, author = 'customer' } = said
  const { contact_id } = await db
    .selectFrom('conversations')
    .select('contact_id')
    .where('id', '=', conversationId)
    .executeTakeFirstOrThrow()
  const row = await db
    .insertInto('messages')
    .values({
      id: uuidv7(),
      conversation_id: conversationId,
      contact_id,
      channel: 'whatsapp',
      account_id: 'shop',
      direction: author === 'customer' ? 'in' : 'out',
      author,
      author_id: null,
      type: content.type,
      content: JSON.stringify(content),
      text: content.type === 'text' ? content.body : null,
      category: 'service',
      status: author === 'customer' ? 'received' : 'delivered',
      reason: null,
      error_code: null,
      provider_id: null,
      reply_to: null,
      turn_id: null,
      idempotency_key: null,
      due_at: null,
      claimed_by: null,
      claimed_at: null,
      created_at: at,
      sent_at: null,
      delivered_at: null,
      read_at: null,
    })
    .returning('seq')
    .executeTakeFirstOrThrow()
  return row.seq
}
