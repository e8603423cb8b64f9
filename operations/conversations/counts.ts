import { z } from 'zod'
import { countConversations } from '../../storage/conversations-read.ts'
import { operation } from '../operation.ts'

export const conversationsCounts = operation({
  name: 'conversations.counts',
  title: 'Count conversations by state',
  description:
    'How many conversations wait for a person, are held by the caller, or are answered by the agent.',
  permission: 'conversations:read',
  effect: 'read',
  http: { method: 'GET', path: '/conversations/counts' },
  input: z.object({}),
  output: z.object({
    waiting: z.number().int(),
    mine: z.number().int(),
    operator: z.number().int(),
    agent: z.number().int(),
    resolved: z.number().int(),
  }),
  run: ({ hub, actor }) => countConversations(hub.storage.db, actor.id),
})
