import { z } from 'zod'
import { operation } from '../operation.ts'
import { noteChange } from '../../storage/live.ts'
import { entryInput, entryOf, entryShape } from './shapes.ts'

export const knowledgeEntriesSave = operation({
  name: 'knowledge.saveEntry',
  title: 'Add or change a FAQ entry',
  description:
    'Writes one question with its answer and the other ways people ask it; agents answer from it at once. Without `id` a new entry is made.',
  permission: 'knowledge:write',
  effect: 'write',
  http: { method: 'POST', path: '/knowledge/entries' },
  input: z.object({
    id: z.string().optional(),
    version: z
      .number()
      .int()
      .optional()
      .describe('`updatedAt` of the entry as it was read: a conflict where somebody has changed it since'),
    ...entryInput,
  }),
  output: z.object({ entry: entryShape }),
  async run({ hub }, { section, ...input }) {
    const entry = await hub.knowledge.saveEntry({ ...input, section: section ?? undefined })
    await noteChange(hub.storage.db, [{ topic: 'knowledge', id: entry.source_id }], hub.clock.now())
    return { entry: entryOf(entry) }
  },
})
