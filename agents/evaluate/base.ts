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

/** A knowledge base in memory, built from a file's bytes by the code that builds a business's own. `null`: an empty one. */
export async function knowledgeInMemory(bytes: Uint8Array | null): Promise<Base> {
  const storage = openStorage(':memory:')
  await migrate(storage.db)
  const knowledge = createKnowledge({ storage, clock: systemClock })
  if (bytes !== null) {
    const source = await knowledge.addFile({ name: 'faq.json', bytes, mime: 'application/json' })
    await knowledge.ingest(source.id)
  }
  return { knowledge, close: () => storage.close() }
}

/** A file of entries, whole or in one language and without variants. @throws CallerError where it is none. */
export async function knowledgeBytes(path: string, only: Language | null): Promise<Uint8Array> {
  const entries = await readJson(path, knowledgeSchema)
  return only === null ? readFile(path) : bytesOf(reduced(entries, only))
}

export const bytesOf = (entries: unknown): Uint8Array => Buffer.from(JSON.stringify(entries))

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
