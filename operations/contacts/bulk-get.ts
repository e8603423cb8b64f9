import { z } from 'zod'
import { bulkOf, findBulk } from '../../storage/bulk.ts'
import { operation } from '../operation.ts'
import { bulkShape } from './shapes.ts'

export const contactsBulkGet = operation({
  name: 'contacts.bulk.get',
  title: 'Follow a bulk action',
  description: 'How far it is: total, done, changed, failed.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/contacts/bulk/:id' },
  input: z.object({ id: z.string() }),
  output: z.object({ bulk: bulkShape }),
  run: async ({ hub }, { id }) => ({ bulk: bulkOf(await findBulk(hub.storage.db, id)) }),
})
