import { z } from 'zod'
import { operation } from '../operation.ts'
import { describeConversation } from './describe.ts'
import { conversationDetail, conversationId } from './shapes.ts'

export const conversationsResolve = operation({
  name: 'conversations.resolve',
  title: 'Resolve',
  description: 'Closes the conversation. It opens again by itself when the customer writes.',
  permission: 'conversations:write',
  effect: 'write',
  http: { method: 'POST', path: '/conversations/:id/resolve' },
  input: z.object({ id: conversationId }),
  output: conversationDetail,
  async run(context, { id }) {
    await context.hub.handover.resolve(id, context.actor)
    return describeConversation(context, id)
  },
})
