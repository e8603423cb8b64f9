import { z } from 'zod'
import { operation } from '../operation.ts'
import { describeConversation } from './describe.ts'
import { conversationDetail, conversationId } from './shapes.ts'

export const conversationsHandBack = operation({
  name: 'conversations.handBack',
  title: 'Hand back to the agent',
  description: 'The agent answers this customer again. The open escalation is closed.',
  permission: 'conversations:write',
  effect: 'write',
  http: { method: 'POST', path: '/conversations/:id/hand-back' },
  input: z.object({ id: conversationId }),
  output: conversationDetail,
  async run(context, { id }) {
    await context.hub.handover.handBack(id, context.actor)
    return describeConversation(context, id)
  },
})
