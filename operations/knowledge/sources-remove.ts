import { z } from 'zod'
import { noteChange } from '../../storage/live.ts'
import { operation } from '../operation.ts'

export const knowledgeSourcesRemove = operation({
  name: 'knowledge.removeSource',
  title: 'Remove a knowledge source',
  description: 'Removes a source and everything indexed from it. Agents stop answering from it at once.',
  permission: 'knowledge:write',
  effect: 'destructive',
  http: { method: 'DELETE', path: '/knowledge/sources/:id' },
  input: z.object({ id: z.string() }),
  output: z.object({ removed: z.boolean() }),
  async run({ hub }, { id }) {
    await hub.knowledge.removeSource(id)
    await noteChange(hub.storage.db, [{ topic: 'knowledge', id }], hub.clock.now())
    return { removed: true }
  },
})
