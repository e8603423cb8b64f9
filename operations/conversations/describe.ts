import type { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { contactOf } from '../../storage/contacts.ts'
import { summaryById, type ConversationSummary } from '../../storage/conversations-read.ts'
import { latestEscalation } from '../../storage/escalations.ts'
import type { Context } from '../operation.ts'
import type { conversationDetail } from './shapes.ts'

/** Throws CallerError `not_found`. */
export async function describeConversation(
  { hub, actor }: Context,
  id: string,
): Promise<z.output<typeof conversationDetail>> {
  const { db } = hub.storage
  const conversation = await summaryById(db, id)
  if (!conversation) throw new CallerError('not_found', 'No such conversation', { field: 'id' })
  const contact = await db
    .selectFrom('contacts')
    .selectAll()
    .where('id', '=', conversation.contactId)
    .executeTakeFirstOrThrow()
  const replyRefusal = refusal(conversation, actor, hub.clock.now())
  return {
    conversation,
    contact: contactOf(contact),
    escalation: await latestEscalation(db, id),
    permissions: { reply: replyRefusal === null, replyRefusal },
  }
}

function refusal(conversation: ConversationSummary, actor: Context['actor'], now: number) {
  if (!actor.permissions.includes('conversations:write')) return 'not_permitted' as const
  if (conversation.state !== 'operator') return 'not_taken' as const
  if (conversation.operatorId !== actor.id) return 'held_by_other' as const
  const open = conversation.windowExpiresAt !== null && conversation.windowExpiresAt > now
  return open ? null : ('window_closed' as const)
}
