import { z } from 'zod'
import { addToList, existingContacts, findList } from '../../storage/contact-labels.ts'
import { operation } from '../operation.ts'

export const listsAdd = operation({
  name: 'lists.add',
  title: 'Put contacts on a list',
  description:
    'Up to 1,000 contacts at once; those who are on it already stay. For more use contacts.bulk.start.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/lists/:id/add' },
  input: z.object({ id: z.string(), contactIds: z.array(z.string().max(60)).min(1).max(1_000) }),
  output: z.object({ added: z.number().int() }),
  run: ({ hub }, { id, contactIds }) =>
    hub.storage.db.transaction().execute(async (tx) => {
      await findList(tx, id)
      const there = await existingContacts(tx, contactIds)
      return { added: await addToList(tx, id, there, hub.clock.now()) }
    }),
})
