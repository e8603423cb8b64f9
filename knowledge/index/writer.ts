import { languageSchema } from '../../domain/language.ts'
import type { Db } from '../../storage/open.ts'
import { deleteChunks, indexTables, insertChunks } from '../../storage/knowledge.ts'
import type { Analyser } from '../analysis/analyse.ts'
import { embedderKey, type Embedder } from '../embed/embedder.ts'
import { analyseChunk } from '../search/features.ts'
import type { LexicalDriver, VectorDriver } from './contract.ts'
import type { IndexTables } from './tables.ts'

/** A chunk before it has an id. */
export interface NewChunk {
  source_id: string
  generation: number
  entry_id: string | null
  group_key: string
  position: number
  language: string
  title: string
  section: string
  question: string
  variants: string
  text: string
  url: string | null
}

/** Chunks with everything that can be prepared outside a transaction. */
export interface PreparedChunks {
  chunks: NewChunk[]
  vectors: Float32Array[]
  embeddedBy: string
}

export interface IndexWriter {
  /** Embeds: may call a remote model, so never inside a transaction. */
  prepare(chunks: NewChunk[], signal?: AbortSignal): Promise<PreparedChunks>
  /** Stores chunks and indexes them, inside the caller's transaction. */
  add(trx: Db, prepared: PreparedChunks): Promise<void>
  /** Removes chunks from everywhere, inside the caller's transaction. */
  remove(trx: Db, chunkIds: number[]): Promise<void>
}

export function createIndexWriter(deps: {
  tables: IndexTables
  lexical: LexicalDriver
  vectors: VectorDriver
  analyser: Analyser
  embedder: Embedder
}): IndexWriter {
  const { tables, lexical, vectors, analyser, embedder } = deps
  return {
    async prepare(chunks, signal) {
      await tables.serving()
      const made = await embedder.embed(chunks.map(embedInputOf), signal)
      return { chunks, vectors: made, embeddedBy: embedderKey(embedder) }
    },
    async add(trx, prepared) {
      const ids = await insertChunks(trx, prepared.chunks)
      const documents = prepared.chunks.map((chunk, at) => ({
        chunkId: ids[at] ?? 0,
        ...analyseChunk(analysableOf(chunk), analyser),
      }))
      const points = prepared.vectors.map((vector, at) => ({ chunkId: ids[at] ?? 0, vector }))
      for (const table of await indexTables(trx)) {
        // A table that is being built finds new chunks by itself: their ids are the highest.
        if (table.state !== 'active') continue
        if (table.part === 'lexical') await lexical.add(table.number, documents)
        else if (table.key === prepared.embeddedBy) await vectors.add(table.number, points)
      }
    },
    async remove(trx, chunkIds) {
      if (chunkIds.length === 0) return
      for (const table of await indexTables(trx))
        await (table.part === 'lexical' ? lexical : vectors).remove(table.number, chunkIds)
      await deleteChunks(trx, chunkIds)
    },
  }
}

/** What the analyser reads of a stored chunk. A document's title stands with its headings. */
export function analysableOf(chunk: NewChunk) {
  const variants: unknown = JSON.parse(chunk.variants)
  return {
    question: chunk.question,
    variants: Array.isArray(variants) ? variants.filter((v) => typeof v === 'string') : [],
    section: chunk.entry_id === null ? `${chunk.title}\n${chunk.section}` : chunk.section,
    text: chunk.text,
    language: languageSchema.parse(chunk.language),
  }
}

export function embedInputOf(chunk: NewChunk) {
  const { question, variants, section, text, language } = analysableOf(chunk)
  return { title: [section, question, ...variants].filter(Boolean).join('\n'), text, language }
}
