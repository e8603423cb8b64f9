import { z } from 'zod'
import { outboxCounts } from '../../storage/messages.ts'
import { operation } from '../operation.ts'

export const hubStatus = operation({
  name: 'hub.status',
  title: 'State of the hub',
  description:
    'Webhooks received, refused and set aside, jobs waiting and dead, messages by state, and what runs on defaults.',
  permission: 'settings:read',
  effect: 'read',
  http: { method: 'GET', path: '/status' },
  input: z.object({}),
  output: z.object({
    version: z.string(),
    startedAt: z.number(),
    sandbox: z.boolean(),
    model: z.string(),
    embedder: z.string(),
    database: z.string(),
    mcpUrl: z.string(),
    webhooks: z.record(z.string(), z.number().int()),
    jobs: z.object({ ready: z.number().int(), running: z.number().int(), dead: z.number().int() }),
    outbox: z.object({
      waiting: z.number().int(),
      sending: z.number().int(),
      unknown: z.number().int(),
    }),
  }),
  run: async ({ hub }) => ({
    ...hub.facts,
    mcpUrl: `${hub.facts.publicUrl}/mcp`,
    webhooks: hub.webhooks,
    jobs: await hub.jobs.counts(),
    outbox: await outboxCounts(hub.storage.db),
  }),
})
