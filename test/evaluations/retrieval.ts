import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { systemClock } from '../../domain/clock.ts'
import { languageSchema } from '../../domain/language.ts'
import { createKnowledge } from '../../knowledge/knowledge.ts'
import { migrate } from '../../storage/migrate.ts'
import { openStorage } from '../../storage/open.ts'

/** Retrieval alone, for ablations: `tsx test/evaluations/retrieval.ts --knowledge faq.json --questions q.jsonl [--misses]`. */
const { values } = parseArgs({
  options: {
    knowledge: { type: 'string' },
    questions: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
})
if (values.knowledge === undefined || values.questions === undefined) {
  throw new Error(
    'Usage: tsx test/evaluations/retrieval.ts --knowledge faq.json --questions q.jsonl [--misses]',
  )
}

const question = z.object({
  id: z.union([z.string(), z.number()]),
  lang: languageSchema,
  text: z.string(),
  expects: z.array(z.union([z.string(), z.number()]).transform(String)),
})
const questions = readFileSync(values.questions, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => question.parse(JSON.parse(line)))

const storage = openStorage(':memory:')
await migrate(storage.db)
const knowledge = createKnowledge({ storage, clock: systemClock })
const source = await knowledge.addFile({ name: 'knowledge.json', bytes: readFileSync(values.knowledge) })
await knowledge.ingest(source.id)

interface Tally {
  n: number
  hit1: number
  hit3: number
  mrr: number
  ms: number[]
}
const tallies = new Map<string, Tally>()
for (const { id, lang, text, expects } of questions) {
  const { hits, ms } = await knowledge.search(text, { language: lang, limit: 10 })
  const rank = hits.findIndex((hit) => expects.includes(hit.entryKey)) + 1
  for (const key of [lang, 'all']) {
    const tally = tallies.get(key) ?? { n: 0, hit1: 0, hit3: 0, mrr: 0, ms: [] }
    tally.n++
    if (rank === 1) tally.hit1++
    if (rank >= 1 && rank <= 3) tally.hit3++
    if (rank >= 1) tally.mrr += 1 / rank
    tally.ms.push(ms)
    tallies.set(key, tally)
  }
  if (values.misses && rank !== 1) {
    console.log(`${lang} ${id} rank ${rank || '>10'}: ${text}`)
    console.log(
      `   wanted ${expects.join(', ')}; got ${hits
        .slice(0, 3)
        .map((hit) => hit.entryKey)
        .join(', ')}`,
    )
  }
}
console.table(
  Object.fromEntries(
    [...tallies].map(([key, { n, hit1, hit3, mrr, ms }]) => {
      const sorted = ms.toSorted((a, b) => a - b)
      const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2))
      const rate = (sum: number) => Number((sum / n).toFixed(3))
      return [
        key,
        {
          n,
          'hit@1': rate(hit1),
          'hit@3': rate(hit3),
          mrr: rate(mrr),
          'p50 ms': at(0.5),
          'p95 ms': at(0.95),
        },
      ]
    }),
  ),
)
await storage.close()
