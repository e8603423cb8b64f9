import { expect, it, vi } from 'vitest'
import { outboxWorld } from './outbox-world.ts'

const phoneOf = (n: number) => `+39333${String(1_110_000 + n)}`

it('works through many times what it sends at once, each exactly once', async () => {
  const world = await outboxWorld({ throughputPerSecond: 10_000 })
  const ids = []
  for (let n = 0; n < 300; n++) ids.push(await world.queue(phoneOf(n), `ciao ${n}`))
  world.dispatcher.start()
  await vi.waitFor(() => expect(world.accepted()).toHaveLength(300), { timeout: 20_000 })
  await world.dispatcher.stop()
  expect(new Set(world.accepted())).toEqual(new Set(ids))
  const rows = await world.db.selectFrom('messages').select(['status', 'attempts', 'provider_id']).execute()
  expect(rows.every((row) => row.status === 'accepted' && row.attempts === 1)).toBe(true)
  expect(new Set(rows.map((row) => row.provider_id)).size).toBe(300)
  for (const id of [ids[0]!, ids[299]!]) expect(await world.ledger(id)).toEqual(['pass', 'accepted'])
})

it('does not wait a second after each batch of which the gate lets nothing through', async () => {
  const world = await outboxWorld()
  for (let n = 0; n < 100; n++) await world.queue(phoneOf(n), 'ciao', { window: null })
  const id = await world.queue(phoneOf(100), 'ciao')
  world.dispatcher.start()
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe('accepted'), { timeout: 4_000 })
  const refused = await world.db.selectFrom('messages').select('id').where('status', '=', 'refused').execute()
  expect(refused).toHaveLength(100)
})

it('writes what was answered although the next claim fails', async () => {
  const world = await outboxWorld()
  world.emulator.state.settings.faults.latencyMs = 100
  const id = await world.queue(phoneOf(1), 'ciao')
  world.dispatcher.start()
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe('sending'))
  const broken = await world.queue(phoneOf(2), 'ciao')
  await world.db.updateTable('messages').set({ content: 'not JSON' }).where('id', '=', broken).execute()
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe('accepted'))
  expect(await world.ledger(id)).toEqual(['pass', 'accepted'])
})

it('commits a claim before the request leaves, and knows what a webhook said before the answer came', async () => {
  const world = await outboxWorld()
  world.emulator.state.settings.faults.latencyMs = 100
  const id = await world.queue(phoneOf(1), 'ciao')
  world.dispatcher.start()
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe('sending'))
  await world.settlement.reported(world.db, {
    kind: 'status',
    key: 'wamid.early:delivered',
    accountId: '1',
    providerId: 'wamid.early',
    messageId: id,
    status: 'delivered',
    at: world.clock.now(),
    errorCode: null,
    errorDetail: null,
    pricing: null,
    phone: null,
    whatsappUserId: null,
  })
  await vi.waitFor(async () => expect(await world.ledger(id)).toContain('accepted'))
  const row = await world.message(id)
  expect(row.status).toBe('delivered')
  expect(row.provider_id).not.toBe('wamid.early')
})
