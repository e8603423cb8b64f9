import type { Generated } from 'kysely'

export interface KnowledgeSchema {
  knowledge_sources: KnowledgeSourceRow
  knowledge_files: KnowledgeFileRow
  knowledge_entries: KnowledgeEntryRow
  knowledge_variants: KnowledgeVariantRow
  knowledge_chunks: KnowledgeChunkRow
  knowledge_index_tables: KnowledgeIndexTableRow
  knowledge_state: KnowledgeStateRow
}

export interface KnowledgeSourceRow {
  id: string
  /** `file`: somebody's document; `faq`: the entries written in the hub itself. */
  kind: string
  name: string
  mime: string
  language: string | null
  size: number
  /** Of the bytes stored last. */
  hash: string
  /** Of the bytes that the active generation was made from; empty until the first one is ready. */
  indexed_hash: string
  /** pending, processing, ready or failed. A failed source may still serve its previous generation. */
  status: string
  /** JSON `{code, message, field?, fix?}` of the last failure. */
  error: string | null
  done: number
  total: number
  /** What answers customers; 0 until something is ready. */
  active_generation: number
  /** The newest generation ever begun; more than `active_generation` while one is being built. */
  last_generation: number
  created_at: number
  updated_at: number
}

interface KnowledgeFileRow {
  source_id: string
  bytes: Uint8Array
}

export interface KnowledgeEntryRow {
  id: string
  source_id: string
  generation: number
  /** The entry's id in the file it came from, or its own id. */
  external_id: string
  /** Joins the translations of one entry, within a source. */
  group_key: string
  language: string
  section: string
  question: string
  answer: string
  position: number
  created_at: number
  updated_at: number
}

interface KnowledgeVariantRow {
  id: Generated<number>
  entry_id: string
  text: string
  /** `file`, or `operator` for one that a person added: those survive a newer file. */
  origin: string
}

export interface KnowledgeChunkRow {
  id: Generated<number>
  source_id: string
  generation: number
  entry_id: string | null
  /** Chunks of one group are one answer in several languages. */
  group_key: string
  position: number
  language: string
  title: string
  /** Headings above the passage, or the entry's section. */
  section: string
  question: string
  /** JSON array of the entry's other wordings. */
  variants: string
  text: string
  url: string | null
}

/** One physical table set of the search index: what serves, and what is being built to replace it. */
export interface KnowledgeIndexTableRow {
  /** `lexical` or `vectors`. */
  part: string
  number: number
  /** What the contents depend on: the analyser's version, or the embedder's id and dimensions. */
  key: string
  dimensions: number
  /** `active` or `building`. */
  state: string
  /** Chunks up to this id have been copied into a table being built. */
  copied_to: number
  done: number
  total: number
}

/** One row: how many times what can be found has changed. Caches compare it. */
interface KnowledgeStateRow {
  id: number
  revision: number
}
