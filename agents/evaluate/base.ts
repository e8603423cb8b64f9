import { readFile } from 'node:fs/promises'
import { systemClock } from '../../domain/clock.ts'
import { createKnowledge, type Knowledge } from '../../knowledge/knowledge.ts'
import { migrate } from '../../storage/migrate.ts'
import { openStorage } from '../../storage/open.ts'
import { knowledgeSchema, readJson } from './formats.ts'

export interface Base {
  knowledge: Knowledge
  close(): Promise<void>
}

/** A knowledge base in memory, built from a file by the code that builds a business's own. `null`: an empty one. */
export async function knowledgeInMemory(path: string | null): Promise<Base> {
  const storage = openStorage(':memory:')
  await migrate(storage.db)
  const knowledge = createKnowledge({ storage, clock: systemClock })
  if (path !== null) {
    await readJson(path, knowledgeSchema)
    const source = await knowledge.addFile({
      name: 'faq.json',
      bytes: await readFile(path),
      mime: 'application/json',
    })
    await knowledge.ingest(source.id)
  }
  return { knowledge, close: () => storage.close() }
}
