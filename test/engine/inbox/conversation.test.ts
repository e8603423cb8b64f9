import { describe, expect, it, vi } from 'vitest'
import { testHub, type TestHub } from '../../hub.ts'

const marta = '+393331110001'
const faq = {
  language: 'it' as const,
  question: 'Quanto costa la spedizione?',
  answer: 'La spedizione costa 6,90 euro. Sopra i 59 euro è gratuita.',
  variants: ['quanto pago per la consegna', 'costi di spedizione'],
}

async function shop(settings: Record<string, unknown> = {}): Promise<TestHub> {
  const hub = await testHub()
  await hub.hub.knowledge.saveEntry(faq)
  if (Object.keys(settings).length > 0) {
    await hub.hub.settings.update(
      { agent: settings },
      { kind: 'system', id: 'test', name: 'test', permissions: [] },
    )
  }
  return hub
}

const answers = (hub: TestHub, phone: string, count: number) =>
  vi.waitFor(() => expect(hub.phoneShows(phone)).toHaveLength(count), { timeout: 8_000, interval: 20 })

async function onlyConversation(hub: TestHub) {
  const { conversations } = (
    await (
      await hub.signedIn('viewer')
    ).call<{ conversations: { id: string; state: string }[] }>('GET', '/conversations')
  ).body
  expect(conversations).toHaveLength(1)
  return conversations[0]!
}

describe('a customer writes', () => {
  it('and is answered from the knowledge base, with the trace and the ledger that explain it', async () => {
    const hub = await shop()
    hub.write(marta, 'quanto costa la spedizione?')
    await answers(hub, marta, 1)
    expect(hub.phoneShows(marta)[0]!.text).toContain('6,90 euro')
    const viewer = await hub.signedIn('viewer')
    const conversation = await onlyConversation(hub)
    const thread = await viewer.call<{
      items: { message: { id: string; direction: string; status: string; turnId: string | null } }[]
    }>('GET', `/conversations/${conversation.id}/thread`)
    const answer = thread.body.items.find((item) => item.message.direction === 'out')!.message
    await vi.waitFor(async () => {
      const { body } = await viewer.call<{ rows: { outcome: string }[] }>(
        'GET',
        `/messages/${answer.id}/ledger`,
      )
      expect(body.rows.map((row) => row.outcome)).toEqual(
        expect.arrayContaining(['pass', 'accepted', 'delivered']),
      )
    })
    const { body } = await viewer.call<{ turn: { decision: string; sources: { text: string }[] } }>(
      'GET',
      `/agents/turns/${answer.turnId}`,
    )
    expect(body.turn.decision).toBe('answer')
    expect(body.turn.sources[0]!.text).toContain('6,90')
  })

  it('a burst, and gets one answer to all of it', async () => {
    const hub = await shop({ debounceMs: 150 })
    for (const text of ['ciao', 'una domanda', 'quanto costa la spedizione?']) hub.write(marta, text)
    await answers(hub, marta, 1)
    expect(hub.phoneShows(marta)[0]!.text).toContain('6,90')
    const turns = await hub.hub.storage.db.selectFrom('turns').select('id').execute()
    expect(turns).toHaveLength(1)
    const { handled_seq } = await hub.hub.storage.db
      .selectFrom('conversations')
      .select('handled_seq')
      .executeTakeFirstOrThrow()
    const { seq } = await hub.hub.storage.db
      .selectFrom('messages')
      .select(({ fn }) => fn.max<number>('seq').as('seq'))
      .where('direction', '=', 'in')
      .executeTakeFirstOrThrow()
    expect(handled_seq).toBe(seq)
  })

  it('the same message delivered three times, and is answered once', async () => {
    const hub = await shop()
    for (let i = 0; i < 3; i++) hub.write(marta, 'quanto costa la spedizione?', 'wamid.same')
    await answers(hub, marta, 1)
    const stored = await hub.hub.storage.db
      .selectFrom('messages')
      .select('id')
      .where('direction', '=', 'in')
      .execute()
    expect(stored).toHaveLength(1)
    expect(hub.hub.webhooks['duplicates']).toBeGreaterThanOrEqual(2)
  })

  it('asks for a person, who takes over, answers and hands back', async () => {
    const hub = await shop()
    hub.write(marta, 'vorrei parlare con una persona')
    await answers(hub, marta, 1)
    const giulia = await hub.signedIn('operator', 'Giulia')
    const luca = await hub.signedIn('operator', 'Luca')
    const { id, state } = await onlyConversation(hub)
    expect(state).toBe('waiting')
    const detail = await giulia.call('GET', `/conversations/${id}`)
    expect(detail.body).toMatchObject({
      escalation: { reason: 'person_requested', question: 'vorrei parlare con una persona' },
      permissions: { reply: false, replyRefusal: 'not_taken' },
    })
    const reply = (who: typeof giulia, text: string, idempotencyKey: string) =>
      who.call('POST', `/conversations/${id}/messages`, { text, idempotencyKey })
    expect((await reply(giulia, 'Eccomi', 'key-00001')).status).toBe(409)

    expect((await giulia.call('POST', `/conversations/${id}/take`)).status).toBe(200)
    expect(await luca.call('POST', `/conversations/${id}/take`)).toMatchObject({
      status: 409,
      body: { error: { message: 'Giulia has already taken it over' } },
    })
    expect((await reply(luca, 'Ci penso io', 'key-00002')).status).toBe(409)
    expect((await reply(giulia, 'Eccomi, come posso aiutare?', 'key-00003')).status).toBe(200)
    expect((await reply(giulia, 'Eccomi, come posso aiutare?', 'key-00003')).status).toBe(200)
    await answers(hub, marta, 2)
    expect(hub.phoneShows(marta)[1]!.text).toBe('Eccomi, come posso aiutare?')

    hub.write(marta, 'quanto costa la spedizione?')
    await vi.waitFor(async () => {
      const { body } = await giulia.call<{ conversation: { unread: number } }>('GET', `/conversations/${id}`)
      expect(body.conversation.unread).toBe(1)
    })
    expect((await giulia.call('POST', `/conversations/${id}/hand-back`)).status).toBe(200)
    hub.write(marta, 'allora quanto costa la spedizione?')
    await answers(hub, marta, 3)
    expect(hub.phoneShows(marta)[2]!.text).toContain('6,90')
    const after = await giulia.call('GET', `/conversations/${id}`)
    expect(after.body).toMatchObject({
      conversation: { state: 'agent', operatorName: null },
      escalation: { outcome: 'handed_back' },
    })
  })

  it('is never answered by the agent while a person holds the conversation', async () => {
    const hub = await shop({ debounceMs: 300 })
    const giulia = await hub.signedIn('operator', 'Giulia')
    hub.write(marta, 'quanto costa la spedizione?')
    await vi.waitFor(async () => void (await onlyConversation(hub)))
    const { id } = await onlyConversation(hub)
    await giulia.call('POST', `/conversations/${id}/take`)
    await vi.waitFor(async () =>
      expect(await hub.hub.jobs.counts()).toEqual({ ready: 0, running: 0, dead: 0 }),
    )
    expect(hub.phoneShows(marta)).toEqual([])
    expect(await hub.hub.storage.db.selectFrom('turns').select('id').execute()).toEqual([])
  })

  it('again after it was resolved, and the agent answers', async () => {
    const hub = await shop()
    const giulia = await hub.signedIn('operator', 'Giulia')
    hub.write(marta, 'voglio un operatore')
    await answers(hub, marta, 1)
    const { id } = await onlyConversation(hub)
    await giulia.call('POST', `/conversations/${id}/take`)
    await giulia.call('POST', `/conversations/${id}/resolve`)
    expect((await onlyConversation(hub)).state).toBe('resolved')
    hub.write(marta, 'quanto costa la spedizione?')
    await answers(hub, marta, 2)
    expect((await onlyConversation(hub)).state).toBe('agent')
  })

  it('nothing with words, and a person is asked to look', async () => {
    const hub = await shop()
    const { emulator } = hub
    const number = emulator.state.numbers.values().next().value!
    emulator.customers.write(number, emulator.state.customer('393331110001'), {
      type: 'image',
      file: {
        base64: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]).toString('base64'),
        mimeType: 'image/jpeg',
      },
    })
    await answers(hub, marta, 1)
    const giulia = await hub.signedIn('operator')
    const { id, state } = await onlyConversation(hub)
    expect(state).toBe('waiting')
    expect((await giulia.call('GET', `/conversations/${id}`)).body).toMatchObject({
      escalation: { reason: 'unsupported_message' },
    })
    await vi.waitFor(async () => {
      const { body } = await giulia.call<{ items: { media?: { id: string; status: string } }[] }>(
        'GET',
        `/conversations/${id}/thread`,
      )
      const media = body.items.find((item) => item.media)!.media!
      expect(media.status).toBe('stored')
      const file = await fetch(`${hub.url}/api/media/${media.id}`, { headers: { cookie: giulia.cookie } })
      expect(file.headers.get('content-type')).toBe('image/jpeg')
      expect((await file.arrayBuffer()).byteLength).toBe(8)
    })
  })
})

describe('who takes a conversation over', () => {
  it('is exactly one of many who try at once', async () => {
    const hub = await shop()
    hub.write(marta, 'operatore')
    await answers(hub, marta, 1)
    const { id } = await onlyConversation(hub)
    const operators = await Promise.all(
      Array.from({ length: 8 }, (_, i) => hub.signedIn('operator', `Operator ${i}`)),
    )
    const outcomes = await Promise.all(operators.map(({ call }) => call('POST', `/conversations/${id}/take`)))
    expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(outcomes.filter(({ status }) => status === 409)).toHaveLength(7)
  })

  it('cannot be moved aside by another operator, but by a manager', async () => {
    const hub = await shop()
    hub.write(marta, 'operatore')
    await answers(hub, marta, 1)
    const { id } = await onlyConversation(hub)
    const [giulia, luca, manager] = await Promise.all([
      hub.signedIn('operator', 'Giulia'),
      hub.signedIn('operator', 'Luca'),
      hub.signedIn('manager'),
    ])
    await giulia.call('POST', `/conversations/${id}/take`)
    expect((await luca.call('POST', `/conversations/${id}/hand-back`)).status).toBe(409)
    expect((await manager.call('POST', `/conversations/${id}/hand-back`)).status).toBe(200)
  })

  it('writes notes that never reach the customer', async () => {
    const hub = await shop()
    hub.write(marta, 'operatore')
    await answers(hub, marta, 1)
    const { id } = await onlyConversation(hub)
    const giulia = await hub.signedIn('operator', 'Giulia')
    const note = { body: 'cliente storico', idempotencyKey: 'note-00001' }
    const first = await giulia.call('POST', `/conversations/${id}/notes`, note)
    expect(first.status).toBe(200)
    expect(await giulia.call('POST', `/conversations/${id}/notes`, note)).toEqual(first)
    expect(await giulia.call('POST', `/conversations/${id}/notes`, { body: 'senza chiave' })).toMatchObject({
      status: 422,
      body: { error: { field: 'idempotencyKey' } },
    })
    const { body } = await giulia.call<{ items: { kind: string; body?: string; authorName?: string }[] }>(
      'GET',
      `/conversations/${id}/thread`,
    )
    expect(body.items.filter((item) => item.kind === 'note')).toMatchObject([
      { body: 'cliente storico', authorName: 'Giulia' },
    ])
    expect(hub.phoneShows(marta)).toHaveLength(1)
  })
})
