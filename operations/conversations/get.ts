import { z } from 'zod'
import { operation } from '../operation.ts'
import { describeConversation } from './describe.ts'
import { conversationDetail, conversationId } from './shapes.ts'

export const conversationsGet = operation({
  name: 'conversations.get',
  title: 'Read a conversation',
  description:
    'A conversation with its customer, its escalation (reason, summary, sentiment, confidence against its threshold, sources) and whether the caller may reply now.',
  permission: 'conversations:read',
  effect: 'read',
  http: { method: 'GET', path: '/conversations/:id' },
  input: z.object({ id: conversationId }),
  output: conversationDetail,
  run: (context, { id }) => describeConversation(context, id),
})
