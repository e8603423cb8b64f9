import type { EntryWithVariants } from '../../storage/knowledge/entries.ts'
import type { NewChunk } from '../index/writer.ts'

/** One entry, its variants and its answer are one chunk. */
export function entryChunk(entry: EntryWithVariants, sourceName: string): NewChunk {
  return {
    source_id: entry.source_id,
    generation: entry.generation,
    entry_id: entry.id,
    group_key: entry.group_key,
    position: entry.position,
    language: entry.language,
    title: sourceName,
    section: entry.section,
    question: entry.question,
    variants: JSON.stringify(entry.variants.map((variant) => variant.text)),
    text: entry.answer,
    url: null,
  }
}
