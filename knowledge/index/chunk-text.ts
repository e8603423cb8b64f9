import { languageSchema } from '../../domain/language.ts'
import type { EmbedInput } from '../embed/embedder.ts'
import type { Analysable } from '../search/features.ts'
import type { NewChunk } from './writer.ts'

/** What the analyser reads of a stored chunk. A document's title stands with its headings. */
export function analysableOf(chunk: NewChunk): Analysable {
  const variants: unknown = JSON.parse(chunk.variants)
  return {
    question: chunk.question,
    variants: Array.isArray(variants) ? variants.filter((v) => typeof v === 'string') : [],
    section: chunk.entry_id === null ? `${chunk.title}\n${chunk.section}` : chunk.section,
    text: chunk.text,
    language: languageSchema.parse(chunk.language),
  }
}

/** What the embedder reads of it. */
export function embedInputOf(chunk: NewChunk): EmbedInput {
  const { question, variants, section, text, language } = analysableOf(chunk)
  return { title: [section, question, ...variants].filter(Boolean).join('\n'), text, language }
}
