import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createErasure } from '../../../engine/contacts/erase.ts'
import { eventKeyHasher } from '../../../storage/hash-key.ts'
import { testHub, type TestHub } from '../../hub.ts'
import { outboxWorld } from '../sending/outbox-world.ts'
import { placesOf } from './places.ts'

const phone = '+393331239876'
const digits = phone.slice(1)
const system = { kind: 'system', id: 'test', name: 'test', permissions: [] } as const
const patiently = { timeout: 10_000, interval: 50 }

/** A webhook as Meta sends it, with a message from the person or a receipt of one to them. */
function webhookOf(hub: TestHub, value: object) {
  const number = hub.emulator.state.numbers.values().next().value!
  const metadata = { display_phone_number: '390000', phone_number_id: number.id }
  const change = { field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } }
  return JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [{ id: '1', time: 1, changes: [change] }],
  })
}
const now = ({ hub }: TestHub) => String(Math.floor(hub.clock.now() / 1_000))
const messageOf = (hub: TestHub, id: string) =>
  webhookOf(hub, {
    contacts: [{ wa_id: digits, profile: { name: 'Ermenegilda' } }],
    messages: [{ from: digits, id, timestamp: now(hub), type: 'text', text: { body: 'vorticella' } }],
  })
const receiptOf = (hub: TestHub, id: string, status: string) =>
  webhookOf(hub, { statuses: [{ id, status, timestamp: now(hub), recipient_id: digits }] })

const worked = async ({ hub }: TestHub) =>
  vi.waitFor(async () => {
    const waiting = await hub.storage.db
      .selectFrom('inbound_events')
      .select('id')
      .where('status', '=', 'received')
      .execute()
    expect(waiting).toEqual([])
  }, patiently)

it('waits for what is leaving, and nothing that comes late or twice brings the person back', async () => {
  const hub = await testHub()
  const { db } = hub.hub.storage
  const { call } = await hub.signedIn('manager')
  await hub.hub.settings.update({ agent: { enabled: false } }, system)
  hub.write(phone, 'vorticella')
  await hub.emulator.webhooks.drained()
  const came = messageOf(hub, 'wamid.came')
  await hub.webhook(came)
  const { id } = await vi.waitFor(
    () => db.selectFrom('conversations').select(['id', 'contact_id']).executeTakeFirstOrThrow(),
    patiently,
  )
  await worked(hub)
  await call('POST', `/conversations/${id}/take`)
  hub.emulator.state.settings.faults.latencyMs = 400
  for (const n of [1, 2]) {
    const sent = await call('POST', `/conversations/${id}/messages`, {
      text: `sciabordio ${n}`,
      idempotencyKey: `reply-number-${n}`,
    })
    expect(sent.status).toBe(200)
  }
  const [contact] = await db.selectFrom('contacts').select('id').execute()
  // A wamid has the number in it: the test knows them from the ledger, the emulator alone says them later.
  const providerIds = new Set<string>()
  await vi.waitFor(async () => {
    const rows = await db
      .selectFrom('messages')
      .select('provider_id')
      .where('direction', '=', 'out')
      .execute()
    for (const row of rows) if (row.provider_id !== null) providerIds.add(row.provider_id)
    expect(rows.every((row) => row.provider_id !== null)).toBe(true)
  }, patiently)
  const third = await call('POST', `/conversations/${id}/messages`, {
    text: 'sciabordio 3',
    idempotencyKey: 'reply-number-3',
  })
  expect(third.status).toBe(200)
  const answers: number[] = []
  await vi.waitFor(async () => {
    const { status } = await call('DELETE', `/contacts/${contact!.id}`)
    answers.push(status)
    expect(status).toBe(200)
  }, patiently)
  expect(answers.filter((status) => status !== 200 && status !== 409)).toEqual([])

  await hub.emulator.webhooks.drained()
  for (let twice = 0; twice < 2; twice++) {
    await hub.webhook(came)
    for (const sent of providerIds)
      for (const status of ['delivered', 'read', 'failed']) await hub.webhook(receiptOf(hub, sent, status))
    await worked(hub)
  }
  const needles = [digits, 'vorticella', 'sciabordio', 'Ermenegilda', 'wamid.', ...providerIds]
  expect(placesOf(hub, needles)).toEqual([])
  expect(await db.selectFrom('contacts').select('id').execute()).toEqual([])
  expect(await db.selectFrom('ledger').select('id').execute()).toEqual([])
  const hash = await eventKeyHasher(db, 1)
  const keys = await db.selectFrom('inbound_events').select('event_key').execute()
  expect(keys.filter((row) => row.event_key === hash('wamid.came'))).toHaveLength(1)
}, 40_000)

it('writes nothing of who was erased after a receipt had come and before the answer did', async () => {
  const world = await outboxWorld()
  const folder = mkdtempSync(join(tmpdir(), 'centralino-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const { storage, db, clock, jobs } = world
  const erasure = createErasure({ storage, jobs, importFolder: folder, clock, compactAt: clock.now })
  world.emulator.state.settings.faults.latencyMs = 400
  const id = await world.queue(phone, 'ciao')
  const [contact] = await db.selectFrom('contacts').select('id').execute()
  world.dispatcher.start()
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe('sending'))
  await expect(erasure.erase(contact!.id)).rejects.toThrow('leaving')
  const receipt = {
    kind: 'status',
    key: 'wamid.early:delivered',
    accountId: '1',
    providerId: 'wamid.early',
    messageId: id,
    status: 'delivered',
    at: clock.now(),
    errorCode: null,
    errorDetail: null,
    pricing: null,
    phone,
    whatsappUserId: null,
  } as const
  expect(await world.settlement.reported(db, receipt)).toBe(true)
  expect(await erasure.erase(contact!.id)).toMatchObject({ messages: 1 })
  await vi.waitFor(() => expect(world.accepted()).toEqual([id]))
  await world.dispatcher.stop()
  expect(await db.selectFrom('ledger').select('outcome').execute()).toEqual([])
  expect(await world.settlement.reported(db, receipt)).toBe(false)
})
