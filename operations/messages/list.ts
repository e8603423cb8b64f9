import { z } from 'zod'
import { messageSchema, messageStatusSchema } from '../../domain/message.ts'
import { listOutbound } from '../../storage/messages.ts'
import { operation } from '../operation.ts'

export const messagesList = operation({
  name: 'messages.list',
  title: 'List outbound messages by state',
  description: 'What the hub sent, holds, refused or is unsure of, newest first.',
  permission: 'sending:read',
  effect: 'read',
  http: { method: 'GET', path: '/messages' },
  input: z.object({
    status: messageStatusSchema.exclude(['received']).optional(),
    before: z.number().int().optional(),
    limit: z.number().int().min(1).max(100).default(50),
  }),
  output: z.object({
    messages: z.array(messageSchema.extend({ seq: z.number() })),
    previous: z.number().int().nullable(),
  }),
  run: ({ hub }, input) => listOutbound(hub.storage.db, input),
})
