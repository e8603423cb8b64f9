import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Passage } from './passages.ts'

const perFile = 10_000

/** Adds passages as a business would: files of FAQ entries, through the hub's own ingest. */
export async function fillKnowledge(
  knowledge: Knowledge,
  passages: readonly Passage[],
  name = 'passages',
): Promise<void> {
  for (let from = 0; from < passages.length; from += perFile) {
    const entries = passages.slice(from, from + perFile).map((passage, at) => ({ id: from + at, ...passage }))
    const source = await knowledge.addFile({
      name: `${name}-${from}.json`,
      bytes: Buffer.from(JSON.stringify(entries)),
      language: 'it',
    })
    await knowledge.ingest(source.id)
  }
}
