import { z } from 'zod'
import { listEscalations } from '../../storage/escalations.ts'
import { escalationShape } from '../conversations/shapes.ts'
import { operation } from '../operation.ts'

export const escalationsList = operation({
  name: 'escalations.list',
  title: 'List escalations',
  description:
    'Conversations that the agents handed to people, with reason, summary, sentiment and sources. Open ones wait longest first, closed ones newest first.',
  permission: 'conversations:read',
  effect: 'read',
  http: { method: 'GET', path: '/escalations' },
  input: z.object({
    open: z.boolean().default(true),
    unclaimed: z.boolean().optional().describe('Only those that nobody has taken over'),
    limit: z.number().int().min(1).max(100).default(20),
    cursor: z.string().max(200).optional(),
  }),
  output: z.object({
    escalations: z.array(escalationShape.extend({ contactName: z.string() })),
    nextCursor: z.string().nullable(),
  }),
  run: ({ hub }, input) => listEscalations(hub.storage.db, input),
})
