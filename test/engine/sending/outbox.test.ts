import { expect, it, vi } from 'vitest'
import { outboxWorld } from './outbox-world.ts'

const ada = '+393331110001'
const ben = '+393331110002'

it('sends what passes, and writes down the decision and the answer', async () => {
  const world = await outboxWorld()
  const id = await world.queue(ada, 'ciao')
  world.dispatcher.start()
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe('accepted'))
  expect(world.accepted()).toEqual([id])
  expect(await world.ledger(id)).toEqual(['pass', 'accepted'])
})

it('queues the same message once', async () => {
  const world = await outboxWorld()
  const first = await world.queue(ada, 'ciao', { key: 'same' })
  expect(await world.queue(ada, 'ciao', { key: 'same' })).toBe(first)
  world.dispatcher.start()
  await vi.waitFor(async () => expect((await world.message(first)).status).toBe('accepted'))
  expect(world.accepted()).toEqual([first])
})

it('refuses what has no window, and the provider never sees it', async () => {
  const world = await outboxWorld()
  const id = await world.queue(ada, 'ciao', { window: null })
  world.dispatcher.start()
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe('refused'))
  expect(await world.message(id)).toMatchObject({ reason: 'needs_template' })
  expect(world.accepted()).toEqual([])
  expect(await world.ledger(id)).toEqual(['refuse'])
})

it('holds the pair limit to the millisecond', async () => {
  const world = await outboxWorld({ pairBurst: 2 })
  const ids = [await world.queue(ada, '1'), await world.queue(ada, '2'), await world.queue(ada, '3')]
  world.dispatcher.start()
  await vi.waitFor(async () => expect((await world.message(ids[2]!)).status).toBe('held'))
  expect(world.accepted()).toHaveLength(2)
  expect((await world.message(ids[2]!)).due_at).toBe(world.clock.now() + 6_000)
  world.clock.advance(5_999)
  world.dispatcher.wake()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(world.accepted()).toHaveLength(2)
  world.clock.advance(1)
  world.dispatcher.wake()
  await vi.waitFor(async () => expect((await world.message(ids[2]!)).status).toBe('accepted'))
})

it('lets no more through a number at once than a tenth of its second', async () => {
  const world = await outboxWorld({ throughputPerSecond: 20 })
  for (let i = 0; i < 6; i++) await world.queue(`+3933311100${10 + i}`, 'ciao')
  world.dispatcher.start()
  await vi.waitFor(() => expect(world.accepted()).toHaveLength(2))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(world.accepted()).toHaveLength(2)
  world.clock.advance(100)
  world.dispatcher.wake()
  await vi.waitFor(() => expect(world.accepted()).toHaveLength(4))
})

it("keeps one person's messages in order while the number is at its limit", async () => {
  const world = await outboxWorld({ throughputPerSecond: 20 })
  const ids = []
  for (let i = 0; i < 10; i++) ids.push(await world.queue(ada, String(i)), await world.queue(ben, String(i)))
  world.dispatcher.start()
  for (let sent = 2; sent <= 20; sent += 2) {
    await vi.waitFor(() => expect(world.accepted()).toHaveLength(sent))
    world.clock.advance(100)
    world.dispatcher.wake()
  }
  const order = (phone: string) =>
    [...world.emulator.state.log()]
      .filter((message) => `+${message.thread.customer.waId}` === phone)
      .map((message) => (message.body as { body: string }).body)
  const expected = Array.from({ length: 10 }, (_, i) => String(i))
  expect([order(ada), order(ben)]).toEqual([expected, expected])
})

it('never resends blindly: a lost answer is unknown until the status webhook settles it', async () => {
  const world = await outboxWorld()
  world.emulator.state.settings.faults.lostAnswers = 1
  const id = await world.queue(ada, 'ciao')
  world.dispatcher.start()
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe('unknown'))
  world.clock.advance(60_000)
  await world.settlement.reconcile()
  expect((await world.message(id)).status).toBe('unknown')
  await vi.waitFor(async () => expect(await world.reportStatuses()).toBeGreaterThan(0))
  const settled = await world.message(id)
  expect(['sent', 'delivered', 'read']).toContain(settled.status)
  expect(settled.provider_id).toMatch(/^wamid/)
  expect(world.accepted()).toEqual([id])
})

it('resends an unknown once, and only when other statuses show that the line works', async () => {
  const world = await outboxWorld()
  const { faults, receipts } = world.emulator.state.settings
  faults.lostAnswers = 1
  Object.assign(receipts, { sentMs: null, deliveredMs: null, readMs: null })
  const id = await world.queue(ada, 'ciao')
  world.dispatcher.start()
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe('unknown'))
  world.clock.advance(world.settings.sending.unknownAfterMs + 1)
  await world.settlement.reconcile()
  expect((await world.message(id)).status).toBe('unknown')

  Object.assign(receipts, { sentMs: 0 })
  faults.lostAnswers = 0
  await world.queue(ben, 'altro')
  await vi.waitFor(() => expect(world.accepted()).toHaveLength(2))
  world.clock.advance(1_000)
  await vi.waitFor(async () => expect(await world.reportStatuses()).toBeGreaterThan(0))
  await world.settlement.reconcile()
  await vi.waitFor(() => expect(world.accepted().filter((accepted) => accepted === id)).toHaveLength(2))
  expect((await world.ledger(id)).slice(0, 4)).toEqual(['pass', 'unknown', 'resend', 'pass'])
})

it('gives an unknown marketing message up', async () => {
  const world = await outboxWorld()
  const { faults, receipts } = world.emulator.state.settings
  faults.lostAnswers = 1
  Object.assign(receipts, { sentMs: null, deliveredMs: null, readMs: null })
  const id = await world.queue(ada, 'offerta', { category: 'marketing' })
  world.dispatcher.start()
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe('unknown'))
  Object.assign(receipts, { sentMs: 0 })
  faults.lostAnswers = 0
  world.clock.advance(world.settings.sending.unknownAfterMs + 1)
  await world.queue(ben, 'altro')
  await vi.waitFor(() => expect(world.accepted()).toHaveLength(2))
  world.clock.advance(1_000)
  await vi.waitFor(async () => expect(await world.reportStatuses()).toBeGreaterThan(0))
  await world.settlement.reconcile()
  expect(await world.message(id)).toMatchObject({ status: 'failed', reason: 'unknown_given_up' })
})

it('turns what a dead process was sending to unknown, and a person may settle it', async () => {
  const world = await outboxWorld()
  const id = await world.queue(ada, 'ciao')
  await world.db
    .updateTable('messages')
    .set({ status: 'sending', claimed_by: 'here:99:dead', claimed_at: world.clock.now() })
    .where('id', '=', id)
    .execute()
  expect(await world.settlement.recover((worker) => worker !== 'here:99:dead')).toBe(1)
  expect(await world.message(id)).toMatchObject({ status: 'unknown', reason: 'process_died' })
  expect(world.accepted()).toEqual([])
  world.dispatcher.start()
  await world.settlement.settle(id, 'resend')
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe('accepted'))
  await expect(world.settlement.settle(id, 'resend')).rejects.toMatchObject({ code: 'conflict' })
})

it.each([
  ['a failure that passes', 131000, 'held', 'provider_retry'],
  ['this person too often', 131056, 'held', 'provider_slow_recipient'],
  ['somebody who cannot be reached', 131026, 'failed', 'provider_give_up_recipient'],
  ['a request that is wrong', 131009, 'failed', 'provider_reject'],
  ['a token that expired', 190, 'held', 'provider_halt_account'],
])('deals with %s (%i)', async (_name, code, status, reason) => {
  const world = await outboxWorld()
  world.emulator.state.settings.faults.errors = [{ code, by: 'answer', bare: false, chance: 1 }]
  const id = await world.queue(ada, 'ciao')
  world.dispatcher.start()
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe(status))
  expect(await world.message(id)).toMatchObject({ reason, error_code: code })
  world.emulator.state.settings.faults.errors = []
  if (status !== 'held') return
  world.clock.advance(600_000)
  world.dispatcher.wake()
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe('accepted'))
})

it('does not send what the agent wrote once a person has taken over, whatever state it waits in', async () => {
  const world = await outboxWorld()
  world.emulator.state.settings.faults.errors = [{ code: 131000, by: 'answer', bare: false, chance: 1 }]
  const id = await world.queue(ada, 'ciao')
  world.dispatcher.start()
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe('held'))
  world.emulator.state.settings.faults.errors = []
  await world.db.updateTable('conversations').set({ state: 'operator', operator_id: 'giulia' }).execute()
  world.clock.advance(600_000)
  world.dispatcher.wake()
  await vi.waitFor(async () =>
    expect(await world.message(id)).toMatchObject({ status: 'refused', reason: 'person_took_over' }),
  )
  expect(world.accepted()).toEqual([])
})

it('waits 4, 16, 64 … seconds for a person whom it wrote too often, and lets others through', async () => {
  const world = await outboxWorld()
  world.emulator.state.settings.faults.errors = [
    { code: 131056, by: 'answer', bare: false, chance: 1, recipients: ['393331110001'] },
  ]
  const id = await world.queue(ada, 'ciao')
  world.dispatcher.start()
  for (const [attempt, pause] of [4_000, 16_000, 64_000, 256_000].entries()) {
    await vi.waitFor(async () => expect((await world.message(id)).attempts).toBe(attempt + 1))
    await vi.waitFor(async () => expect((await world.message(id)).due_at).toBe(world.clock.now() + pause))
    world.clock.advance(pause)
    world.dispatcher.wake()
  }
  const other = await world.queue(ben, 'ciao')
  await vi.waitFor(async () => expect((await world.message(other)).status).toBe('accepted'))
})

it('pauses the whole number when the provider says that it is too fast', async () => {
  const world = await outboxWorld()
  world.emulator.state.settings.faults.errors = [
    { code: 130429, by: 'answer', bare: false, chance: 1, times: 1 },
  ]
  const id = await world.queue(ada, 'ciao')
  world.dispatcher.start()
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe('held'))
  const { due_at } = await world.message(id)
  const other = await world.queue(ben, 'ciao')
  world.clock.advance(due_at! - world.clock.now() - 1)
  world.dispatcher.wake()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect((await world.message(other)).status).toBe('queued')
  world.clock.advance(1)
  world.dispatcher.wake()
  await vi.waitFor(async () => expect((await world.message(other)).status).toBe('accepted'))
})

it('tries for a day while nobody can be reached, and then says that it failed', async () => {
  const world = await outboxWorld()
  await world.emulator.close()
  const id = await world.queue(ada, 'ciao', { window: world.clock.now() + 30 * 86_400_000 })
  world.dispatcher.start()
  for (let hours = 0; hours < 25; hours++) {
    await vi.waitFor(async () => expect(['held', 'failed']).toContain((await world.message(id)).status))
    if (hours < 23) expect((await world.message(id)).status).toBe('held')
    world.clock.advance(3_600_000)
    world.dispatcher.wake()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe('failed'))
})

it('gives up after the last attempt', async () => {
  const world = await outboxWorld({ maxAttempts: 2 })
  world.emulator.state.settings.faults.errors = [{ code: 131000, by: 'answer', bare: false, chance: 1 }]
  const id = await world.queue(ada, 'ciao')
  world.dispatcher.start()
  await vi.waitFor(async () => expect((await world.message(id)).status).toBe('held'))
  world.clock.advance(600_000)
  world.dispatcher.wake()
  await vi.waitFor(async () =>
    expect(await world.message(id)).toMatchObject({ status: 'failed', attempts: 2 }),
  )
})
