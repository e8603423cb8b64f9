import { z } from 'zod'
import { readLedger } from '../../storage/ledger.ts'
import { operation } from '../operation.ts'

export const messagesLedger = operation({
  name: 'messages.ledger',
  title: 'Explain a message',
  description: 'Every decision of the gate and every answer of the provider about one message, oldest first.',
  permission: 'conversations:read',
  effect: 'read',
  http: { method: 'GET', path: '/messages/:id/ledger' },
  input: z.object({ id: z.string() }),
  output: z.object({
    rows: z.array(
      z.object({
        at: z.number(),
        outcome: z.string(),
        rule: z.string().nullable(),
        reason: z.string().nullable(),
        facts: z.record(z.string(), z.unknown()),
        until: z.number().nullable(),
      }),
    ),
  }),
  run: async ({ hub }, { id }) => ({ rows: await readLedger(hub.storage.db, id) }),
})
