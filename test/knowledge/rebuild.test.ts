import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { createAnalyser } from '../../knowledge/analysis/analyse.ts'
import type { Embedder } from '../../knowledge/embed/embedder.ts'
import { createHashedEmbedder } from '../../knowledge/embed/hashed.ts'
import { createOpenAiEmbedder } from '../../knowledge/embed/openai.ts'
import { createKnowledge } from '../../knowledge/knowledge.ts'
import { knowledgeBase, shopFaq } from './setup.ts'

const analyser = createAnalyser()
const hashed = createHashedEmbedder(analyser)
/** Another embedder as far as the index can tell. */
const other = (id: string, watch: (texts: number) => void = () => {}): Embedder => ({
  ...hashed,
  id,
  dimensions: 64,
  embed: async (inputs) => {
    watch(inputs.length)
    const vectors = await hashed.embed(inputs)
    return vectors.map((vector) => {
      const short = vector.slice(0, 64)
      const length = Math.hypot(...short)
      return short.map((value) => value / length)
    })
  },
})
const clock = { now: () => 1 }

describe('another embedder', () => {
  test('is taken into service without a gap, and what is added meanwhile is in', async () => {
    const first = await knowledgeBase()
    const { storage } = first
    await first.add(
      'faq.json',
      Array.from({ length: 90 }, (_, at) => ({ ...shopFaq[at % 4], id: `e${at}` })),
    )
    const second = createKnowledge({ storage, clock, embedder: other('new') })
    expect(await second.stale()).toBe(true)
    expect(await second.embeddingState()).toMatchObject({ wanted: 'new:64' })
    const seen: boolean[] = []
    let added: Promise<unknown> | undefined
    await second.reembed({
      onProgress: () => {
        added ??= second.saveEntry({ language: 'it', question: 'Zibibbo?', answer: 'Sì.' })
        void second.search('password', { language: 'it' }).then(({ byVectors }) => seen.push(byVectors))
      },
    })
    await added
    await second.reembed()
    const vectors = storage.sqlite.prepare('select count(*) as n from knowledge_vectors_2').get()
    expect(vectors).toEqual({ n: 91 })
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.every(Boolean)).toBe(true)
    expect(await second.stale()).toBe(false)
    expect(await second.embeddingState()).toMatchObject({ active: 'new:64', wanted: 'new:64' })
    const tables = storage.sqlite
      .prepare("select name from sqlite_master where name = 'knowledge_vectors_1'")
      .all()
    expect(tables).toEqual([])
    expect((await second.search('zibibbo', { language: 'it' })).hits[0]?.question).toBe('Zibibbo?')
    await storage.close()
  })

  test('one whose run was interrupted goes on where it stopped', async () => {
    const first = await knowledgeBase()
    const { storage } = first
    await first.add(
      'faq.json',
      Array.from({ length: 90 }, (_, at) => ({ ...shopFaq[at % 4], id: `e${at}` })),
    )
    let embedded = 0
    const embedder = other('new', (n) => (embedded += n))
    const second = createKnowledge({ storage, clock, embedder })
    const stop = new AbortController()
    await expect(second.reembed({ signal: stop.signal, onProgress: () => stop.abort() })).rejects.toThrow()
    expect((await second.embeddingState()).done).toBe(40)
    expect((await second.search('password', { language: 'it' })).byVectors).toBe(true)
    await second.reembed()
    expect(embedded).toBe(90)
    await storage.close()
  })

  test.each(['search', 'entry'] as const)(
    'taken into service while the old one is asked for: %s',
    async (what) => {
      const old = other('old')
      const first = await knowledgeBase({ embedder: old })
      const { storage } = first
      await first.add('faq.json', shopFaq)
      let switched: Promise<void> | undefined
      const slow: Embedder = {
        ...old,
        embed: async (inputs) => {
          switched ??= second.reembed()
          await switched
          return old.embed(inputs)
        },
      }
      const asked: number[] = []
      const embedder = other('new', (n) => asked.push(n))
      const second = createKnowledge({ storage, clock, embedder, formerEmbedder: () => slow })
      if (what === 'search') {
        const { hits, byVectors } = await second.search('password', { language: 'it' })
        expect([hits[0]?.entryKey, byVectors]).toEqual(['password', true])
        // The four entries, then the query again by the one that serves now.
        expect(asked).toEqual([4, 1])
      } else {
        await second.saveEntry({ language: 'it', question: 'Zibibbo?', answer: 'Sì.' })
        const vectors = storage.sqlite.prepare('select count(*) as n from knowledge_vectors_2').get()
        expect(vectors).toEqual({ n: 5 })
      }
      expect(switched).toBeDefined()
      await storage.close()
    },
  )

  test('the tables it replaces stay for the searches that read them, until the next run', async () => {
    const first = await knowledgeBase()
    const { storage } = first
    await first.add('faq.json', shopFaq)
    const second = createKnowledge({ storage, clock, embedder: other('new') })
    const left = () =>
      storage.sqlite.prepare("select 1 from sqlite_master where name = 'knowledge_vectors_1'").all()
    await second.reembed()
    expect(left()).toHaveLength(1)
    expect(await second.stale()).toBe(true)
    await second.reembed()
    expect(left()).toHaveLength(0)
    expect(await second.stale()).toBe(false)
    await storage.close()
  })

  test('a chunk removed while it is copied does not come back', async () => {
    const first = await knowledgeBase()
    const { storage } = first
    const source = await first.add('faq.json', shopFaq)
    const embedder = other('new')
    const second = createKnowledge({
      storage,
      clock,
      embedder: {
        ...embedder,
        embed: async (inputs) => {
          if (inputs.length > 1) await first.knowledge.removeSource(source.id)
          return embedder.embed(inputs)
        },
      },
    })
    await second.reembed()
    expect(storage.sqlite.prepare('select count(*) as n from knowledge_vectors_2').get()).toEqual({ n: 0 })
    await storage.close()
  })
})

describe('the OpenAI-compatible embedder', () => {
  const servers: Server[] = []
  type Hangs = 'before the headers' | 'in the body'
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    }
  })
  const serve = async (
    answer: (inputs: string[], request: number) => { status?: number; vectors?: unknown[]; hangs?: Hangs },
    more: { queryTimeoutMs?: number; now?: () => number } = {},
  ) => {
    const asked: string[][] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (part: Buffer) => (body += part.toString()))
      request.on('end', () => {
        const { input } = JSON.parse(body) as { input: string[] }
        asked.push(input)
        const { status = 200, vectors = input.map(() => [3, 4]), hangs } = answer(input, asked.length)
        if (hangs === 'before the headers') return
        response.writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '1' })
        if (hangs === 'in the body') return void response.write('{')
        const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding }))
        response.end(JSON.stringify({ object: 'list', model: 'm', data: data.toReversed(), usage: {} }))
      })
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    const baseUrl = `http://127.0.0.1:${address.port}/v1`
    const embedder = createOpenAiEmbedder({
      apiKey: 'k',
      baseUrl,
      model: 'm',
      dimensions: 2,
      batch: 2,
      retries: 1,
      ...more,
    })
    return { embedder, asked }
  }
  const inputs = ['a', 'b', 'c'].map((text) => ({ title: '', text, language: 'it' as const }))

  test('batches, keeps the order, and makes every vector one long', async () => {
    const { embedder, asked } = await serve((texts) => ({
      vectors: texts.map((text) => (text === 'b' ? [0, 2] : [3, 4])),
    }))
    const vectors = await embedder.embed(inputs)
    expect(asked).toEqual([['a', 'b'], ['c']])
    expect(vectors.map((vector) => [...vector].map((value) => Number(value.toFixed(3))))).toEqual([
      [0.6, 0.8],
      [0, 1],
      [0.6, 0.8],
    ])
  })
  test('tries again what may pass', async () => {
    const { embedder, asked } = await serve((_, request) => (request === 1 ? { status: 503 } : {}))
    await expect(embedder.embed(inputs.slice(0, 1))).resolves.toHaveLength(1)
    expect(asked.length).toBe(2)
  })
  test.each(['before the headers', 'in the body'] as const)(
    'a query gives up on a server that hangs %s, and soon is not sent any more for a while',
    async (hangs) => {
      let now = 0
      let well = false
      const { embedder, asked } = await serve(() => (well ? {} : { hangs }), {
        queryTimeoutMs: 60,
        now: () => now,
      })
      const query = { title: '', text: 'a', language: 'it' as const }
      for (let at = 0; at < 5; at++)
        await expect(embedder.embedQuery?.(query)).rejects.toMatchObject({
          name: 'ProviderError',
          action: 'retry',
        })
      expect(asked.length).toBe(3)
      now = 30_000
      await expect(embedder.embedQuery?.(query)).rejects.toThrow()
      await expect(embedder.embedQuery?.(query)).rejects.toThrow()
      expect(asked.length).toBe(4)
      now = 60_000
      well = true
      for (let at = 0; at < 2; at++) await expect(embedder.embedQuery?.(query)).resolves.toHaveLength(2)
      expect(asked.length).toBe(6)
    },
  )
  test('a search asks it once and goes by words where it hangs', async () => {
    let well = true
    const answer = () => (well ? {} : { hangs: 'before the headers' as const })
    const { embedder, asked } = await serve(answer, { queryTimeoutMs: 60 })
    const { knowledge, storage, add } = await knowledgeBase({ embedder })
    await add('faq.json', shopFaq)
    well = false
    const before = asked.length
    const { byVectors, hits } = await knowledge.search('password', { language: 'it' })
    expect([byVectors, hits[0]?.entryKey, asked.length - before]).toEqual([false, 'password', 1])
    await storage.close()
  })
  test.each([
    ['other dimensions', [[1, 2, 3]]],
    ['zeros', [[0, 0]]],
    ['what is no number', [[1, null]]],
    ['too few vectors', []],
  ])('refuses %s', async (_, vectors) => {
    const { embedder } = await serve(() => ({ vectors }))
    await expect(embedder.embed(inputs.slice(0, 1))).rejects.toMatchObject({
      name: 'ProviderError',
      action: 'reject',
    })
  })
  test('a wrong key is the operator of the hub’s to mend', async () => {
    const { embedder } = await serve(() => ({ status: 401 }))
    await expect(embedder.embed(inputs)).rejects.toMatchObject({ action: 'halt_account', code: 401 })
  })
})
