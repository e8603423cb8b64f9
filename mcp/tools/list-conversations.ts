import { z } from 'zod'
import { conversationStateSchema } from '../../domain/conversation.ts'
import { conversationsList } from '../../operations/conversations/list.ts'
import { moment } from '../figures.ts'
import { tool } from '../tool.ts'

export const listConversations = tool({
  name: 'list_conversations',
  title: 'Find conversations',
  description:
    "Conversations by state or by part of the customer's name, number or words, newest first. agent: the AI answers; waiting: handed over, nobody has it yet (list_waiting says more); operator: a person has it; resolved: closed. Next: read_conversation.",
  uses: [conversationsList],
  input: z.object({
    state: conversationStateSchema.optional(),
    search: z.string().trim().min(1).max(200).optional(),
    limit: z.int().min(1).max(50).default(20),
    cursor: z.string().max(200).optional().describe('nextCursor of the page before'),
  }),
  output: z.object({
    notice: z.string(),
    conversations: z.array(
      z.object({
        conversationId: z.string(),
        customer: z.string(),
        state: conversationStateSchema,
        heldBy: z.string().optional().describe('The person who has it'),
        escalated: z.string().optional().describe('Reason of the open escalation'),
        unread: z.number(),
        lastMessageAt: z.string(),
        lastMessage: z.string(),
      }),
    ),
    nextCursor: z.string().optional(),
  }),
  async run({ ask, quote, notice }, page) {
    const { conversations, nextCursor } = await ask(conversationsList, page)
    return {
      notice,
      conversations: conversations.map((conversation) => ({
        conversationId: conversation.id,
        customer: quote('customer name', conversation.contactName, 80),
        state: conversation.state,
        heldBy: conversation.operatorName ?? undefined,
        escalated: conversation.escalation?.reason,
        unread: conversation.unread,
        lastMessageAt: moment(conversation.lastMessageAt),
        lastMessage: quote('last message', conversation.lastMessagePreview, 120),
      })),
      nextCursor: nextCursor ?? undefined,
    }
  },
})
