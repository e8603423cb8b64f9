import { z } from 'zod'
import { listAudit } from '../../storage/audit.ts'
import { operation } from '../operation.ts'

export const auditList = operation({
  name: 'audit.list',
  title: 'Read the audit log',
  description: 'Who changed what and when, newest first. Inputs are shown without secrets.',
  permission: 'audit:read',
  effect: 'read',
  http: { method: 'GET', path: '/audit' },
  input: z.object({
    cursor: z.string().max(200).optional(),
    limit: z.number().int().min(1).max(100).default(50),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        at: z.number(),
        actorKind: z.string(),
        actorName: z.string(),
        operation: z.string(),
        input: z.record(z.string(), z.unknown()),
        outcome: z.string(),
        error: z.string().nullable(),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
  run: ({ hub }, input) => listAudit(hub.storage.db, input),
})
