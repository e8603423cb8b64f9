import { readFile } from 'node:fs/promises'
import { systemClock } from '../../domain/clock.ts'
import { createKnowledge, type Knowledge } from '../../knowledge/knowledge.ts'
import { migrate } from '../../storage/migrate.ts'
import { openStorage } from '../../storage/open.ts'
import type { Language } from '../../domain/language.ts'
import { knowledgeSchema, readJson, type KnowledgeFile } from './formats.ts'

export interface Base {
  knowledge: Knowledge
  close(): Promise<void>
}

/** A knowledge base in memory, built from a file by the code that builds a business's own. `null`: an empty one. */
export async function knowledgeInMemory(path: string | null, only: Language | null = null): Promise<Base> {
  const storage = openStorage(':memory:')
  await migrate(storage.db)
  const knowledge = createKnowledge({ storage, clock: systemClock })
  if (path !== null) {
    const entries = await readJson(path, knowledgeSchema)
    const bytes = only === null ? await readFile(path) : Buffer.from(JSON.stringify(reduced(entries, only)))
    const source = await knowledge.addFile({
      name: 'faq.json',
      bytes,
      mime: 'application/json',
    })
    await knowledge.ingest(source.id)
  }
  return { knowledge, close: () => storage.close() }
}

/** The entries as a business would have them that writes in one language and no variants. */
function reduced(entries: KnowledgeFile, language: Language) {
  const spoken = (text: KnowledgeFile[number]['question'] | undefined) =>
    typeof text === 'object' ? text[language] : text
  return entries.map(({ id, section, question, answer }) => ({
    id,
    section: spoken(section),
    question: spoken(question),
    answer: spoken(answer),
  }))
}
