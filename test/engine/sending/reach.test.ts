import { expect, it, vi } from 'vitest'
import { openAdWindows } from '../../../engine/sending/ad-window.ts'
import { readFigures } from '../../../engine/sending/numbers/figures.ts'
import { peopleOf } from '../../../engine/sending/sends/people.ts'
import { markReachable } from '../../../storage/unreachable.ts'
import { contact as contactRule } from '../../../engine/sending/gate/rules/contact.ts'
import { noon, notice, offer, openFacts } from './gate-facts.ts'
import { numbersWorld } from './numbers-world.ts'
import { accountId } from './outbox-world.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
type World = Awaited<ReturnType<typeof numbersWorld>>
const settled = (world: World, expected: Record<string, number>) =>
  vi.waitFor(async () => expect(await world.tally()).toEqual(expected), { timeout: 8_000 })
const fail = (world: World, code: number, more: { by?: 'answer' | 'webhook'; times?: number } = {}) => {
  world.emulator.state.settings.faults.errors = [{ code, by: 'answer', bare: false, chance: 1, ...more }]
}
const reported = (world: World) =>
  vi.waitFor(async () => expect(await world.reportStatuses()).toBeGreaterThan(0))

it.each([131026, 131021, 130403, 130497, 131062])(
  'writes no more to whom %i says cannot be reached, until they can',
  async (code) => {
    const world = await numbersWorld()
    fail(world, code, { times: 1 })
    const first = await world.offer(1)
    world.dispatcher.start()
    await settled(world, { 'failed provider_give_up_recipient': 1 })
    world.clock.advance(minute)
    await world.offer(1, { template: 'notice' })
    await settled(world, { 'failed provider_give_up_recipient': 1, 'refused contact_not_reached': 1 })
    const { contact_id } = await world.message(first)
    await markReachable(world.db, contact_id)
    world.clock.advance(minute)
    await world.offer(1, { template: 'notice' })
    await settled(world, {
      'failed provider_give_up_recipient': 1,
      'refused contact_not_reached': 1,
      accepted: 1,
    })
  },
)

it('hears it by webhook too, and the forecast knows', async () => {
  const world = await numbersWorld()
  Object.assign(world.emulator.state.settings.receipts, { sentMs: 0 })
  fail(world, 131026, { by: 'webhook', times: 1 })
  const first = await world.offer(1)
  world.dispatcher.start()
  await settled(world, { accepted: 1 })
  world.clock.advance(1)
  await reported(world)
  const { contact_id } = await world.message(first)
  const rows = await world.db.selectFrom('contacts').selectAll().where('id', '=', contact_id).execute()
  const given = { numbers: [accountId], settings: world.settings, now: world.clock.now() }
  const [planned] = await peopleOf(world.db, rows, given)
  expect(planned!.facts.unreachable).toMatchObject({ code: 131026 })
})

it('refuses by the rule of the contact, and of an experiment only marketing', () => {
  const judge = (message: typeof offer, code: number) =>
    contactRule.judge(message, openFacts({ unreachable: { code, at: 1 } }), noon)
  expect(judge(notice, 131026)).toMatchObject({ outcome: 'refuse', reason: 'contact_not_reached' })
  expect(judge(offer, 130472)).toMatchObject({ outcome: 'refuse', reason: 'contact_in_experiment' })
  expect(judge(notice, 130472)).toMatchObject({ outcome: 'pass' })
})

it('counts a person who cannot be reached any more as one block, however often it is met', async () => {
  const world = await numbersWorld()
  const ids = [await world.offer(1), await world.offer(1, { idempotencyKey: 'b' })]
  ids.push(await world.offer(1, { idempotencyKey: 'c' }))
  const now = world.clock.now()
  const write = (id: string, change: object) =>
    world.db
      .updateTable('messages')
      .set({ claimed_at: now, ...change })
      .where('id', '=', id)
      .execute()
  await write(ids[0]!, { status: 'delivered', delivered_at: now })
  const blocked = async () => (await readFigures(world.db, accountId, now)).blocked
  await write(ids[1]!, { status: 'failed', error_code: 131026 })
  await write(ids[2]!, { status: 'failed', error_code: 131026 })
  expect(await blocked()).toBe(1)
})

it.each([4, 80007])(
  'has every message wait where %i says that the application is at its limit',
  async (code) => {
    const world = await numbersWorld()
    fail(world, code, { times: 1 })
    const first = await world.offer(1)
    world.dispatcher.start()
    await settled(world, { 'queued provider_wait': 1 })
    expect(await world.message(first)).toMatchObject({ attempts: 0, due_at: world.clock.now() + 10 * minute })
    await world.offer(2)
    world.clock.advance(10 * minute - 1_000)
    world.dispatcher.wake()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await world.tally()).toEqual({ 'queued provider_wait': 1, queued: 1 })
    // More often than a message is tried.
    fail(world, code)
    for (let again = 0; again < 6; again++) {
      world.clock.advance(11 * minute)
      const until = world.clock.now() + 10 * minute
      world.dispatcher.wake()
      await vi.waitFor(async () => expect((await world.message(first)).due_at).toBe(until), 8_000)
    }
    world.emulator.state.settings.faults.errors = []
    world.clock.advance(11 * minute)
    world.dispatcher.wake()
    await settled(world, { accepted: 2 })
  },
)

it('waits its day on 131049 by webhook although another error was met before, and once', async () => {
  const world = await numbersWorld({ frequencyWaitHours: 720 })
  Object.assign(world.emulator.state.settings.receipts, { sentMs: 0 })
  fail(world, 131016, { times: 1 })
  const id = await world.offer(1)
  world.dispatcher.start()
  await settled(world, { 'held provider_retry': 1 })
  fail(world, 131049, { by: 'webhook' })
  world.clock.advance(5_000)
  world.dispatcher.wake()
  await settled(world, { accepted: 1 })
  world.clock.advance(1)
  await reported(world)
  await settled(world, { 'held provider_wait': 1 })
  expect((await world.message(id)).due_at).toBe(world.clock.now() + day)
  world.clock.advance(day)
  world.dispatcher.wake()
  await settled(world, { accepted: 1 })
  world.clock.advance(1)
  await reported(world)
  await settled(world, { 'failed provider_failed': 1 })
})

it.each([
  [hour, 72],
  [25 * hour, 0],
])('opens the window of an ad by the answer to it: after %i ms', async (after, hours) => {
  const world = await numbersWorld()
  const id = await world.offer(1, { template: 'notice', dueAt: world.clock.now() + after })
  const { conversation_id } = await world.message(id)
  await world.db
    .updateTable('conversations')
    .set({ ad_clicked_at: world.clock.now(), window_expires_at: world.clock.now() + day })
    .execute()
  const line = () =>
    world.db.selectFrom('conversations').selectAll().where('id', '=', conversation_id).executeTakeFirst()
  const before = (await line())!.window_expires_at
  world.clock.advance(after)
  world.dispatcher.start()
  await settled(world, { accepted: 1 })
  const expected = hours === 0 ? before : world.clock.now() + hours * hour
  expect(await line()).toMatchObject({ window_expires_at: expected, ad_clicked_at: null })
})

it('opens no window of an ad by what left before the click', async () => {
  const world = await numbersWorld()
  const id = await world.offer(1, { template: 'notice' })
  const { conversation_id } = await world.message(id)
  const clicked = { ad_clicked_at: world.clock.now(), window_expires_at: 1 }
  await world.db.updateTable('conversations').set(clicked).execute()
  const line = () =>
    world.db.selectFrom('conversations').selectAll().where('id', '=', conversation_id).executeTakeFirst()
  await openAdWindows(world.db, [conversation_id], world.clock.now() - 1)
  expect(await line()).toMatchObject(clicked)
  await openAdWindows(world.db, [conversation_id], world.clock.now())
  expect(await line()).toMatchObject({ ad_clicked_at: null })
})
