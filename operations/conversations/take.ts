import { z } from 'zod'
import { operation } from '../operation.ts'
import { describeConversation } from './describe.ts'
import { conversationDetail, conversationId } from './shapes.ts'

export const conversationsTake = operation({
  name: 'conversations.take',
  title: 'Take over',
  description:
    'Takes the conversation over from the agent or from the queue. Exactly one operator wins; the agent stops at once. A conflict names who has it.',
  permission: 'conversations:write',
  effect: 'write',
  http: { method: 'POST', path: '/conversations/:id/take' },
  input: z.object({ id: conversationId }),
  output: conversationDetail,
  async run(context, { id }) {
    await context.hub.handover.takeOver(id, context.actor)
    return describeConversation(context, id)
  },
})
