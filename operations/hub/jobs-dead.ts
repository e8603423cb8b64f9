import { z } from 'zod'
import { operation } from '../operation.ts'

export const jobsDead = operation({
  name: 'jobs.dead',
  title: 'List failed jobs',
  description: 'Background work that failed for good, with its last error. Retry it with jobs.retry.',
  permission: 'settings:read',
  effect: 'read',
  http: { method: 'GET', path: '/jobs/dead' },
  input: z.object({ limit: z.number().int().min(1).max(100).default(50) }),
  output: z.object({
    jobs: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        attempts: z.number().int(),
        error: z.string().nullable(),
        createdAt: z.number(),
      }),
    ),
  }),
  run: async ({ hub }, { limit }) => ({ jobs: await hub.jobs.listDead(limit) }),
})
