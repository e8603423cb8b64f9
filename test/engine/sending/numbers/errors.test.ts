import { expect, it, vi } from 'vitest'
import { consentHistory } from '../../../../storage/consent.ts'
import { accountId } from '../outbox-world.ts'
import { numbersWorld } from '../numbers-world.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
type World = Awaited<ReturnType<typeof numbersWorld>>
const settled = (world: World, expected: Record<string, number>) =>
  vi.waitFor(async () => expect(await world.tally()).toEqual(expected), { timeout: 5_000 })
const fail = (world: World, code: number, more: { by?: 'answer' | 'webhook'; times?: number } = {}) => {
  world.emulator.state.settings.faults.errors = [{ code, by: 'answer', bare: false, chance: 1, ...more }]
}

it('halts everything on an account error, until a poll finds it over', async () => {
  const world = await numbersWorld()
  fail(world, 190)
  const first = await world.offer(1)
  world.dispatcher.start()
  await settled(world, { 'held provider_halt_account': 1 })
  expect(await world.number()).toMatchObject({ halt_reason: 'code_190', halted_at: world.clock.now() })
  expect(await world.alerts()).toEqual(['number_halted'])
  world.clock.advance(2 * minute)
  await world.offer(2)
  await settled(world, { 'held number_halted': 2 })
  expect((await world.message(first)).due_at).toBe(world.clock.now() + day)
  world.emulator.state.settings.faults.errors = []
  await world.registry.poll()
  world.dispatcher.wake()
  await settled(world, { accepted: 2 })
  expect(await world.alerts()).toEqual(['number_halted', 'number_released'])
})

it('halts for what a poll cannot see until an operator says that it is solved', async () => {
  const world = await numbersWorld()
  fail(world, 131042, { by: 'webhook' })
  world.emulator.state.settings.receipts.sentMs = 0
  await world.offer(1)
  world.dispatcher.start()
  await settled(world, { accepted: 1 })
  world.clock.advance(1_000)
  await vi.waitFor(async () => expect(await world.reportStatuses()).toBeGreaterThan(0))
  expect(await world.number()).toMatchObject({ halt_reason: 'code_131042' })
  world.emulator.state.settings.faults.errors = []
  await world.offer(2)
  await settled(world, { 'failed provider_failed': 1, 'held number_halted': 1 })
  await world.registry.poll()
  expect((await world.number()).halt_reason).toBe('code_131042')
  await world.registry.change(accountId, { release: true })
  await settled(world, { 'failed provider_failed': 1, accepted: 1 })
})

it.each([131048, 131064])('stops marketing, and only that, on %i', async (code) => {
  const world = await numbersWorld()
  fail(world, code, { times: 1 })
  await world.offer(1)
  world.dispatcher.start()
  await settled(world, { 'held provider_stop_campaigns': 1 })
  world.clock.advance(minute)
  await world.offer(2, { template: 'notice' })
  await settled(world, { 'held marketing_stopped': 1, accepted: 1 })
  expect(await world.alerts()).toEqual(['spam_limit'])
  world.clock.advance(7 * day)
  await world.registry.tick()
  world.dispatcher.wake()
  await settled(world, { accepted: 2 })
})

it('takes 131050 for a withdrawal of consent', async () => {
  const world = await numbersWorld()
  fail(world, 131050, { times: 1 })
  const id = await world.offer(1)
  world.dispatcher.start()
  await settled(world, { 'failed provider_give_up_recipient': 1 })
  const { contact_id } = await world.message(id)
  expect(await consentHistory(world.db, contact_id)).toMatchObject([
    { kind: 'withdrawn', source: 'provider_error', actor_id: 'provider' },
  ])
  const contact = world.db.selectFrom('contacts').selectAll().where('id', '=', contact_id)
  expect(await contact.executeTakeFirst()).toMatchObject({ marketing: 'withdrawn' })
})

it.each(['answer', 'webhook'] as const)('waits a day on 131049 by %s, and tries once', async (by) => {
  const world = await numbersWorld({ frequencyWaitHours: 720 })
  Object.assign(world.emulator.state.settings.receipts, { sentMs: 0 })
  fail(world, 131049, { by })
  const id = await world.offer(1)
  const struck = async (expected: Record<string, number>) => {
    if (by === 'answer') return settled(world, expected)
    await settled(world, { accepted: 1 })
    world.clock.advance(1)
    await vi.waitFor(async () => expect(await world.reportStatuses()).toBeGreaterThan(0))
    return settled(world, expected)
  }
  world.dispatcher.start()
  await struck({ 'held provider_wait': 1 })
  expect((await world.message(id)).due_at).toBe(world.clock.now() + day)
  world.clock.advance(day - hour)
  world.dispatcher.wake()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect((await world.message(id)).attempts).toBe(1)
  world.clock.advance(hour)
  world.dispatcher.wake()
  await struck({ [by === 'answer' ? 'failed provider_wait' : 'failed provider_failed']: 1 })
  expect((await world.message(id)).attempts).toBe(2)
})

it.each([
  [132015, 'paused', 'template_paused'],
  [132016, 'disabled', 'template_not_approved'],
])('marks a template on %i, so that nothing more of it goes out', async (code, status, reason) => {
  const world = await numbersWorld()
  fail(world, code, { times: 1 })
  await world.offer(1)
  world.dispatcher.start()
  await settled(world, { 'failed provider_template_out': 1 })
  const template = world.db.selectFrom('templates').select('status').where('id', '=', 'offer')
  expect(await template.executeTakeFirst()).toEqual({ status })
  await world.offer(2)
  await settled(world, { 'failed provider_template_out': 1, [`refused ${reason}`]: 1 })
  expect(await world.alerts()).toEqual([`template_${status}`])
})

it('halves the pace on 130429, and takes it up again', async () => {
  const world = await numbersWorld()
  fail(world, 130429, { times: 1 })
  await world.offer(1)
  world.dispatcher.start()
  await settled(world, { 'held provider_slow_number': 1 })
  expect(await world.number()).toMatchObject({ pace: 0.5, pace_at: world.clock.now() })
  world.clock.advance(2_000)
  world.dispatcher.wake()
  await settled(world, { accepted: 1 })
})
