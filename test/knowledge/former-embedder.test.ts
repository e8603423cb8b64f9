import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createOpenAiEmbedder, formerOpenAiEmbedder } from '../../knowledge/embed/openai.ts'
import { createKnowledge } from '../../knowledge/knowledge.ts'
import { readConfig } from '../../config.ts'
import { serve } from '../../serve.ts'
import { knowledgeBase, shopFaq } from './setup.ts'

/** An embedding server that counts the texts of each model, and does not have the models in `gone`. */
async function embeddingServer() {
  const asked: Record<string, number> = {}
  const gone = new Set<string>()
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      const { model, input } = JSON.parse(body) as { model: string; input: string[] }
      if (gone.has(model)) return void response.writeHead(404).end('{}')
      asked[model] = (asked[model] ?? 0) + input.length
      const data = input.map((text, index) => ({ index, embedding: [text.length, 1] }))
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { place: { apiKey: 'k', baseUrl: `http://127.0.0.1:${port}/v1` }, asked, gone }
}

describe('from one remote embedder to another', () => {
  async function changed() {
    const server = await embeddingServer()
    const embedderOf = (model: string) =>
      createOpenAiEmbedder({ ...server.place, model, dimensions: 2, retries: 0 })
    const { storage, add } = await knowledgeBase({ embedder: embedderOf('old:v1') })
    onTestFinished(() => storage.close())
    await add('faq.json', shopFaq)
    const knowledge = createKnowledge({
      storage,
      clock: { now: () => 1 },
      embedder: embedderOf('new'),
      formerEmbedder: (key) => formerOpenAiEmbedder(key, [server.place]),
    })
    return { ...server, storage, knowledge }
  }

  test('searches go on by the old one until the new vectors are made', async () => {
    const { knowledge, asked } = await changed()
    expect((await knowledge.search('password', { language: 'it' })).byVectors).toBe(true)
    expect(asked).toEqual({ 'old:v1': 5 })
    await knowledge.reembed()
    expect((await knowledge.search('password', { language: 'it' })).byVectors).toBe(true)
    expect(asked).toEqual({ 'old:v1': 5, new: 5 })
  })

  test('an old one that is gone costs searches their vectors, and what is saved meanwhile nothing', async () => {
    const { knowledge, gone, storage } = await changed()
    gone.add('old:v1')
    const entry = await knowledge.saveEntry({ language: 'it', question: 'Zibibbo?', answer: 'Sì.' })
    const { hits, byVectors } = await knowledge.search('zibibbo', { language: 'it' })
    expect([hits[0]?.entryId, byVectors]).toEqual([entry.id, false])
    await knowledge.reembed()
    expect(storage.sqlite.prepare('select count(*) as n from knowledge_vectors_2').get()).toEqual({ n: 5 })
    expect((await knowledge.search('zibibbo', { language: 'it' })).byVectors).toBe(true)
  })

  test('the new one failing is told to whoever saves', async () => {
    const { knowledge, gone } = await changed()
    await knowledge.reembed()
    gone.add('new')
    const saving = knowledge.saveEntry({ language: 'it', question: 'Zibibbo?', answer: 'Sì.' })
    await expect(saving).rejects.toMatchObject({ name: 'ProviderError' })
  })
})

test(
  'the hub asks the former model of its server, while the new one is not ready',
  { timeout: 60_000 },
  async () => {
    const { place, asked, gone } = await embeddingServer()
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'centralino-'))
    onTestFinished(() => rmSync(DATA_DIR, { recursive: true }))
    const start = (model: string) =>
      serve(
        readConfig({
          PORT: '0',
          DATA_DIR,
          LOG_LEVEL: 'silent',
          DEMO: 'off',
          OPENAI_BASE_URL: place.baseUrl,
          OPENAI_EMBEDDING_MODEL: model,
          OPENAI_EMBEDDING_DIMENSIONS: '2',
        }),
      )
    const first = await start('old')
    await first.hub.knowledge.saveEntry({ language: 'it', question: 'Zibibbo?', answer: 'Sì.' })
    await first.stop()
    gone.add('new')
    const second = await start('new')
    onTestFinished(() => second.stop())
    const before = asked['old']!
    expect((await second.hub.knowledge.search('zibibbo', { language: 'it' })).byVectors).toBe(true)
    await vi.waitFor(() => expect(asked['old']).toBeGreaterThan(before))
  },
)

test('the former embedder is found by its key, on the server that it was on', () => {
  const near = { apiKey: 'n', baseUrl: 'http://near.example:8080/v1' }
  const far = { apiKey: 'f' }
  const idOf = (key: string) => formerOpenAiEmbedder(key, [near, far])?.id
  expect(idOf('openai:near.example:8080:nomic:v1.5:768')).toBe('openai:near.example:8080:nomic:v1.5')
  expect(idOf('openai:text-embedding-3-small:1536')).toBe('openai:text-embedding-3-small')
  expect(idOf('openai:elsewhere.example:nomic:768')).toBeUndefined()
  expect(idOf('other:8')).toBeUndefined()
  expect(idOf('')).toBeUndefined()
})
