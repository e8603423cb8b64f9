import { z } from 'zod'
import { saveList } from '../../storage/contact-labels.ts'
import { operation } from '../operation.ts'

export const listsSave = operation({
  name: 'lists.save',
  title: 'Make or change a list',
  description: 'Without `id` a new list is made; names are unique.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/lists' },
  input: z.object({
    id: z.string().optional(),
    name: z.string().trim().min(1).max(120),
    description: z.string().trim().max(500).nullable().optional(),
  }),
  output: z.object({ id: z.string() }),
  run: ({ hub }, input) =>
    hub.storage.db.transaction().execute(async (tx) => ({ id: await saveList(tx, input, hub.clock.now()) })),
})
