import { z } from 'zod'
import { operation } from '../operation.ts'
import { describeConversation } from './describe.ts'
import { conversationDetail, conversationId, seenSeq } from './shapes.ts'

export const conversationsHandBack = operation({
  name: 'conversations.handBack',
  title: 'Hand back to the agent',
  description:
    'The agent answers this customer again, beginning with what came after `seenSeq`. The open escalation is closed.',
  permission: 'conversations:write',
  effect: 'write',
  http: { method: 'POST', path: '/conversations/:id/hand-back' },
  input: z.object({ id: conversationId, seenSeq }),
  output: conversationDetail,
  async run(context, { id, seenSeq }) {
    await context.hub.handover.handBack(id, context.actor, seenSeq)
    return describeConversation(context, id)
  },
})
