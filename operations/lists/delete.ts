import { z } from 'zod'
import { deleteList } from '../../storage/contact-labels.ts'
import { operation } from '../operation.ts'

export const listsDelete = operation({
  name: 'lists.delete',
  title: 'Delete a list',
  description: 'Removes the list; its contacts stay. Refused while a segment or an unfinished send needs it.',
  permission: 'contacts:write',
  effect: 'destructive',
  http: { method: 'DELETE', path: '/lists/:id' },
  input: z.object({ id: z.string() }),
  output: z.object({}),
  async run({ hub }, { id }) {
    await hub.storage.db.transaction().execute((tx) => deleteList(tx, id))
    return {}
  },
})
