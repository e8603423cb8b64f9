import { expect, it } from 'vitest'
import { day, hour, minute } from '../../../domain/clock.ts'
import { defaultSettings, type Settings } from '../../../domain/settings.ts'
import { createPendingConsent } from '../../../engine/contacts/pending-consent.ts'
import { createEmbeddedQueue } from '../../../engine/jobs/embedded.ts'
import { recordConsent } from '../../../storage/consent.ts'
import { testClock } from '../../clock.ts'
import { testStorage } from '../../database.ts'
import { addNumber, addPeople, addTemplate } from '../sending/sends/world.ts'

const actor = { kind: 'user', id: 'anna' } as const

/** Imported people whose consent, given long ago, waits for their confirmation. */
async function imported(count: number, confirmationTemplate = 'confirm_news') {
  const storage = await testStorage()
  const { db } = storage
  const clock = testClock()
  const settings = (): Settings => ({
    ...defaultSettings,
    consent: { ...defaultSettings.consent, doubleOptIn: true, confirmationTemplate },
  })
  const queue = createEmbeddedQueue({ db, clock, worker: 'here:1:a' })
  const pending = createPendingConsent({ storage, queue, settings, clock, wakeSender: () => {} })
  await addNumber(db, { id: 'n1', phone: '+39000', businessId: 'b' })
  const people = Array.from({ length: count }, (_, index) => ({
    phone: `+39333${String(1_000_000 + index)}`,
    consents: false,
  }))
  const ids = await addPeople(db, people, clock.now())
  const given = { kind: 'given', at: clock.now() - 90 * day, source: 'import', actor } as const
  await recordConsent(
    db,
    ids.map((contactId) => ({ ...given, contactId, needsConfirmation: true })),
    clock.now(),
  )
  const of = async (marketing: string) =>
    (await db.selectFrom('contacts').select('id').where('marketing', '=', marketing).execute()).length
  return {
    db,
    clock,
    ids,
    run: () => pending.run(new AbortController().signal),
    of,
    asked: () => db.selectFrom('messages').selectAll().execute(),
  }
}

it('asks all of an import by the template, page by page and each once', async () => {
  const { db, ids, run, asked } = await imported(520)
  await addTemplate(db, 'b', { name: 'confirm_news' })
  await run()
  const questions = await asked()
  expect(new Set(questions.map((row) => row.contact_id))).toEqual(new Set(ids))
  expect(questions[0]).toMatchObject({
    status: 'queued',
    category: 'marketing',
    purpose: 'opt_in_confirmation',
    account_id: 'n1',
    type: 'template',
  })
  await run()
  expect(await asked()).toHaveLength(520)
  const jobs = await db.selectFrom('jobs').select('kind').where('kind', 'like', 'consent.%').execute()
  expect(jobs).toHaveLength(2 * 520)
})

it('asks nobody whom the business blocked, or who answered', async () => {
  const { db, clock, ids, run, asked } = await imported(3)
  await addTemplate(db, 'b', { name: 'confirm_news' })
  await db.updateTable('contacts').set({ blocked_at: 1 }).where('id', '=', ids[0]!).execute()
  const no = { contactId: ids[1]!, kind: 'withdrawn', at: clock.now(), source: 'message', actor } as const
  await recordConsent(db, [no], clock.now())
  await run()
  expect((await asked()).map((row) => row.contact_id)).toEqual([ids[2]])
})

it('ends after 48 hours what nobody could be asked to confirm, however old the consent was', async () => {
  const { clock, run, asked, of } = await imported(520, '')
  await run()
  clock.advance(48 * hour - minute)
  await run()
  expect(await of('pending')).toBe(520)
  clock.advance(minute)
  await run()
  expect(await asked()).toEqual([])
  expect([await of('pending'), await of('none')]).toEqual([0, 520])
})

it('gives who was asked later their 48 hours from then', async () => {
  const { db, clock, run, of } = await imported(1)
  clock.advance(40 * hour)
  await addTemplate(db, 'b', { name: 'confirm_news' })
  await run()
  clock.advance(47 * hour)
  await run()
  expect(await of('pending')).toBe(1)
  clock.advance(hour)
  await run()
  expect(await of('none')).toBe(1)
})

it('asks with buttons where the window is open, template or none', async () => {
  const { db, clock, ids, run, asked } = await imported(2, '')
  const now = clock.now()
  await db.updateTable('contacts').set({ last_inbound_at: now }).where('id', '=', ids[0]!).execute()
  const line = { id: 'c', contact_id: ids[0]!, channel: 'whatsapp', account_id: 'n1', state: 'agent' }
  const times = { created_at: now, updated_at: now, last_message_at: now, window_expires_at: now + day }
  const rest = { last_message_preview: '', unread: 0, handled_seq: 0, clarifications: 0 }
  await db
    .insertInto('conversations')
    .values({ ...line, ...times, ...rest })
    .execute()
  await run()
  expect(await asked()).toMatchObject([{ contact_id: ids[0], type: 'buttons', category: 'service' }])
})
