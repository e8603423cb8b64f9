import { z } from 'zod'
import { operation } from '../operation.ts'
import { conversationId } from './shapes.ts'

export const conversationsNote = operation({
  name: 'conversations.note',
  title: 'Write a note',
  description: 'A note on the conversation that only operators see. It is never sent to the customer.',
  permission: 'conversations:write',
  effect: 'write',
  http: { method: 'POST', path: '/conversations/:id/notes' },
  input: z.object({
    id: conversationId,
    body: z.string().trim().min(1).max(4000),
    idempotencyKey: z.string().min(8).max(100).describe('The same key never writes twice'),
  }),
  output: z.object({ id: z.string(), at: z.number() }),
  run: ({ hub, actor }, input) => hub.handover.note(input, actor),
})
