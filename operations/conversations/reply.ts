import { z } from 'zod'
import { messageSchema } from '../../domain/message.ts'
import { operation } from '../operation.ts'
import { conversationId } from './shapes.ts'

export const conversationsReply = operation({
  name: 'conversations.reply',
  title: 'Reply to the customer',
  description:
    'Sends the operator’s words through the gate. Only who has taken the conversation over may reply, and only while the 24-hour window is open.',
  permission: 'conversations:write',
  effect: 'sends',
  http: { method: 'POST', path: '/conversations/:id/messages' },
  input: z.object({
    id: conversationId,
    text: z.string().trim().min(1).max(4096),
    idempotencyKey: z.string().min(8).max(100).describe('The same key never sends twice'),
  }),
  output: z.object({ message: messageSchema }),
  run: async ({ hub, actor }, input) => ({ message: await hub.handover.reply(input, actor) }),
})
