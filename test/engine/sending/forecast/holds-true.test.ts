import { expect, it } from 'vitest'
import { day, hour } from '../../../../domain/clock.ts'
import { defaultSettings } from '../../../../domain/settings.ts'
import { claimMessages } from '../../../../engine/sending/claim.ts'
import { forecast } from '../../../../engine/sending/forecast/forecast.ts'
import { recordConsent, type NewConsentEvent } from '../../../../storage/consent.ts'
import { testStorage } from '../../../database.ts'
import { addNumber, addPeople, addTemplate, greeting, writtenSend } from '../sends/world.ts'

/** A Wednesday at ten in Rome, at four in New York. */
const morning = Date.UTC(2026, 11, 2, 9, 0)
const actor = { kind: 'system', id: 'test' } as const

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
    },
    { settings: defaultSettings, now: morning },
  )
  const send = await writtenSend(db, { templates: [greeting.name], now: morning })
  const claim = (now: number) =>
    db
      .transaction()
      .execute((tx) =>
        claimMessages(tx, { limit: 100, worker: 'w', settings: defaultSettings, except: [] }, now),
      )
  let claimed = 0
  for (let now = morning; now < morning + hour; now += 10_000) {
    claimed += (await claim(now)).claimed.length
    await db.updateTable('messages').set({ status: 'accepted' }).where('status', '=', 'sending').execute()
  }
  const became = await db
    .selectFrom('messages')
    .select(['status', 'reason', (eb) => eb.fn.countAll<number>().as('n')])
    .where('send_id', '=', send)
    .groupBy(['status', 'reason'])
    .execute()
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
