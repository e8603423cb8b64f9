import { expect, it } from 'vitest'
import { day, hour } from '../../../../domain/clock.ts'
import { defaultSettings } from '../../../../domain/settings.ts'
import { forecast, type ForecastInput } from '../../../../engine/sending/forecast/forecast.ts'
import { shownForecast } from '../../../../operations/sends/shapes.ts'
import { replacePrices } from '../../../../storage/prices.ts'
import { testStorage } from '../../../database.ts'
import { addNumber, addPeople, addTemplate, greeting } from '../sends/world.ts'

/** A Wednesday at ten in Rome. */
const morning = Date.UTC(2026, 4, 6, 8, 0)
const input: ForecastInput = {
  audience: { filter: { all: [] } },
  templates: [greeting.name],
  values: {},
  numbers: [],
  budget: { messages: null, costMicros: null },
  startAt: morning,
  spreadBy: 'send',
  requestedBy: 'user:u',
}

async function shop(messagingLimit: number | null = null) {
  const { db } = await testStorage()
  await addNumber(db, { id: 'n1', phone: '+39000', businessId: 'b', messagingLimit })
  const ask = (change: Partial<ForecastInput> = {}) =>
    forecast(db, { ...input, ...change }, { settings: defaultSettings, now: morning })
  return { db, ask }
}

const phone = (n: number) => `+3933300${String(n).padStart(5, '0')}`

it('tells who is excluded and why, by the rules of the gate', async () => {
  const { db, ask } = await shop()
  await addTemplate(db, 'b')
  await addPeople(
    db,
    [
      { phone: phone(1), name: 'Anna Bruni' },
      { phone: phone(2), consents: false },
      { phone: phone(3), blocked_at: 1 },
      { phone: phone(4), consents: false },
    ],
    morning - 30 * day,
  )
  const made = await ask()
  expect(made).toMatchObject({ audience: 4, reachable: 1, category: 'marketing' })
  expect(made.excluded.map(({ reason, people }) => [reason, people])).toEqual([
    ['no_consent', 2],
    ['contact_blocked', 1],
  ])
  expect(made.samples).toHaveLength(1)
  expect(made.samples[0]!.preview.body).toContain('Ciao Anna,')
  expect(made.timeline.lastAt).toBe(morning + 60_000)
})

it('leaves out who had marketing enough, and waits for who may have it soon', async () => {
  const { db, ask } = await shop()
  await addTemplate(db, 'b')
  const [often, soon] = await addPeople(
    db,
    [
      { phone: phone(1), last_inbound_at: morning - day },
      { phone: phone(2), last_inbound_at: morning - day },
    ],
    morning - 60 * day,
  )
  const lines = [often!, soon!].map((contact_id) => ({
    id: `c-${contact_id}`,
    contact_id,
    channel: 'whatsapp',
    account_id: 'n1',
    state: 'resolved',
    last_message_at: 1,
    last_message_preview: '',
    unread: 0,
    handled_seq: 0,
    clarifications: 0,
    created_at: 1,
    updated_at: 1,
  }))
  await db.insertInto('conversations').values(lines).execute()
  const sent = (contact_id: string, at: number) => ({
    id: `m-${contact_id}-${at}`,
    conversation_id: `c-${contact_id}`,
    contact_id,
    channel: 'whatsapp',
    account_id: 'n1',
    direction: 'out',
    author: 'campaign',
    type: 'template',
    content: '{}',
    category: 'marketing',
    status: 'delivered',
    claimed_at: at,
    created_at: at,
  })
  const dayAgo = morning - day
  const nearlyWeekAgo = morning - 7 * day + 5 * hour
  await db
    .insertInto('messages')
    .values([sent(often!, dayAgo), sent(often!, dayAgo - 1), sent(soon!, dayAgo), sent(soon!, nearlyWeekAgo)])
    .execute()
  const made = await ask()
  expect(made.excluded).toMatchObject([{ reason: 'marketing_too_often', people: 1, contactIds: [often] }])
  expect(made).toMatchObject({ reachable: 1, waiting: 1 })
  expect(made.timeline.hours).toEqual([{ at: morning + 5 * hour, messages: 1 }])
})

it('spreads people over variants in their language, and prices them by country', async () => {
  const { db, ask } = await shop()
  for (const name of [greeting.name, 'second_news']) {
    await addTemplate(db, 'b', { name })
    await addTemplate(db, 'b', { name, language: 'es' })
  }
  await replacePrices(db, [{ country: 'IT', category: 'marketing', currency: 'EUR', micros: 57_200 }])
  const people = Array.from({ length: 300 }, (_, n) => ({
    phone: phone(n),
    language: n % 3 === 0 ? 'es' : 'it',
    country: n % 3 === 0 ? 'ES' : 'IT',
  }))
  await addPeople(db, people, morning - day)
  const made = await ask({ templates: [greeting.name, 'second_news'] })
  const by = (field: 'template' | 'language', value: string) =>
    made.variants.filter((one) => one[field] === value).reduce((sum, one) => sum + one.people, 0)
  expect(by('language', 'es')).toBe(100)
  expect(by('template', 'second_news')).toBeGreaterThan(110)
  expect(by('template', greeting.name)).toBeGreaterThan(110)
  expect(made.cost).toEqual({ currency: 'EUR', micros: 200 * 57_200, unpriced: 100 })
  expect(made.risks.map(({ kind }) => kind)).toContain('no_prices')
})

it('tells how long a limit makes it take', async () => {
  const { db, ask } = await shop(250)
  await addTemplate(db, 'b')
  await addPeople(
    db,
    Array.from({ length: 1_000 }, (_, n) => ({ phone: phone(n) })),
    morning - day,
  )
  const made = await ask()
  expect(made.timeline.left).toBe(0)
  expect(made.risks).toContainEqual({ kind: 'takes_long', facts: { days: 5 } })
})

it.each([
  [{ templates: ['absent'] }, /There is no template absent/],
  [{ numbers: ['other'] }, /No such number/],
  [{ audience: { listId: 'none' } }, /No such list/],
  [{ audience: { filter: { field: 'shoe', op: 'is', value: 1 } } }, /No such field/],
] as [Partial<ForecastInput>, RegExp][])('refuses %j', async (change, words) => {
  const { db, ask } = await shop()
  await addTemplate(db, 'b')
  await expect(ask(change)).rejects.toThrow(words)
})

it('says what the check finds in the words of a template, adopted ones too, and nothing of clean ones', async () => {
  const { db, ask } = await shop()
  const loud = await addTemplate(db, 'b')
  await addPeople(db, [{ phone: phone(1) }], morning - day)
  const wording = async () => (await ask()).risks.filter(({ kind }) => kind === 'template_wording')
  expect(await wording()).toEqual([])
  const components = [{ type: 'BODY', text: 'SCONTI PAZZI SOLO OGGI!!! Corri in negozio, bit.ly/abc' }]
  await db
    .updateTable('templates')
    .set({ components: JSON.stringify(components), name: greeting.name })
    .where('id', '=', loud)
    .execute()
  const [risk] = await wording()
  expect(risk).toMatchObject({ facts: { template: greeting.name, language: 'it' } })
  expect(risk!.findings!.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['opt_out_missing', 'exclamations', 'url_shortener']),
  )
  const [shown] = shownForecast(await ask(), new Map(), { language: 'es', timeZone: 'UTC' }).risks.filter(
    ({ kind }) => kind === 'template_wording',
  )
  expect(shown!.facts['findings']).toContain('No hay')
})
