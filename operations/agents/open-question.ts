import { CallerError } from '../../domain/errors.ts'
import type { Language } from '../../domain/language.ts'
import { findConversation } from '../../storage/conversations.ts'
import { recentMessages } from '../../storage/messages.ts'
import type { Db } from '../../storage/open.ts'

/**
 * What a draft has to answer: the given question, or what the customer wrote since somebody last answered.
 * Throws CallerError where there is nothing to answer.
 */
export async function openQuestion(db: Db, conversationId: string | undefined, question: string | undefined) {
  if (conversationId === undefined) {
    return { messages: [question!], history: [], language: null }
  }
  const conversation = await findConversation(db, conversationId)
  const recent = await recentMessages(db, conversationId, Number.MAX_SAFE_INTEGER, 30)
  const answeredAt = recent.findLastIndex(
    (message) => message.direction === 'out' && message.author === 'operator',
  )
  const asked = recent.slice(answeredAt + 1).filter((message) => message.direction === 'in')
  const messages = question !== undefined ? [question] : asked.slice(-5).map((message) => message.text!)
  if (messages.length === 0) {
    throw new CallerError('invalid', 'The customer has asked nothing since the last answer', {
      field: 'conversationId',
      fix: 'Give the question itself',
      reason: 'nothing_asked',
    })
  }
  const before = recent.filter((message) => !asked.includes(message))
  return {
    messages,
    history: before.map((message) => ({
      role: message.direction === 'in' ? ('customer' as const) : ('operator' as const),
      text: message.text!,
    })),
    language: conversation.language as Language | null,
  }
}
