import { z } from 'zod'
import { listBulk } from '../../storage/bulk.ts'
import { operation } from '../operation.ts'
import { bulkShape } from './shapes.ts'

export const contactsBulkList = operation({
  name: 'contacts.bulk.list',
  title: 'List bulk actions',
  description: 'What was done to many contacts at once, newest first.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/contacts/bulk' },
  input: z.object({ limit: z.number().int().min(1).max(100).default(20) }),
  output: z.object({ bulks: z.array(bulkShape) }),
  run: async ({ hub }, { limit }) => ({ bulks: await listBulk(hub.storage.db, limit) }),
})
