import { z } from 'zod'
import { operation } from '../operation.ts'
import { bulkShape } from './shapes.ts'

export const contactsBulkUndo = operation({
  name: 'contacts.bulk.undo',
  title: 'Undo a bulk action',
  description:
    'Takes back what it changed, in the background, for 30 days: tags, lists, values and blocks of those contacts that it changed. A value that was written since stays. Erasures cannot be undone. Follow it with contacts.bulk.get.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/contacts/bulk/:id/undo' },
  input: z.object({ id: z.string() }),
  output: z.object({ bulk: bulkShape }),
  run: async ({ hub }, { id }) => ({ bulk: await hub.bulk.undo(id) }),
})
