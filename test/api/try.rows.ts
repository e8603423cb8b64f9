import type { Db } from '../../storage/open.ts'
import { phone } from './try.world.ts'

/** What the hub would have stored of a message. */
export async function storeMessage(
  db: Db,
  message: Partial<{
    id: string
    provider_id: string
    direction: string
    author: string
    author_id: string
    turn_id: string
  }>,
  conversation: Partial<{ state: string; operator_id: string }> = {},
) {
  await db
    .insertInto('contacts')
    .values({ id: 'c', phone, created_at: 1, updated_at: 1 } as never)
    .execute()
  await db
    .insertInto('conversations')
    .values({
      id: 'v',
      contact_id: 'c',
      channel: 'whatsapp',
      account_id: 'a',
      state: 'agent',
      last_message_at: 1,
      last_message_preview: '',
      created_at: 1,
      updated_at: 1,
      ...conversation,
    } as never)
    .execute()
  await db
    .insertInto('messages')
    .values({
      id: 'm',
      conversation_id: 'v',
      contact_id: 'c',
      channel: 'whatsapp',
      account_id: 'a',
      direction: 'out',
      author: 'agent',
      type: 'text',
      content: '{"type":"text","body":"x"}',
      category: 'service',
      status: 'sent',
      created_at: 1,
      ...message,
    } as never)
    .execute()
}
