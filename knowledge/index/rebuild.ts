import type { Selectable } from 'kysely'
import { chunksAfter, countChunks, existingChunks } from '../../storage/knowledge/chunks.ts'
import {
  bumpRevision,
  deleteIndexTable,
  indexTables,
  insertIndexTable,
  updateIndexTable,
} from '../../storage/knowledge/index-tables.ts'
import type { Db } from '../../storage/open.ts'
import type { KnowledgeChunkRow, KnowledgeIndexTableRow } from '../../storage/schema-knowledge.ts'
import type { Analyser } from '../analysis/analyse.ts'
import { embedderKey, type Embedder } from '../embed/embedder.ts'
import { pause } from '../pause.ts'
import { analyseChunk } from '../search/features.ts'
import type { LexicalDriver, VectorDriver } from './contract.ts'
import { analysableOf, embedInputOf } from './chunk-text.ts'

export interface RebuildOptions {
  onProgress?: (progress: { done: number; total: number }) => void
  signal?: AbortSignal
}

export interface EmbeddingState {
  /** Key of the embedder whose vectors serve. */
  active: string
  /** Key of the configured embedder. */
  wanted: string
  done: number
  total: number
}

export interface Rebuild {
  /** Whether `reembed` has work: another analyser or embedder made what serves, or tables are left that do not serve. */
  stale(): Promise<boolean>
  embeddingState(): Promise<EmbeddingState>
  /**
   * Fills a new table set for each part that is stale while the old one serves, then switches in one transaction.
   * Goes on where an interrupted run stopped. The old set is dropped by the next run: searches may still be reading it.
   * @throws ProviderError where a remote embedder fails.
   */
  reembed(options?: RebuildOptions): Promise<void>
}

type Chunk = Selectable<KnowledgeChunkRow>

/** What differs between the two parts of the index. */
interface Part {
  name: 'lexical' | 'vectors'
  key: string
  dimensions: number
  driver: Pick<LexicalDriver | VectorDriver, 'clear' | 'drop'>
  create(table: number): Promise<void>
  /** Prepares outside a transaction what `store` writes inside one. */
  prepare(
    chunks: Chunk[],
    signal?: AbortSignal,
  ): Promise<(table: number, present: Set<number>) => Promise<void>>
}

const stepSize = 40

export function createRebuild(deps: {
  db: Db
  lexical: LexicalDriver
  vectors: VectorDriver
  analyser: Analyser
  embedder: Embedder
}): Rebuild {
  const { db, lexical, vectors, analyser, embedder } = deps
  const parts: Part[] = [
    {
      name: 'lexical',
      key: analyser.version,
      dimensions: 0,
      driver: lexical,
      create: (table) => lexical.create(table),
      prepare: async (chunks) => {
        const documents = chunks.map((chunk) => ({
          chunkId: chunk.id,
          ...analyseChunk(analysableOf(chunk), analyser),
        }))
        return (table, present) =>
          lexical.add(
            table,
            documents.filter(({ chunkId }) => present.has(chunkId)),
          )
      },
    },
    {
      name: 'vectors',
      key: embedderKey(embedder),
      dimensions: embedder.dimensions,
      driver: vectors,
      create: (table) => vectors.create(table, embedder.dimensions),
      prepare: async (chunks, signal) => {
        const made = await embedder.embed(chunks.map(embedInputOf), signal)
        const points = made.map((vector, at) => ({ chunkId: chunks[at]?.id ?? 0, vector }))
        return (table, present) =>
          vectors.add(
            table,
            points.filter(({ chunkId }) => present.has(chunkId)),
          )
      },
    },
  ]
  const rowsOf = async (part: Part) => (await indexTables(db)).filter((row) => row.part === part.name)

  const begin = async (part: Part, rows: KnowledgeIndexTableRow[]) => {
    const resumed = rows.find((row) => row.state === 'building' && row.key === part.key)
    if (resumed !== undefined) return resumed
    const row = {
      part: part.name,
      number: Math.max(0, ...rows.map(({ number }) => number)) + 1,
      key: part.key,
      dimensions: part.dimensions,
      state: 'building',
      copied_to: 0,
      done: 0,
      total: await countChunks(db),
    }
    await db.transaction().execute(async (trx) => {
      await insertIndexTable(trx, row)
      await part.create(row.number)
    })
    return row
  }

  const copy = async (part: Part, building: KnowledgeIndexTableRow, options: RebuildOptions) => {
    let { copied_to: at, done } = building
    for (;;) {
      options.signal?.throwIfAborted()
      const chunks = await chunksAfter(db, Number(at), stepSize)
      const last = chunks.at(-1)
      if (last === undefined) {
        if (await activate(part, building.number, Number(at))) return
        continue
      }
      const store = await part.prepare(chunks, options.signal)
      at = last.id
      done += chunks.length
      const step = { copied_to: last.id, done }
      await db.transaction().execute(async (trx) => {
        await updateIndexTable(trx, part.name, building.number, step)
        const ids = chunks.map((chunk) => chunk.id)
        await store(building.number, new Set(await existingChunks(trx, ids)))
      })
      options.onProgress?.({ done, total: Math.max(building.total, done) })
      await pause()
    }
  }

  /** Switches, unless a chunk has come in since the last step. */
  const activate = (part: Part, number: number, copiedTo: number) =>
    db.transaction().execute(async (trx) => {
      if ((await chunksAfter(trx, copiedTo, 1)).length > 0) return false
      for (const row of await indexTables(trx)) {
        if (row.part === part.name && row.state === 'active') {
          await updateIndexTable(trx, part.name, row.number, { state: 'retired' })
        }
      }
      await updateIndexTable(trx, part.name, number, { state: 'active' })
      await bumpRevision(trx)
      return true
    })

  const discard = async (part: Part, { number }: KnowledgeIndexTableRow) => {
    while ((await db.transaction().execute(() => part.driver.clear(number, 200))) > 0) await pause()
    await db.transaction().execute(async (trx) => {
      await part.driver.drop(number)
      await deleteIndexTable(trx, part.name, number)
    })
  }

  const isStale = (part: Part, rows: KnowledgeIndexTableRow[]) =>
    rows.some((row) => row.part === part.name && row.state === 'active' && row.key !== part.key)

  return {
    async stale() {
      const rows = await indexTables(db)
      return rows.some((row) => row.state !== 'active') || parts.some((part) => isStale(part, rows))
    },
    async embeddingState() {
      const rows = (await indexTables(db)).filter((row) => row.part === 'vectors')
      const active = rows.find((row) => row.state === 'active')
      const wanted = embedderKey(embedder)
      const building = rows.find((row) => row.state === 'building' && row.key === wanted)
      const { done, total } = building ?? { done: 0, total: 0 }
      return { active: active?.key ?? wanted, wanted, done, total: Math.max(total, done) }
    },
    async reembed(options = {}) {
      for (const part of parts) {
        const rows = await rowsOf(part)
        const stale = isStale(part, rows)
        for (const row of rows) {
          const resumes = stale && row.state === 'building' && row.key === part.key
          if (row.state !== 'active' && !resumes) await discard(part, row)
        }
        if (stale) await copy(part, await begin(part, rows), options)
      }
    },
  }
}
