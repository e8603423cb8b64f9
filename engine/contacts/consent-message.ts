import { languageSchema, type Language } from '../../domain/language.ts'
import type { Content } from '../../domain/message.ts'
import type { Db } from '../../storage/open.ts'
import type { ContactRow, ConversationRow } from '../../storage/schema.ts'
import { queueMessage, type NewMessage } from '../sending/queue-message.ts'

/** What the hub itself says about consent goes the way of every message; `key` makes it go once. */
export async function say(
  tx: Db,
  message: {
    conversation: ConversationRow
    content: Content
    key: string
    purpose: NonNullable<NewMessage['purpose']>
    /** Of a template: the one that it is approved as. */
    category?: NewMessage['category']
  },
  now: number,
): Promise<void> {
  await queueMessage(
    tx,
    {
      conversation: message.conversation,
      content: message.content,
      author: 'system',
      authorId: null,
      category: message.category ?? 'service',
      idempotencyKey: message.key,
      purpose: message.purpose,
    },
    now,
  )
}

/** The contact's own language, or the one in which they write. */
export function languageOf(
  contact: Pick<ContactRow, 'language'>,
  conversation: Pick<ConversationRow, 'language'>,
): Language | null {
  const known = languageSchema.safeParse(contact.language ?? conversation.language)
  return known.success ? known.data : null
}
