import type { Db } from '../../storage/open.ts'
import { indexTables, insertIndexTable, readRevision } from '../../storage/knowledge/index-tables.ts'
import type { Analyser } from '../analysis/analyse.ts'
import { embedderKey, type Embedder } from '../embed/embedder.ts'
import type { LexicalDriver, VectorDriver } from './contract.ts'

/** One table set: its number and what its contents depend on. */
export interface IndexTable {
  number: number
  key: string
  dimensions: number
}

export interface ServingTables {
  revision: number
  lexical: IndexTable
  vectors: IndexTable
}

export interface IndexTables {
  /** What serves now. Made on first use; read again only when the revision has changed. */
  serving(): Promise<ServingTables>
}

/** Knows which table sets serve, and makes the first ones. */
export function createIndexTables(deps: {
  db: Db
  lexical: LexicalDriver
  vectors: VectorDriver
  analyser: Analyser
  embedder: Embedder
}): IndexTables {
  const { db, lexical, vectors, analyser, embedder } = deps
  let known: ServingTables | undefined

  const load = async (revision: number): Promise<ServingTables> => {
    const active = (await indexTables(db)).filter((row) => row.state === 'active')
    const words = active.find((row) => row.part === 'lexical')
    const points = active.find((row) => row.part === 'vectors')
    if (words !== undefined && points !== undefined) return { revision, lexical: words, vectors: points }
    await createFirst()
    return load(revision)
  }

  const createFirst = () =>
    db.transaction().execute(async (trx) => {
      const rows = await indexTables(trx)
      const first = { number: 1, state: 'active', copied_to: 0, done: 0, total: 0 }
      if (!rows.some((row) => row.part === 'lexical')) {
        await insertIndexTable(trx, { ...first, part: 'lexical', key: analyser.version, dimensions: 0 })
        await lexical.create(1)
      }
      if (!rows.some((row) => row.part === 'vectors')) {
        const { dimensions } = embedder
        await insertIndexTable(trx, { ...first, part: 'vectors', key: embedderKey(embedder), dimensions })
        await vectors.create(1, dimensions)
      }
    })

  return {
    async serving() {
      const revision = await readRevision(db)
      if (known === undefined || known.revision !== revision) {
        known = await load(revision)
        await vectors.count(known.vectors.number)
      }
      return known
    },
  }
}
