import { z } from 'zod'
import { conversationStateSchema } from '../../domain/conversation.ts'
import { listConversations } from '../../storage/conversations-read.ts'
import { operation } from '../operation.ts'
import { conversationSummary } from './shapes.ts'

export const conversationsList = operation({
  name: 'conversations.list',
  title: 'List conversations',
  description:
    'Conversations, those waiting longest first where `state` is waiting, else the newest first. Page on with `cursor`.',
  permission: 'conversations:read',
  effect: 'read',
  http: { method: 'GET', path: '/conversations' },
  input: z.object({
    state: conversationStateSchema.optional(),
    mine: z.boolean().optional().describe('Only those that the caller has taken over'),
    search: z
      .string()
      .max(200)
      .optional()
      .describe("Part of the customer's name or number, or words of a message; the last may be a beginning"),
    cursor: z.string().max(200).optional(),
    limit: z.number().int().min(1).max(100).default(50),
  }),
  output: z.object({ conversations: z.array(conversationSummary), nextCursor: z.string().nullable() }),
  run: ({ hub, actor }, input) =>
    listConversations(hub.storage.db, { ...input, operatorId: input.mine ? actor.id : null }),
})
