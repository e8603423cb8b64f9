import { statSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '../domain/clock.ts'
import { createAnalyser } from '../knowledge/analysis/analyse.ts'
import { createHashedEmbedder } from '../knowledge/embed/hashed.ts'
import { createSqliteVectors } from '../knowledge/index/sqlite-vectors.ts'
import { createKnowledge } from '../knowledge/knowledge.ts'
import { indexTables } from '../storage/knowledge/index-tables.ts'
import { migrate } from '../storage/migrate.ts'
import { openStorage, type Storage } from '../storage/open.ts'
import { fillKnowledge } from './fill-knowledge.ts'
import { createPassages, type Passage, type Passages } from './passages.ts'
import { spread } from './percentile.ts'
import { megabytes, ms, perSecond, share, type Bench, type Row } from './report.ts'

const nearest = 10

/** The search that the agent uses, as a knowledge base grows, and its vector part beside a comparison with every vector. */
export const search: Bench = {
  name: 'search',
  async run({ quick, folder, note }) {
    const sizes = quick ? [500, 5_000] : [1_000, 10_000, 100_000]
    const file = join(folder, 'search.db')
    const storage = openStorage(file)
    await migrate(storage.db)
    const knowledge = createKnowledge({ storage, clock: systemClock })
    const passages = createPassages(7)
    const known: Passage[] = []
    const rows: Row[] = []
    let buildSeconds = 0
    for (const size of sizes) {
      note(`building ${size.toLocaleString('en')} chunks`)
      const added = Array.from({ length: size - known.length }, () => passages.passage())
      known.push(...added)
      const began = performance.now()
      await fillKnowledge(knowledge, added, `to-${size}`)
      buildSeconds += (performance.now() - began) / 1_000
      const bytes = statSync(file).size

      const questions = Array.from({ length: quick ? 30 : 200 }, (_, n) =>
        passages.questionAbout(known[(n * 7919) % size]!),
      )
      for (const question of questions.slice(0, 10)) await knowledge.search(question, { language: 'it' })
      const taken: number[] = []
      for (const question of questions) {
        const asked = performance.now()
        await knowledge.search(question, { language: 'it' })
        taken.push(performance.now() - asked)
      }
      const vectors = await compareVectors(storage, passages, known, quick ? 5 : 30)
      const { p50, p95 } = spread(taken)
      rows.push({
        measured: `${size.toLocaleString('en')} chunks`,
        result: `p50 ${ms(p50)}, p95 ${ms(p95)}; vectors p50 ${ms(vectors.ms)}, recall@${nearest} ${share(vectors.recall)}; built in ${buildSeconds.toFixed(1)} s (${perSecond(size / buildSeconds)}), ${megabytes(bytes)}`,
        beside: `every vector compared: p50 ${ms(vectors.exactMs)}, recall 100 %`,
        goal: '',
        figures: {
          chunks: size,
          p50Ms: p50,
          p95Ms: p95,
          buildSeconds,
          bytes,
          recallAt10: vectors.recall,
          vectorsP50Ms: vectors.ms,
          exactP50Ms: vectors.exactMs,
        },
      })
    }
    await storage.close()
    return rows
  },
}

/** The nearest vectors as search finds them, against those that a comparison with all of them finds. */
async function compareVectors(storage: Storage, passages: Passages, known: Passage[], questions: number) {
  const table = (await indexTables(storage.db)).find((row) => row.part === 'vectors')!.number
  const asServed = createSqliteVectors(storage.sqlite)
  const exact = createSqliteVectors(storage.sqlite, Infinity)
  const embedder = createHashedEmbedder(createAnalyser())
  const taken: number[] = []
  const exactTaken: number[] = []
  let found = 0
  for (let n = 0; n < questions; n++) {
    const text = passages.questionAbout(known[(n * 104_729) % known.length]!)
    const [vector] = await embedder.embed([{ title: '', text, language: 'it' }])
    const began = performance.now()
    const served = await asServed.nearest(table, vector!, nearest)
    const between = performance.now()
    const truly = new Set(await exact.nearest(table, vector!, nearest))
    exactTaken.push(performance.now() - between)
    taken.push(between - began)
    found += served.filter((id) => truly.has(id)).length
  }
  return {
    recall: found / (questions * nearest),
    ms: spread(taken).p50,
    exactMs: spread(exactTaken).p50,
  }
}
