import { z } from 'zod'
import { operation } from '../operation.ts'
import { describeConversation } from './describe.ts'
import { conversationDetail, conversationId, seenSeq } from './shapes.ts'

export const conversationsResolve = operation({
  name: 'conversations.resolve',
  title: 'Resolve',
  description:
    'Closes the conversation; a conflict where the customer wrote after `seenSeq`. It opens again by itself when the customer writes.',
  permission: 'conversations:write',
  effect: 'write',
  http: { method: 'POST', path: '/conversations/:id/resolve' },
  input: z.object({ id: conversationId, seenSeq }),
  output: conversationDetail,
  async run(context, { id, seenSeq }) {
    await context.hub.handover.resolve(id, context.actor, seenSeq)
    return describeConversation(context, id)
  },
})
