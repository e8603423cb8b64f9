import { z } from 'zod'
import { deleteSegment } from '../../storage/segments.ts'
import { operation } from '../operation.ts'

export const segmentsDelete = operation({
  name: 'segments.delete',
  title: 'Delete a segment',
  description:
    'Removes the saved filter; no contact changes. Refused while a send that has not finished goes to it.',
  permission: 'contacts:write',
  effect: 'destructive',
  http: { method: 'DELETE', path: '/segments/:id' },
  input: z.object({ id: z.string() }),
  output: z.object({ name: z.string() }),
  async run({ hub }, { id }) {
    const { name } = await hub.storage.db.transaction().execute((tx) => deleteSegment(tx, id))
    return { name }
  },
})
