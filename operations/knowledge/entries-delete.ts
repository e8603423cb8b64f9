import { z } from 'zod'
import { operation } from '../operation.ts'
import { noteChange } from '../../storage/live.ts'
import { entryOf, entryShape } from './shapes.ts'

export const knowledgeEntriesDelete = operation({
  name: 'knowledge.deleteEntry',
  title: 'Delete a FAQ entry',
  description:
    'Agents stop answering from the entry at once. For 30 days knowledge.restoreEntry brings it back, unless its file is replaced.',
  permission: 'knowledge:write',
  effect: 'destructive',
  http: { method: 'DELETE', path: '/knowledge/entries/:id' },
  input: z.object({ id: z.string() }),
  output: z.object({ entry: entryShape }),
  async run({ hub }, { id }) {
    const entry = await hub.knowledge.getEntry(id)
    await hub.knowledge.deleteEntry(id)
    await noteChange(hub.storage.db, [{ topic: 'knowledge', id: entry.source_id }], hub.clock.now())
    return { entry: entryOf(entry) }
  },
})
