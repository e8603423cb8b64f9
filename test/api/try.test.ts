import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Turn } from '../../domain/agent.ts'
import { insertTurn } from '../../storage/turns.ts'
import { silentVoiceNote } from '../../web/try/voice-note.ts'
import { events, phone, startTryWorld } from './try.world.ts'

type World = Awaited<ReturnType<typeof startTryWorld>>
interface Shown {
  id: string
  from: string
  status: string
  hubId: string | null
  content: Record<string, unknown>
}

let world: World
beforeAll(async () => {
  world = await startTryWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  world.emulator.state.reset()
  for (const table of ['messages', 'conversations', 'contacts', 'turns', 'users'] as const) {
    await world.db.deleteFrom(table).execute()
  }
})

const say = (body: string) =>
  world.post<{ id: string }>('/api/messages', { phone, name: 'Ada', content: { type: 'text', body } })
const thread = async () =>
  (await world.ask<{ messages: Shown[] }>(`/api/thread?phone=${encodeURIComponent(phone)}`)).body.messages
const stream = () => `${world.base}/api/stream?phone=${encodeURIComponent(phone)}`

/** What the hub would have stored of a message. */
async function store(
  message: Partial<{
    id: string
    provider_id: string
    direction: string
    author: string
    author_id: string
    turn_id: string
  }>,
  conversation: Partial<{ state: string; operator_id: string }> = {},
) {
  await world.db
    .insertInto('contacts')
    .values({ id: 'c', phone, created_at: 1, updated_at: 1 } as never)
    .execute()
  await world.db
    .insertInto('conversations')
    .values({
      id: 'v',
      contact_id: 'c',
      channel: 'whatsapp',
      account_id: 'a',
      state: 'agent',
      last_message_at: 1,
      last_message_preview: '',
      created_at: 1,
      updated_at: 1,
      ...conversation,
    } as never)
    .execute()
  await world.db
    .insertInto('messages')
    .values({
      id: 'm',
      conversation_id: 'v',
      contact_id: 'c',
      channel: 'whatsapp',
      account_id: 'a',
      direction: 'out',
      author: 'agent',
      type: 'text',
      content: '{"type":"text","body":"x"}',
      category: 'service',
      status: 'sent',
      created_at: 1,
      ...message,
    } as never)
    .execute()
}

describe('writing as a customer', () => {
  it('puts the words and the name where the business will find them', async () => {
    const { status, body } = await say('Quanto costa la spedizione?')
    expect(status).toBe(200)
    expect(await thread()).toMatchObject([
      {
        id: body.id,
        from: 'customer',
        status: 'sent',
        content: { type: 'text', body: 'Quanto costa la spedizione?' },
      },
    ])
    expect(world.emulator.state.customer(phone.slice(1)).name).toBe('Ada')
  })

  it('answers a button as WhatsApp does: with its id and the message that it belongs to', async () => {
    await say('Ciao')
    const { providerId } = await world.send('m1', {
      type: 'buttons',
      body: 'Come ti aiuto?',
      buttons: [
        { id: 'ship', title: 'Spedizioni' },
        { id: 'back', title: 'Resi' },
      ],
    })
    const shown = (await thread()).at(-1)
    expect(shown).toMatchObject({
      id: providerId,
      from: 'business',
      hubId: 'm1',
      content: {
        type: 'buttons',
        buttons: [
          { id: 'ship', title: 'Spedizioni' },
          { id: 'back', title: 'Resi' },
        ],
      },
    })
    await world.post('/api/messages', {
      phone,
      name: 'Ada',
      content: { type: 'choice', kind: 'button', id: 'back', title: 'Resi', replyTo: providerId },
    })
    const [answer] = [...world.emulator.state.messages.values()].slice(-1)
    expect(answer).toMatchObject({
      type: 'interactive',
      replyTo: providerId,
      body: { type: 'button_reply', button_reply: { id: 'back', title: 'Resi' } },
    })
    expect((await thread()).at(-1)!.content).toEqual({ type: 'choice', title: 'Resi' })
  })

  it('shows lists and links as they were sent', async () => {
    await say('Ciao')
    await world.send('m2', {
      type: 'list',
      body: 'Corsi',
      button: 'Vedi',
      sections: [{ title: 'Cucina', rows: [{ id: '1', title: 'Pasta', description: 'Sabato' }] }],
    })
    await world.send('m3', { type: 'cta', body: 'Sito', label: 'Apri', url: 'https://www.nespolo.example/' })
    expect((await thread()).slice(1).map((message) => message.content)).toMatchObject([
      {
        type: 'list',
        button: 'Vedi',
        sections: [{ title: 'Cucina', rows: [{ id: '1', description: 'Sabato' }] }],
      },
      { type: 'cta', label: 'Apri', url: 'https://www.nespolo.example/' },
    ])
  })

  it('carries a file to the business and back to the page, harmless', async () => {
    const note = silentVoiceNote(1)
    const query = new URLSearchParams({ phone, name: 'Ada', filename: 'note.ogg' })
    const sent = await world.ask<{ id: string }>(`/api/media?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'audio/ogg' },
      body: note,
    })
    expect(sent.status).toBe(200)
    const [{ content }] = (await thread()) as [Shown]
    expect(content).toMatchObject({ type: 'audio', mimeType: 'audio/ogg' })
    const file = await fetch(`${world.base}/api/media/${String(content['mediaId'])}`)
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(note)
    expect(file.headers.get('content-security-policy')).toContain('sandbox')
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('following the chat', () => {
  it('tells of the second tick once the hub has it, of the third when it reads, and of its typing', async () => {
    const { body } = await say('Ciao')
    const statuses = (seen: { event: string; data: Record<string, unknown> }[]) =>
      seen.filter(({ event }) => event === 'message').map(({ data }) => data['status'])
    const first = await events(stream(), (seen) => statuses(seen).length === 1)
    expect(statuses(first)).toEqual(['sent'])
    await store({ provider_id: body.id, direction: 'in', author: 'customer' })
    let told = false
    const seen = await events(stream(), (all) => {
      if (!told && statuses(all).length === 1) {
        told = true
        void world.read(body.id)
      }
      return all.some(({ event, data }) => event === 'typing' && Number(data['forMs']) > 0)
    })
    expect(statuses(seen)).toEqual(['delivered', 'read'])
  })

  it('tells who answers, and takes back what never reached the phone', async () => {
    await say('Ciao')
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
    await store({}, { state: 'operator', operator_id: 'u' })
    const { providerId } = await world.send('m4', { type: 'text', body: 'Eccomi' })
    let failed = false
    const seen = await events(stream(), (all) => {
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
    await say('Ciao')
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
    await store({ turn_id: 't' })
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
    await store({ turn_id: 't' })
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
    await store({ author: 'operator', author_id: 'u' })
    expect((await world.ask('/api/messages/m/source')).body).toEqual({
      author: 'operator',
      authorName: 'Giulia',
      turn: null,
    })
  })

  it('explains nothing of what the customer wrote', async () => {
    await store({ direction: 'in' })
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
    await say('Ciao')
    const refused = await world.post('/api/faults', { ...none, errorCode: 131056 })
    expect(refused.body).toEqual({ faults: { ...none, errorCode: 131056 } })
    await expect(world.send('f1', { type: 'text', body: 'x' })).rejects.toMatchObject({ code: 131056 })

    await world.post('/api/faults', { ...none, loseAnswers: true })
    await expect(world.send('f2', { type: 'text', body: 'x' })).rejects.toMatchObject({ action: 'unknown' })
    expect((await thread()).at(-1)).toMatchObject({ hubId: 'f2' })

    await world.post('/api/faults', none)
    expect((await world.ask('/api/faults')).body).toEqual({ faults: none })
    await expect(world.send('f3', { type: 'text', body: 'x' })).resolves.toMatchObject({
      heldByProvider: false,
    })
  })
})

describe('what it refuses', () => {
  const write = { phone, name: 'Ada', content: { type: 'text', body: 'x' } }
  const refused: [string, () => Promise<{ status: number }>, number][] = [
    ['a number that is none', () => world.post('/api/messages', { ...write, phone: '../settings' }), 422],
    ['a field that it does not know', () => world.post('/api/messages', { ...write, url: 'http://x' }), 422],
    [
      'an empty text',
      () => world.post('/api/messages', { ...write, content: { type: 'text', body: ' ' } }),
      422,
    ],
    ['a type of its own', () => world.post('/api/messages', { ...write, content: { type: 'system' } }), 422],
    [
      'a body beyond its limit',
      () => world.post('/api/messages', { ...write, name: 'a'.repeat(40_000) }),
      413,
    ],
    ['JSON that is none', () => rawPost('/api/messages', '{', 'application/json'), 422],
    ['a form of a foreign page', () => rawPost('/api/faults', '{}', 'text/plain', {}), 403],
    ['another control endpoint', () => world.ask('/api/settings'), 404],
    ['a way out of its paths', () => world.ask('/api/media/..%2f..%2f_emulator'), 404],
    ['a file that is not there', () => world.ask('/api/media/123'), 404],
    ['a kind of file that WhatsApp does not take', () => upload('application/x-msdownload', 10), 415],
    ['a picture that is too large', () => upload('image/png', 5 * 1024 * 1024 + 1), 413],
    ['an empty file', () => upload('image/png', 0), 422],
    ['a leap of a year', () => world.post('/api/advance', { hours: 9_000 }), 422],
  ]
  it.each(refused)('%s', async (_what, ask, status) => {
    expect((await ask()).status).toBe(status)
    expect(world.emulator.state.messages.size).toBe(0)
  })

  function rawPost(
    path: string,
    body: string,
    type: string,
    headers: HeadersInit = { 'x-centralino-try': '1' },
  ) {
    return fetch(world.base + path, { method: 'POST', body, headers: { 'content-type': type, ...headers } })
  }

  function upload(type: string, size: number) {
    const query = new URLSearchParams({ phone, name: 'Ada', filename: 'f' })
    return world.ask(`/api/media?${query}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: new Uint8Array(size),
    })
  }
})

it('serves the page', async () => {
  const response = await fetch(world.base)
  expect(response.headers.get('content-type')).toContain('text/html')
  expect(await response.text()).toContain('<div id="root">')
})
