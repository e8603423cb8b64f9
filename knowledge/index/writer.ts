import { ProviderError } from '../../domain/errors.ts'
import type { Db } from '../../storage/open.ts'
import { deleteChunks, insertChunks } from '../../storage/knowledge/chunks.ts'
import { indexTables } from '../../storage/knowledge/index-tables.ts'
import type { KnowledgeChunkRow } from '../../storage/schema-knowledge.ts'
import type { Analyser } from '../analysis/analyse.ts'
import type { Embedder } from '../embed/embedder.ts'
import { analyseChunk } from '../search/features.ts'
import { analysableOf, embedInputOf } from './chunk-text.ts'
import type { LexicalDriver, VectorDriver } from './contract.ts'
import type { IndexTables } from './tables.ts'

/** A chunk before it has an id. */
export type NewChunk = Omit<KnowledgeChunkRow, 'id'>

/** Chunks with everything that can be prepared outside a transaction. */
interface PreparedChunks {
  chunks: NewChunk[]
  /** None where the embedder of the serving vectors is gone: they are about to be replaced. */
  vectors: Float32Array[]
  /** Key of the serving vectors that these go with. */
  key: string
}

export interface IndexWriter {
  /** Embeds: may call a remote model, so never inside a transaction. */
  prepare(chunks: NewChunk[], signal?: AbortSignal): Promise<PreparedChunks>
  /**
   * Stores chunks and indexes them, inside the caller's transaction.
   * @throws what `againIfSwitched` takes care of, rather than leave a chunk without a vector
   */
  add(trx: Db, prepared: PreparedChunks): Promise<void>
  /** Removes chunks from everywhere, inside the caller's transaction. */
  remove(trx: Db, chunkIds: number[]): Promise<void>
}

/** The vectors that serve come from another embedder than those that were prepared. */
class EmbedderSwitched extends Error {
  override readonly name = 'EmbedderSwitched'
}

/** Runs what prepares and adds chunks, once more where another embedder was taken into service between the two. */
export async function againIfSwitched<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof EmbedderSwitched)) throw error
    return work()
  }
}

export function createIndexWriter(deps: {
  tables: IndexTables
  lexical: LexicalDriver
  vectors: VectorDriver
  analyser: Analyser
  embedderFor: (key: string) => Embedder | undefined
  /** Key of the configured embedder. */
  wanted: string
}): IndexWriter {
  const { tables, lexical, vectors, analyser, embedderFor, wanted } = deps

  /** A former embedder that fails holds nobody up: the tables being built get every chunk. */
  const embed = async (key: string, chunks: NewChunk[], signal?: AbortSignal): Promise<Float32Array[]> => {
    try {
      return (await embedderFor(key)?.embed(chunks.map(embedInputOf), signal)) ?? []
    } catch (error) {
      if (key !== wanted && error instanceof ProviderError) return []
      throw error
    }
  }

  return {
    async prepare(chunks, signal) {
      const { key } = (await tables.serving()).vectors
      return { chunks, vectors: await embed(key, chunks, signal), key }
    },
    async add(trx, prepared) {
      const active = (await indexTables(trx)).filter((table) => table.state === 'active')
      const serving = active.find((table) => table.part === 'vectors')
      if (serving && serving.key !== prepared.key) {
        throw new EmbedderSwitched('Another embedder was taken into service')
      }
      const ids = await insertChunks(trx, prepared.chunks)
      const documents = prepared.chunks.map((chunk, at) => ({
        chunkId: ids[at] ?? 0,
        ...analyseChunk(analysableOf(chunk), analyser),
      }))
      const points = prepared.vectors.map((vector, at) => ({ chunkId: ids[at] ?? 0, vector }))
      // A table that is being built finds new chunks by itself: their ids are the highest.
      for (const table of active) {
        if (table.part === 'lexical') await lexical.add(table.number, documents)
        else if (points.length > 0) await vectors.add(table.number, points)
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
