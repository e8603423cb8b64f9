import { z } from 'zod'
import { operation } from '../operation.ts'
import { noteChange } from '../../storage/live.ts'
import { entryOf, entryShape } from './shapes.ts'

export const knowledgeEntriesRestore = operation({
  name: 'knowledge.restoreEntry',
  title: 'Bring a deleted FAQ entry back',
  description:
    'The entry as it was: its id, its other wordings and its translations. Agents answer from it at once.',
  permission: 'knowledge:write',
  effect: 'write',
  http: { method: 'POST', path: '/knowledge/entries/:id/restore' },
  input: z.object({ id: z.string() }),
  output: z.object({ entry: entryShape }),
  async run({ hub }, { id }) {
    const entry = await hub.knowledge.restoreEntry(id)
    await noteChange(hub.storage.db, [{ topic: 'knowledge', id: entry.source_id }], hub.clock.now())
    return { entry: entryOf(entry) }
  },
})
