import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Turn } from '../../domain/agent.ts'
import { insertTurn } from '../../storage/turns.ts'
import { storeMessage } from './try.rows.ts'
import { events, phone, startTryWorld } from './try.world.ts'

let world: Awaited<ReturnType<typeof startTryWorld>>
beforeAll(async () => {
  world = await startTryWorld()
})
afterAll(() => world.close())
beforeEach(() => world.empty())

describe('following the chat', () => {
  it('tells of the second tick once the hub has it, of the third when it reads, and of its typing', async () => {
    const { body } = await world.say('Ciao')
    const statuses = (seen: { event: string; data: Record<string, unknown> }[]) =>
      seen.filter(({ event }) => event === 'message').map(({ data }) => data['status'])
    const first = await events(world.stream(), (seen) => statuses(seen).length === 1)
    expect(statuses(first)).toEqual(['sent'])
    await storeMessage(world.db, { provider_id: body.id, direction: 'in', author: 'customer' })
    let told = false
    const seen = await events(world.stream(), (all) => {
      if (!told && statuses(all).length === 1) {
        told = true
        void world.read(body.id)
      }
      return all.some(({ event, data }) => event === 'typing' && Number(data['forMs']) > 0)
    })
    expect(statuses(seen)).toEqual(['delivered', 'read'])
  })

  it('tells who answers, and takes back what never reached the phone', async () => {
    await world.say('Ciao')
    await world.db
      .insertInto('users')
      .values({
        id: 'u',
        email: 'g@nespolo.example',
        name: 'Giulia',
        role: 'operator',
        created_at: 1,
      } as never)
      .execute()
    await storeMessage(world.db, {}, { state: 'operator', operator_id: 'u' })
    const { providerId } = await world.send('m4', { type: 'text', body: 'Eccomi' })
    let failed = false
    const seen = await events(world.stream(), (all) => {
      if (!failed && all.some(({ data }) => data['id'] === providerId)) {
        failed = true
        const message = world.emulator.state.messages.get(providerId)!
        message.status = 'failed'
        world.emulator.state.changed(message.thread)
      }
      return all.some(({ event }) => event === 'gone')
    })
    expect(seen.find(({ event }) => event === 'state')!.data).toMatchObject({
      state: 'operator',
      operatorName: 'Giulia',
    })
    expect(seen.at(-1)).toEqual({ event: 'gone', data: { id: providerId } })
  })

  it('moves the time on, so that the window closes', async () => {
    await world.say('Ciao')
    const query = `/api/state?phone=${encodeURIComponent(phone)}`
    const before = await world.ask<{ windowExpiresAt: number }>(query)
    expect(before.body.windowExpiresAt).toBeGreaterThan(Date.now())
    await world.post('/api/advance', { hours: 24 })
    const after = await world.ask<{ windowExpiresAt: number }>(query)
    expect(after.body.windowExpiresAt).toBeLessThanOrEqual(Date.now())
    await expect(world.send('late', { type: 'text', body: 'x' })).rejects.toMatchObject({ code: 131047 })
  })
})

describe('where an answer comes from', () => {
  const source = (n: number) => ({
    chunkId: `k${n}`,
    sourceId: 's',
    entryId: null,
    title: `Voce ${n}`,
    text: `Passo ${n}`,
    language: 'it' as const,
    score: 1 - n / 10,
    url: null,
  })
  const turn: Turn = {
    agent: 'support',
    model: 'embedded',
    decision: 'answer',
    reason: 'answered',
    reply: 'x',
    understanding: {
      language: 'it',
      sentiment: 'neutral',
      sentimentScore: 0,
      urgent: false,
      wantsHuman: false,
      signals: [],
    },
    query: 'q',
    sources: [source(1), source(2), source(3)],
    citations: ['k2'],
    confidence: { value: 0.83, parts: {} },
    thresholds: { answer: 0.55, clarify: 0.3 },
    toolCalls: [],
    summary: '',
    tokensIn: 0,
    tokensOut: 0,
    ms: 12,
    timing: {},
  }

  it('names the passages that the answer quotes, not all that were found', async () => {
    await insertTurn(world.db, 't', null, turn, 1)
    await storeMessage(world.db, { turn_id: 't' })
    expect((await world.ask('/api/messages/m/source')).body).toEqual({
      author: 'agent',
      authorName: null,
      turn: {
        decision: 'answer',
        reason: 'answered',
        confidence: 0.83,
        threshold: 0.55,
        ms: 12,
        sources: [{ title: 'Voce 2', text: 'Passo 2', score: 0.8, url: null }],
      },
    })
  })

  it('shows what came closest where nothing was good enough', async () => {
    await insertTurn(world.db, 't', null, { ...turn, decision: 'escalate', citations: [] }, 1)
    await storeMessage(world.db, { turn_id: 't' })
    const { body } = await world.ask<{ turn: { sources: unknown[] } }>('/api/messages/m/source')
    expect(body.turn.sources).toHaveLength(3)
  })

  it('says that a person wrote', async () => {
    await world.db
      .insertInto('users')
      .values({
        id: 'u',
        email: 'g@nespolo.example',
        name: 'Giulia',
        role: 'operator',
        created_at: 1,
      } as never)
      .execute()
    await storeMessage(world.db, { author: 'operator', author_id: 'u' })
    expect((await world.ask('/api/messages/m/source')).body).toEqual({
      author: 'operator',
      authorName: 'Giulia',
      turn: null,
    })
  })

  it('explains nothing of what the customer wrote', async () => {
    await storeMessage(world.db, { direction: 'in' })
    expect((await world.ask('/api/messages/m/source')).status).toBe(404)
  })
})

describe('faults', () => {
  const none = {
    latencyMs: 0,
    loseAnswers: false,
    errorCode: null,
    duplicateWebhooks: false,
    shuffleWebhooks: false,
    delayWebhooksMs: 0,
  }

  it('strike what the business sends until they are taken away', async () => {
    await world.say('Ciao')
    const refused = await world.post('/api/faults', { ...none, errorCode: 131056 })
    expect(refused.body).toEqual({ faults: { ...none, errorCode: 131056 } })
    await expect(world.send('f1', { type: 'text', body: 'x' })).rejects.toMatchObject({ code: 131056 })

    await world.post('/api/faults', { ...none, loseAnswers: true })
    await expect(world.send('f2', { type: 'text', body: 'x' })).rejects.toMatchObject({ action: 'unknown' })
    expect((await world.thread()).at(-1)).toMatchObject({ hubId: 'f2' })

    await world.post('/api/faults', none)
    expect((await world.ask('/api/faults')).body).toEqual({ faults: none })
    await expect(world.send('f3', { type: 'text', body: 'x' })).resolves.toMatchObject({
      heldByProvider: false,
    })
  })
})
