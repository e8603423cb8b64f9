import { expect, test } from 'vitest'
import { createAnalyser } from '../../knowledge/analysis/analyse.ts'
import { createHashedEmbedder } from '../../knowledge/embed/hashed.ts'
import { createSignCache, signsOf } from '../../knowledge/index/sign-cache.ts'
import { createSqliteLexical } from '../../knowledge/index/sqlite-lexical.ts'
import { createSqliteVectors } from '../../knowledge/index/sqlite-vectors.ts'
import { editDistance } from '../../knowledge/search/repair.ts'
import { openStorage } from '../../storage/open.ts'
import { indexContract } from './index-contract.ts'
import { knowledgeBase, shopFaq } from './setup.ts'

for (const [name, exactUpTo] of [
  ['SQLite, every vector compared', 1_000],
  ['SQLite, candidates by sign', 0],
] as const)
  indexContract(name, () => {
    const { sqlite } = openStorage(':memory:')
    return { lexical: createSqliteLexical(sqlite), vectors: createSqliteVectors(sqlite, exactUpTo) }
  })

test('candidates by sign hold nearly all that comparing every vector finds', async () => {
  const { sqlite } = openStorage(':memory:')
  const [exact, bySign] = [createSqliteVectors(sqlite, 1e6), createSqliteVectors(sqlite, 0)]
  const embedder = createHashedEmbedder(createAnalyser())
  await exact.create(1, embedder.dimensions)
  const nouns = 'ordine pacco resa rimborso carta conto corriere regalo sconto garanzia orario negozio'.split(
    ' ',
  )
  const verbs = 'pagare spedire cambiare annullare ritirare chiamare aprire chiudere provare riparare'.split(
    ' ',
  )
  const texts = nouns.flatMap((a) => nouns.flatMap((b) => verbs.map((verb) => `${verb} ${a} con ${b}`)))
  const embed = (text: string) => embedder.embed([{ title: '', text, language: 'it' }])
  const vectors = await embedder.embed(texts.map((text) => ({ title: '', text, language: 'it' as const })))
  await exact.add(
    1,
    vectors.map((vector, at) => ({ chunkId: at + 1, vector })),
  )
  let shared = 0
  for (const question of [
    'cambiare pacco regalo',
    'rimborso sulla carta',
    'negozio aperto',
    'riparare in garanzia',
  ]) {
    const [vector] = await embed(question)
    if (vector === undefined) throw new Error('one text, one vector')
    const truth = new Set(await exact.nearest(1, vector, 10))
    shared += (await bySign.nearest(1, vector, 10)).filter((id) => truth.has(id)).length
  }
  expect(shared / 40).toBeGreaterThanOrEqual(0.95)
})

test('the signs in memory follow what is put in and taken out', () => {
  const cache = createSignCache(32)
  const point = (bits: number) =>
    signsOf(Float32Array.from({ length: 32 }, (_, at) => ((bits >>> at) & 1 ? 1 : -1)))
  for (let id = 1; id <= 1_000; id++) cache.put(id, point(id))
  expect(cache.nearest(point(777), 1)).toEqual([777])
  cache.remove(777)
  cache.remove(4_000)
  expect(cache.size).toBe(999)
  expect(cache.nearest(point(777), 1)).not.toEqual([777])
  expect(cache.nearest(point(0xffff_ffff), 2_000)).toHaveLength(999)
  cache.put(777, point(777))
  expect(cache.nearest(point(777), 1)).toEqual([777])
})

test.each([
  ['rimborso', 'rimborso', 0],
  ['rimborso', 'rimbroso', 1],
  ['rimborso', 'rimboso', 1],
  ['rimborso', 'rimborssi', 2],
  ['rimborso', 'spedizione', 3],
])('%s to %s is %i', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance)
})

test('a misspelt word finds what was meant, in the knowledge base or in the lexicon', async () => {
  const { storage, add, keys } = await knowledgeBase()
  await add('faq.json', [...shopFaq, { id: 'grape', question: 'Vendete zibibbo?', answer: 'Sì.' }])
  expect((await keys('avete lo zibiboo?'))[0]).toBe('grape')
  expect((await keys('voglio un indenizzo'))[0]).toBe('refund')
  await storage.close()
})
