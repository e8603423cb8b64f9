import { expect, it } from 'vitest'
import { day, hour } from '../../../../domain/clock.ts'
import { defaultSettings, type Settings } from '../../../../domain/settings.ts'
import { claimMessages } from '../../../../engine/sending/claim.ts'
import { forecast } from '../../../../engine/sending/forecast/forecast.ts'
import { recordConsent, type NewConsentEvent } from '../../../../storage/consent.ts'
import type { Db } from '../../../../storage/open.ts'
import { replacePrices } from '../../../../storage/prices.ts'
import { testStorage } from '../../../database.ts'
import { addNumber, addPeople, addTemplate, greeting, writtenSend } from '../sends/world.ts'

/** A Wednesday at ten in Rome, at four in New York. */
const morning = Date.UTC(2026, 11, 2, 9, 0)
const actor = { kind: 'system', id: 'test' } as const

/** The gate over a send for an hour: how many left, and where the others stand. */
async function runAnHour(db: Db, send: string, settings: Settings) {
  let claimed = 0
  for (let now = morning; now < morning + hour; now += 10_000) {
    const claim = await db
      .transaction()
      .execute((tx) => claimMessages(tx, { limit: 100, worker: 'w', settings, except: [] }, now))
    claimed += claim.claimed.length
    await db.updateTable('messages').set({ status: 'accepted' }).where('status', '=', 'sending').execute()
  }
  const became = await db
    .selectFrom('messages')
    .select(['status', 'reason', (eb) => eb.fn.countAll<number>().as('n')])
    .where('send_id', '=', send)
    .groupBy(['status', 'reason'])
    .execute()
  return { claimed, became }
}

it('foretells what the gate then does: who is left out and why, who waits, who gets it', async () => {
  const { db } = await testStorage()
  await addNumber(db, { id: 'n1', phone: '+39000', businessId: 'b' })
  await addTemplate(db, 'b')
  const ids = await addPeople(
    db,
    Array.from({ length: 60 }, (_, n) => ({
      phone: `+393330${String(n).padStart(6, '0')}`,
      name: 'Anna B',
      consents: n % 6 !== 1,
      blocked_at: n % 10 === 2 ? 1 : null,
      ...(n % 5 === 3 ? { country: 'US', time_zone: 'America/New_York' } : {}),
    })),
    morning - 30 * day,
  )
  const after = (kind: NewConsentEvent['kind'], every: number): NewConsentEvent[] =>
    ids
      .filter((_, n) => n % every === 0)
      .map((contactId) => ({ contactId, kind, at: morning - day, source: 'message', actor }))
  await recordConsent(db, [...after('withdrawn', 7), ...after('stopped', 11)], morning)
  // Some had a send of the day before yesterday, and never answered.
  const earlier = await writtenSend(db, { templates: [greeting.name], now: morning - 2 * day })
  await db
    .updateTable('messages')
    .set({ status: 'delivered', claimed_at: morning - 2 * day, due_at: null })
    .where('contact_id', 'in', ids.slice(0, 15))
    .execute()
  await db.deleteFrom('messages').where('send_id', '=', earlier).where('status', '=', 'queued').execute()

  const told = await forecast(
    db,
    {
      audience: { filter: { all: [] } },
      templates: [greeting.name],
      values: {},
      numbers: [],
      budget: { messages: null, costMicros: null },
      startAt: morning,
      spreadBy: 'any',
      requestedBy: 'user:u',
    },
    { settings: defaultSettings, now: morning },
  )
  const send = await writtenSend(db, { templates: [greeting.name], now: morning })
  const { claimed, became } = await runAnHour(db, send, defaultSettings)
  const left = became.filter(({ status }) => status === 'refused').map(({ reason, n }) => [reason, n])
  const held = became.filter(({ status }) => status === 'held').reduce((sum, { n }) => sum + n, 0)
  expect(left.sort()).toEqual(told.excluded.map(({ reason, people }) => [reason, people]).sort())
  expect(told.excluded.map(({ reason }) => reason).sort()).toEqual([
    'consent_withdrawn',
    'contact_blocked',
    'marketing_too_often',
    'no_consent',
    'stopped',
  ])
  expect(held).toBe(told.waiting)
  expect(held).toBeGreaterThan(0)
  expect(claimed).toBe(told.reachable - told.waiting)
})

const key = { kind: 'api_key', id: 'k1' }

it.each([
  ['a cap on the messages of the send', { budget: { messages: 17 } }, {}, ['budget_send', 23], []],
  ['a cap on the cost of the send', { budget: { costMicros: 1_030_000 } }, {}, ['budget_send', 20], []],
  ['the cap of the day', {}, { budgetMessagesPerDay: 25 }, null, [['day', 15]]],
  ['the cap of the day on cost', {}, { budgetCostMicrosPerDay: 500_000 }, null, [['day', 30]]],
  ['the cap of a key', { by: key }, { keyMessagesPerDay: 12 }, null, [['key', 28]]],
  [
    'the caps of a send and of a key',
    { by: key, budget: { messages: 35 } },
    { keyMessagesPerDay: 12 },
    ['budget_send', 5],
    [['key', 28]],
  ],
] as const)('foretells %s', async (_name, sent, sending, refused, capped) => {
  const { db } = await testStorage()
  await addNumber(db, { id: 'n1', phone: '+39000', businessId: 'b' })
  await addTemplate(db, 'b')
  await replacePrices(db, [{ country: 'IT', category: 'marketing', currency: 'EUR', micros: 50_000 }])
  const row = {
    id: key.id,
    name: 'k',
    prefix: 'p',
    permissions: '["sending:send"]',
    created_at: 1,
    created_by: 'u',
  }
  await db
    .insertInto('api_keys')
    .values({ ...row, key_hash: 'h' })
    .execute()
  const people = Array.from({ length: 40 }, (_, n) => ({ phone: `+393330${String(n).padStart(6, '0')}` }))
  await addPeople(db, people, morning - 30 * day)
  const settings = { ...defaultSettings, sending: { ...defaultSettings.sending, ...sending } }
  const budget = { messages: null, costMicros: null, ...('budget' in sent ? sent.budget : {}) }
  const by = 'by' in sent ? sent.by : { kind: 'user', id: 'u' }
  const told = await forecast(
    db,
    {
      audience: { filter: { all: [] } },
      templates: [greeting.name],
      values: {},
      numbers: [],
      budget,
      startAt: morning,
      spreadBy: 'any',
      requestedBy: `${by.kind}:${by.id}`,
    },
    { settings, now: morning },
  )
  expect(told.excluded.map(({ reason, people }) => [reason, people])).toEqual(
    refused === null ? [] : [refused],
  )
  expect(told.timeline.capped.map(({ of, people }) => [of, people])).toEqual(capped)
  expect(told.reachable).toBe(40 - (refused?.[1] ?? 0))
  expect(told.cost.micros).toBe(told.reachable * 50_000)

  const send = await writtenSend(db, { templates: [greeting.name], now: morning, budget, by })
  const { claimed, became } = await runAnHour(db, send, settings)
  const today = told.timeline.hours.filter(({ at }) => at < morning + hour)
  expect(claimed).toBe(today.reduce((sum, { messages }) => sum + messages, 0))
  const held = became.filter(({ status }) => status === 'held').map(({ reason, n }) => [reason, n])
  expect(held).toEqual(capped.map(([of, people]) => [`budget_${of}`, people]))
})
