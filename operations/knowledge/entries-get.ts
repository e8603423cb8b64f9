import { z } from 'zod'
import { operation } from '../operation.ts'
import { entryOf, entryShape } from './shapes.ts'

export const knowledgeEntriesGet = operation({
  name: 'knowledge.entry',
  title: 'Read a FAQ entry',
  description: 'One question with its answer and the other ways people ask it.',
  permission: 'knowledge:read',
  effect: 'read',
  http: { method: 'GET', path: '/knowledge/entries/:id' },
  input: z.object({ id: z.string() }),
  output: z.object({ entry: entryShape }),
  run: async ({ hub }, { id }) => ({ entry: entryOf(await hub.knowledge.getEntry(id)) }),
})
