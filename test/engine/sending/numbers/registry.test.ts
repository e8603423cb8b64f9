import { expect, it, vi } from 'vitest'
import { numbersWorld } from '../numbers-world.ts'

const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000]
type World = Awaited<ReturnType<typeof numbersWorld>>
const settled = (world: World, expected: Record<string, number>) =>
  vi.waitFor(async () => expect(await world.tally()).toEqual(expected), { timeout: 5_000 })

it('knows a number from the first poll, and what became of it from webhooks and further polls', async () => {
  const world = await numbersWorld()
  expect(await world.number()).toMatchObject({
    phone: '+390200000001',
    portfolio_id: '300000000000001',
    business_id: '200000000000001',
    quality: 'GREEN',
    messaging_limit: 1_000,
    throughput_per_second: 1_000,
    warm_up_since: null,
  })
  await world.tell('phone_number_quality_update', {
    display_phone_number: '390200000001',
    event: 'FLAGGED',
    current_limit: 'TIER_1K',
  })
  expect(await world.number()).toMatchObject({ quality: 'RED', recovery_stage: 'rest' })
  await world.tell('business_capability_update', { max_daily_conversations_per_business: 'TIER_10K' })
  expect((await world.number()).messaging_limit).toBe(10_000)
  await world.tell('account_update', { event: 'DISABLED_UPDATE', ban_info: { waba_ban_state: 'DISABLE' } })
  expect(await world.number()).toMatchObject({ halt_reason: 'account_disabled' })
  expect(await world.alerts()).toEqual(['quality_red', 'limit_raised', 'number_halted'])
  const polls = await world.db.selectFrom('jobs').select('kind').where('kind', '=', 'numbers.poll').execute()
  expect(polls).toHaveLength(1)

  await world.registry.poll()
  expect(await world.number()).toMatchObject({ quality: 'GREEN', messaging_limit: 1_000, halted_at: null })
  const kinds = await world.db.selectFrom('number_events').select(['kind', 'source']).orderBy('id').execute()
  expect(kinds.filter(({ source }) => source === 'webhook').map(({ kind }) => kind)).toEqual([
    'quality',
    'limit',
    'halt',
  ])
})

it('warms a number up that nobody knows yet', async () => {
  const world = await numbersWorld({}, 'TIER_250')
  expect(await world.number()).toMatchObject({ warm_up_step: 0, warm_up_since: world.clock.now() })
  world.clock.advance(7 * day)
  await world.registry.tick()
  expect(await world.number()).toMatchObject({ warm_up_step: 1, warm_up_step_at: world.clock.now() })
  expect(await world.alerts()).toEqual(['warm_up_step'])
  await expect(world.registry.change('1', {})).rejects.toMatchObject({ code: 'not_found', field: 'id' })
  const change = world.registry.change((await world.number()).id, { warmUpStep: 5 })
  await expect(change).rejects.toMatchObject({ code: 'invalid', field: 'warmUpStep' })
})

it('uses the messaging limit to the person, with its reserve, and tells who waits until when', async () => {
  const world = await numbersWorld({}, 'TIER_20')
  const ids = []
  for (let person = 0; person < 25; person++) ids.push(await world.offer(person))
  world.dispatcher.start()
  await settled(world, { accepted: 18, 'held messaging_limit': 7 })
  for (let person = 30; person < 34; person++) await world.offer(person, { template: 'notice' })
  await settled(world, { accepted: 20, 'held messaging_limit': 9 })
  expect((await world.message(ids[24]!)).due_at).toBeGreaterThan(world.clock.now() + day)

  world.clock.advance(day - minute)
  await world.registry.tick()
  await settled(world, { accepted: 20, 'held messaging_limit': 9 })
  world.clock.advance(5 * minute)
  await world.registry.tick()
  await settled(world, { accepted: 29 })
  expect(world.emulator.state.counters['answers.131048']).toBeUndefined()
})

it('lets those who wait go at once when the limit rises', async () => {
  const world = await numbersWorld({}, 'TIER_10')
  for (let person = 0; person < 15; person++) await world.offer(person)
  world.dispatcher.start()
  await settled(world, { accepted: 9, 'held messaging_limit': 6 })
  world.emulator.state.numbers.values().next().value!.messagingLimit = 'TIER_1K'
  await world.registry.poll()
  world.dispatcher.wake()
  await settled(world, { accepted: 15 })
})

it('rests marketing after RED, serves on, and comes back by the plan', async () => {
  const world = await numbersWorld({ frequencyWaitHours: 720 })
  await world.tell('phone_number_quality_update', { display_phone_number: '390200000001', event: 'FLAGGED' })
  await world.registry.poll()
  const offer = await world.offer(1)
  await world.offer(2, { template: 'notice' })
  world.dispatcher.start()
  await settled(world, { accepted: 1, 'held quality_rest': 1 })
  expect((await world.message(offer)).due_at).toBe(world.clock.now() + 14 * day)
  world.clock.advance(14 * day)
  await world.registry.tick()
  world.dispatcher.wake()
  await settled(world, { accepted: 1, 'held quality_engaged_only': 1 })
  await world.registry.change((await world.number()).id, { recovering: false })
  await settled(world, { accepted: 2 })
})

it('counts what people do, and takes many blocks for RED', async () => {
  const world = await numbersWorld({ rateLeastMessages: 5 })
  const ids = []
  for (let person = 0; person < 6; person++) ids.push(await world.offer(person))
  world.dispatcher.start()
  await settled(world, { accepted: 6 })
  await world.db
    .updateTable('messages')
    .set({ status: 'failed', error_code: 131050 })
    .where('id', '=', ids[0]!)
    .execute()
  await world.db
    .updateTable('messages')
    .set({ read_at: 5, delivered_at: 4 })
    .where('id', '=', ids[1]!)
    .execute()
  await world.registry.tick()
  const { figures, recovery_stage } = await world.number()
  expect(JSON.parse(figures!)).toEqual({
    sent: 6,
    delivered: 1,
    read: 1,
    answered: 0,
    blocked: 1,
    reported: null,
  })
  expect(recovery_stage).toBe('rest')
  expect(await world.alerts()).toEqual(['rates_high'])
})

it('holds to the caps of a send and of a key', async () => {
  const world = await numbersWorld()
  const send = {
    id: 's',
    name: 's',
    audience: '{}',
    variants: '[]',
    values: '{}',
    category: 'marketing',
    numbers: '[]',
    status: 'running',
    budget: JSON.stringify({ messages: 2, costMicros: null }),
    planned: 4,
    queued: 4,
    created_by_kind: 'user',
    created_by: 'u',
    created_at: 1,
  }
  await world.db.insertInto('sends').values(send).execute()
  const key = {
    id: 'k',
    name: 'k',
    key_hash: 'h',
    prefix: 'p',
    permissions: '["sending:send"]',
    created_by: 'u',
    created_at: 1,
  }
  const budget = JSON.stringify({ messagesPerDay: null, costMicrosPerDay: 150_000 })
  await world.db
    .insertInto('api_keys')
    .values({ ...key, budget })
    .execute()
  await world.db
    .insertInto('prices')
    .values({ country: 'IT', category: 'marketing', currency: 'EUR', micros: 70_000 })
    .execute()
  for (let person = 0; person < 4; person++) await world.offer(person, { sendId: 's' })
  for (let person = 10; person < 14; person++) await world.offer(person, { requestedBy: 'api_key:k' })
  world.dispatcher.start()
  await settled(world, { accepted: 4, 'refused budget_send': 2, 'held budget_key': 2 })
  const rows = await world.db
    .selectFrom('messages')
    .select(['cost_micros', 'due_at'])
    .orderBy('seq')
    .execute()
  expect(rows.map(({ cost_micros }) => cost_micros)).toEqual([
    70_000,
    70_000,
    null,
    null,
    70_000,
    70_000,
    null,
    null,
  ])
  // Midnight in Rome.
  expect(rows.at(-1)!.due_at).toBe(Date.UTC(2026, 4, 4, 22, 0))
  world.clock.advance(Date.UTC(2026, 4, 5, 9, 0) - world.clock.now())
  world.dispatcher.wake()
  await settled(world, { accepted: 6, 'refused budget_send': 2 })
})

it('counts what comes in against the throughput', async () => {
  const world = await numbersWorld({ throughputPerSecond: 10 })
  const { countInbound } = await import('../../../../engine/sending/rate-limits.ts')
  const now = world.clock.now()
  const tat = async () => (await world.db.selectFrom('rate_limits').selectAll().executeTakeFirst())?.tat
  const { id } = await world.number()
  await countInbound(world.db, id, world.settings.sending, now)
  expect(await tat()).toBe(now + second / 1_000)
  await countInbound(world.db, id, world.settings.sending, now)
  expect(await tat()).toBe(now + second / 500)
  await countInbound(world.db, id, world.settings.sending, now + hour)
  expect(await tat()).toBe(now + hour + second / 1_000)
})
