import { z } from 'zod'
import { findList, removeFromList } from '../../storage/contact-labels.ts'
import { operation } from '../operation.ts'

export const listsRemove = operation({
  name: 'lists.remove',
  title: 'Take contacts off a list',
  description:
    'Up to 1,000 contacts at once; the contacts themselves stay. For more use contacts.bulk.start.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/lists/:id/remove' },
  input: z.object({ id: z.string(), contactIds: z.array(z.string().max(60)).min(1).max(1_000) }),
  output: z.object({ removed: z.number().int() }),
  run: ({ hub }, { id, contactIds }) =>
    hub.storage.db.transaction().execute(async (tx) => {
      await findList(tx, id)
      return { removed: await removeFromList(tx, id, contactIds) }
    }),
})
