import { z } from 'zod'
import { operation } from '../operation.ts'
import { entryShape } from './shapes.ts'

export const knowledgeEntriesDelete = operation({
  name: 'knowledge.deleteEntry',
  title: 'Delete a FAQ entry',
  description: 'Deletes an entry and answers with it, so that it can be saved again.',
  permission: 'knowledge:write',
  effect: 'destructive',
  http: { method: 'DELETE', path: '/knowledge/entries/:id' },
  input: z.object({ id: z.string() }),
  output: z.object({ entry: entryShape }),
  run: async ({ hub }, { id }) => ({ entry: await hub.knowledge.deleteEntry(id) }),
})
