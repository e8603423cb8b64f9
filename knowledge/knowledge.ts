import type { Clock } from '../domain/clock.ts'
import { listSources, type SourceListing } from '../storage/knowledge/sources.ts'
import type { Storage } from '../storage/open.ts'
import { createAnalyser, type Analyser } from './analysis/analyse.ts'
import { embedderKey, type Embedder } from './embed/embedder.ts'
import { createHashedEmbedder } from './embed/hashed.ts'
import { createEntries, type Entries } from './entries/entries.ts'
import { createSqliteLexical } from './index/sqlite-lexical.ts'
import { createSqliteVectors } from './index/sqlite-vectors.ts'
import { createRebuild, type Rebuild } from './index/rebuild.ts'
import { createIndexTables } from './index/tables.ts'
import { createIndexWriter } from './index/writer.ts'
import { createIngest, type Ingest } from './ingest/ingest.ts'
import type { ReadDocument } from './ingest/read-document.ts'
import { defaultLimits, type KnowledgeLimits } from './limits.ts'
import { createSearch, type SearchOptions, type SearchResult } from './search/search.ts'
import { createSources, type Sources } from './sources.ts'

export interface Knowledge extends Sources, Entries, Rebuild {
  /** The body of the job that makes a stored file findable. */
  ingest: Ingest
  listSources(page?: {
    limit?: number
    offset?: number
  }): Promise<{ sources: SourceListing[]; total: number }>
  search(text: string, options: SearchOptions): Promise<SearchResult>
  /** What reads the words of questions and passages; costly to make, so that others share it. */
  readonly analyser: Analyser
}

export interface KnowledgeDeps {
  storage: Storage
  clock: Clock
  /** The embedded hashed embedder where none is given. */
  embedder?: Embedder
  /**
   * The embedder that made the vectors of a key, where it can still be asked: it goes on serving until `reembed` is
   * done. The embedded one is always known.
   */
  formerEmbedder?: (key: string) => Embedder | undefined
  limits?: KnowledgeLimits
  /** Reads PDF, DOCX and HTML; in this thread where none is given. */
  readDocument?: ReadDocument
}

/** The knowledge base: what the business knows, kept findable. */
export function createKnowledge({
  storage,
  clock,
  limits = defaultLimits,
  ...deps
}: KnowledgeDeps): Knowledge {
  const { db, sqlite } = storage
  const analyser = createAnalyser()
  const hashed = createHashedEmbedder(analyser)
  const embedder = deps.embedder ?? hashed
  const embedders = new Map<string, Embedder | undefined>(
    [hashed, embedder].map((known) => [embedderKey(known), known]),
  )
  const embedderFor = (key: string) => {
    // A newer lexicon moves the embedded vectors a little: until they are rebuilt, near enough is better than none.
    if (!embedders.has(key))
      embedders.set(key, key.startsWith('hashed-') ? hashed : deps.formerEmbedder?.(key))
    return embedders.get(key)
  }

  const lexical = createSqliteLexical(sqlite)
  const vectors = createSqliteVectors(sqlite)
  const tables = createIndexTables({ db, lexical, vectors, analyser, embedder })
  const writer = createIndexWriter({
    tables,
    lexical,
    vectors,
    analyser,
    embedderFor,
    wanted: embedderKey(embedder),
  })

  return {
    ...createSources({ db, clock, writer, limits }),
    ...createEntries({ db, clock, writer, limits }),
    ...createRebuild({ db, lexical, vectors, analyser, embedder }),
    ingest: createIngest({ db, clock, writer, limits, readDocument: deps.readDocument }),
    listSources: ({ limit = 50, offset = 0 } = {}) => listSources(db, { limit, offset }),
    search: createSearch({ db, tables, lexical, vectors, analyser, embedderFor }),
    analyser,
  }
}
