import { z } from 'zod'
import { operation } from '../operation.ts'

export const jobsRetry = operation({
  name: 'jobs.retry',
  title: 'Retry a failed job',
  description: 'Puts a job that failed for good back into the queue.',
  permission: 'settings:write',
  effect: 'write',
  http: { method: 'POST', path: '/jobs/:id/retry' },
  input: z.object({ id: z.string() }),
  output: z.object({ retried: z.boolean() }),
  run: async ({ hub }, { id }) => ({ retried: await hub.jobs.retry(id) }),
})
