import { z } from 'zod'
import { bulkErrors, findBulk } from '../../storage/bulk.ts'
import { operation } from '../operation.ts'

export const contactsBulkErrors = operation({
  name: 'contacts.bulk.errors',
  title: 'Read the errors of a bulk action',
  description:
    'The contacts that it could not be done to, each with why. Page on with `after`, the last contact id.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/contacts/bulk/:id/errors' },
  input: z.object({
    id: z.string(),
    after: z.string().max(60).default(''),
    limit: z.number().int().min(1).max(1_000).default(100),
  }),
  output: z.object({ errors: z.array(z.object({ contactId: z.string(), reason: z.string() })) }),
  async run({ hub }, { id, ...page }) {
    await findBulk(hub.storage.db, id)
    return { errors: await bulkErrors(hub.storage.db, id, page) }
  },
})
