import { expect, it, vi } from 'vitest'
import { testHub, type Caller, type TestHub } from '../../hub.ts'

const marta = '+393331110001'

const answers = (hub: TestHub, count: number) =>
  vi.waitFor(() => expect(hub.phoneShows(marta)).toHaveLength(count), { timeout: 8_000, interval: 20 })

/** Marta's conversation in Giulia's hands, and the newest message that Giulia has on her screen. */
async function held() {
  const hub = await testHub()
  await hub.hub.knowledge.saveEntry({
    language: 'it',
    question: 'Quanto costa la spedizione?',
    answer: 'La spedizione costa 6,90 euro. Sopra i 59 euro è gratuita.',
    variants: ['quanto pago per la consegna', 'costi di spedizione'],
  })
  hub.write(marta, 'voglio un operatore')
  await answers(hub, 1)
  const giulia = await hub.signedIn('operator', 'Giulia')
  const { body } = await giulia.call<{ conversations: { id: string }[] }>('GET', '/conversations')
  const { id } = body.conversations[0]!
  await giulia.call('POST', `/conversations/${id}/take`)
  return { hub, giulia, id, seenSeq: await newest(giulia, id) }
}

async function newest({ call }: Caller, id: string): Promise<number> {
  const { body } = await call<{ items: { seq?: number }[] }>('GET', `/conversations/${id}/thread`)
  return Math.max(...body.items.map((item) => item.seq ?? 0))
}

async function writes({ hub, giulia, id }: Awaited<ReturnType<typeof held>>, text: string) {
  const before = await newest(giulia, id)
  hub.write(marta, text)
  await vi.waitFor(async () => expect(await newest(giulia, id)).toBeGreaterThan(before))
}

const state = async ({ giulia, id }: Awaited<ReturnType<typeof held>>) =>
  (await giulia.call<{ conversation: { state: string; unread: number } }>('GET', `/conversations/${id}`)).body
    .conversation

it('a message that comes while the conversation is handed back is answered by the agent', async () => {
  const world = await held()
  const { hub, giulia, id, seenSeq } = world
  await writes(world, 'quanto costa la spedizione?')
  // A reply to what stood before is no sign that the newest was read.
  const sent = { text: 'Ecco fatto', idempotencyKey: 'key-00001' }
  expect((await giulia.call('POST', `/conversations/${id}/messages`, sent)).status).toBe(200)
  await answers(hub, 2)
  expect((await giulia.call('POST', `/conversations/${id}/hand-back`, { seenSeq })).status).toBe(200)
  await answers(hub, 3)
  expect(hub.phoneShows(marta)[2]!.text).toContain('spedizione')
})

it('what was seen is not answered again', async () => {
  const world = await held()
  const { hub, giulia, id } = world
  await writes(world, 'quanto costa la spedizione?')
  const seenSeq = await newest(giulia, id)
  await giulia.call('POST', `/conversations/${id}/hand-back`, { seenSeq })
  const turns = await hub.hub.storage.db
    .selectFrom('jobs')
    .select('state')
    .where('kind', '=', 'conversation.turn')
    .execute()
  expect(turns).toEqual([])
  expect(await state(world)).toMatchObject({ state: 'agent', unread: 0 })
})

it('a message that comes while the agent is off waits for a person', async () => {
  const world = await held()
  const { hub, giulia, id, seenSeq } = world
  const system = { kind: 'system' as const, id: 'test', name: 'test', permissions: [] }
  await hub.hub.settings.update({ agent: { enabled: false } }, system)
  await writes(world, 'quanto costa la spedizione?')
  await giulia.call('POST', `/conversations/${id}/hand-back`, { seenSeq })
  expect((await giulia.call('GET', `/conversations/${id}`)).body).toMatchObject({
    conversation: { state: 'waiting' },
    escalation: { reason: 'agent_off', question: 'quanto costa la spedizione?' },
  })
})

it('a conversation in which the customer wrote on is not resolved unread', async () => {
  const world = await held()
  const { giulia, id, seenSeq } = world
  await writes(world, 'un’altra cosa')
  expect(await giulia.call('POST', `/conversations/${id}/resolve`, { seenSeq })).toMatchObject({
    status: 409,
    body: { error: { code: 'conflict', field: 'seenSeq', message: 'The customer has written again' } },
  })
  expect((await state(world)).state).toBe('operator')
  const read = { seenSeq: await newest(giulia, id) }
  expect((await giulia.call('POST', `/conversations/${id}/resolve`, read)).status).toBe(200)
})

it('a number that no message has yet swallows nothing that comes later', async () => {
  const world = await held()
  const { hub, giulia, id } = world
  await giulia.call('POST', `/conversations/${id}/hand-back`, { seenSeq: Number.MAX_SAFE_INTEGER })
  hub.write(marta, 'quanto costa la spedizione?')
  await answers(hub, 2)
  expect(hub.phoneShows(marta)[1]!.text).toContain('spedizione')
})
