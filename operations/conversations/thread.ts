import { z } from 'zod'
import { readThread } from '../../storage/thread.ts'
import { operation } from '../operation.ts'
import { conversationId, threadItem } from './shapes.ts'

export const conversationsThread = operation({
  name: 'conversations.thread',
  title: 'Read the messages of a conversation',
  description:
    'Messages, notes and escalations of a conversation, oldest first, ending with the newest. Page back with `before`.',
  permission: 'conversations:read',
  effect: 'read',
  http: { method: 'GET', path: '/conversations/:id/thread' },
  input: z.object({
    id: conversationId,
    before: z.number().int().optional().describe('Only what came before this `seq`'),
    limit: z.number().int().min(1).max(200).default(50),
  }),
  output: z.object({
    items: z.array(threadItem),
    previous: z.number().int().nullable().describe('`before` of the next older page'),
  }),
  run: ({ hub }, input) => readThread(hub.storage.db, input),
})
