import { z } from 'zod'
import { operation } from '../operation.ts'
import { bulkShape } from './shapes.ts'

export const contactsBulkCancel = operation({
  name: 'contacts.bulk.cancel',
  title: 'Cancel a bulk action',
  description: 'Stops it where it is; what is done stays done.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/contacts/bulk/:id/cancel' },
  input: z.object({ id: z.string() }),
  output: z.object({ bulk: bulkShape }),
  run: async ({ hub }, { id }) => ({ bulk: await hub.bulk.cancel(id) }),
})
