import { z } from 'zod'
import { operation } from '../operation.ts'
import { conversationId } from './shapes.ts'

export const conversationsMarkRead = operation({
  name: 'conversations.markRead',
  title: 'Mark as read',
  description: 'Sets the unread count of the conversation to zero and shows the customer the blue ticks.',
  permission: 'conversations:write',
  effect: 'write',
  http: { method: 'POST', path: '/conversations/:id/read' },
  input: z.object({ id: conversationId }),
  output: z.object({ unread: z.number().int() }),
  async run({ hub }, { id }) {
    await hub.handover.markRead(id)
    return { unread: 0 }
  },
})
