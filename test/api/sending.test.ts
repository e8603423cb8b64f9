import { expect, it } from 'vitest'
import { raiseAlerts } from '../../storage/alerts.ts'
import { findNumber } from '../../storage/numbers.ts'
import { testHub } from '../hub.ts'

it('shows the numbers with their limits and history, and lets a manager release one', async () => {
  const hub = await testHub()
  const { db } = hub.hub.storage
  const manager = await hub.signedIn('manager')
  await hub.hub.numbers.poll()
  const { id, portfolioId } = hub.emulator.state.numbers.values().next().value!
  const list = async () =>
    (await manager.call<{ numbers: Record<string, unknown>[] }>('GET', '/sending/numbers')).body.numbers
  expect(await list()).toMatchObject([
    {
      id,
      portfolioId,
      quality: 'GREEN',
      limit: { people: 1_000, usedByPortfolio: 0, marketing: 900, waiting: 0 },
      warmUp: null,
      recovery: null,
      halted: null,
    },
  ])
  await db
    .updateTable('numbers')
    .set({ halted_at: 5, halt_reason: 'code_131042' })
    .where('id', '=', id)
    .execute()
  const change = { release: true, warmUpStep: 1, recovering: true }
  const { body } = await manager.call('PATCH', `/sending/numbers/${id}`, change)
  expect(body).toMatchObject({
    number: {
      halted: null,
      warmUp: { step: 0, people: 250 },
      recovery: { stage: 'rest' },
      limit: { marketing: 0 },
    },
  })
  expect((await findNumber(db, id))!.halted_at).toBeNull()
  const history = (await list())[0]!['history'] as { kind: string; value: string }[]
  expect(history.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
    'halt released',
    'warm_up 0',
    'recovery rest',
    'warm_up 1',
  ])
  expect(await manager.call('PATCH', '/sending/numbers/1', { release: true })).toMatchObject({ status: 404 })
  expect(await manager.call('PATCH', `/sending/numbers/${id}`, { warmUpStep: 9 })).toMatchObject({
    status: 422,
    body: { error: { field: 'warmUpStep' } },
  })
})

it('tells alerts in the reader’s language, and who has seen them', async () => {
  const hub = await testHub()
  const { db } = hub.hub.storage
  const manager = await hub.signedIn('manager')
  const now = hub.hub.clock.now()
  const limit = { kind: 'limit_raised', severity: 'info', facts: { from: 250, to: 2_000 } }
  const [alert] = await raiseAlerts(db, [limit], null, now, 0)
  const read = async (query: string) =>
    (await manager.call<{ alerts: Record<string, unknown>[] }>('GET', `/sending/alerts${query}`)).body.alerts
  expect(await read('?language=en&open=true')).toMatchObject([
    { title: 'WhatsApp raised the limit of people a day: 2,000' },
  ])
  const seen = await manager.call('POST', `/sending/alerts/${alert!.id}/acknowledge`, {})
  expect(seen.body).toMatchObject({ alert: { acknowledgedBy: expect.any(String) } })
  expect(await read('?open=true')).toEqual([])
  expect(await read('?open=false')).toHaveLength(1)
  expect((await manager.call('POST', '/sending/alerts/none/acknowledge', {})).status).toBe(404)
  const webhook = await manager.call<{ secret: string }>('GET', '/sending/alert-webhook')
  expect(webhook.body.secret).toMatch(/^[0-9a-f]{64}$/)
})

it('takes a table of prices whole, or not at all', async () => {
  const hub = await testHub()
  const manager = await hub.signedIn('manager')
  const price = { country: 'IT', category: 'marketing', currency: 'EUR', micros: 70_000 }
  const load = (prices: object[]) => manager.call('PUT', '/sending/prices', { prices })
  expect((await load([price, { ...price, country: '*' }])).status).toBe(200)
  for (const [wrong, field] of [
    [{ ...price, country: 'FR', currency: 'USD' }, 'prices.1.currency'],
    [price, 'prices.1'],
    [{ ...price, country: 'Italy' }, 'prices.1.country'],
    [{ ...price, micros: -1 }, 'prices.1.micros'],
    [{ ...price, micros: 0.5 }, 'prices.1.micros'],
  ] as const) {
    expect(await load([price, wrong])).toMatchObject({ status: 422, body: { error: { field } } })
  }
  const { body } = await manager.call<{ prices: object[] }>('GET', '/sending/prices')
  expect(body.prices).toEqual([{ ...price, country: '*' }, price])
})

it('refuses a search of the ledger that is not one', async () => {
  const hub = await testHub()
  const viewer = await hub.signedIn('viewer')
  expect((await viewer.call('GET', '/sending/ledger?outcome=hold&limit=5')).body).toEqual({
    rows: [],
    nextCursor: null,
  })
  for (const query of ['cursor=x', 'limit=0', 'category=spam', 'since=now']) {
    expect((await viewer.call('GET', `/sending/ledger?${query}`)).status).toBe(422)
  }
})
