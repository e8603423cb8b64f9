import { expect, it } from 'vitest'
import { optOutIntent } from '../../../agents/understand/opt-out.ts'
import { hour } from '../../../domain/clock.ts'
import { optInFormInput } from '../../../domain/opt-in.ts'
import { defaultSettings } from '../../../domain/settings.ts'
import { adSourceOf } from '../../../engine/contacts/ad-source.ts'
import { createConsentDesk } from '../../../engine/contacts/consent-desk.ts'
import { createDoubleOptIn } from '../../../engine/contacts/double-opt-in.ts'
import { exportPerson } from '../../../engine/contacts/export-person.ts'
import { createOptIn } from '../../../engine/contacts/opt-in.ts'
import { createEmbeddedQueue } from '../../../engine/jobs/embedded.ts'
import { createEventProcessor } from '../../../engine/inbox/process.ts'
import { consentHistory } from '../../../storage/consent.ts'
import { forgetConsent } from '../../../storage/erasure.ts'
import { saveOptInForm } from '../../../storage/opt-in-forms.ts'
import { testClock } from '../../clock.ts'
import { testStorage } from '../../database.ts'
import { addNumber } from '../sending/sends/world.ts'

const phone = '+393331110001'
const referral = {
  source_type: 'ad',
  source_id: '120',
  headline: 'Le novità di primavera',
  body: 'Scrivici\n\nper riceverle',
  ctwa_clid: 'click',
}

/** What comes in, over a form `news`; nothing that settles, answers or sends. */
async function inbox() {
  const storage = await testStorage()
  const { db } = storage
  const clock = testClock()
  const settings = () => defaultSettings
  const queue = createEmbeddedQueue({ db, clock, worker: 'here:1:a' })
  const deps = { storage, queue, settings, clock, wakeSender: () => {} }
  const unused = () => Promise.reject(new Error('not asked here'))
  const doubleOptIn = createDoubleOptIn(deps)
  const optIn = createOptIn({ ...deps, doubleOptIn, readPhone: unused })
  const process = createEventProcessor({
    ...deps,
    doubleOptIn,
    consent: createConsentDesk({ settings, readIntent: optOutIntent, optIn, clock }),
    settlement: { reported: unused, recover: unused, reconcile: unused, settle: unused },
    templateNews: unused,
    numberNews: unused,
    ownsAccount: () => true,
  })
  await addNumber(db, { id: 'n1', phone: '+39000', businessId: 'b' })
  const form = optInFormInput.parse({ slug: 'news', name: 'News' })
  await saveOptInForm(db, { ...form, accountId: 'n1' }, clock.now())
  let events = 0
  return {
    db,
    clock,
    async writes(body: string, byAd: boolean) {
      const id = `e${++events}`
      const event = {
        kind: 'message',
        key: id,
        accountId: 'n1',
        phone,
        whatsappUserId: null,
        name: null,
        providerId: id,
        at: clock.now(),
        content: { type: 'text', body },
        replyTo: null,
        providerMediaId: null,
        referral: byAd ? referral : null,
      }
      const row = { id, event_key: id, channel: 'whatsapp', kind: 'message', status: 'received' }
      await db
        .insertInto('inbound_events')
        .values({ ...row, payload: JSON.stringify(event), received_at: clock.now() })
        .execute()
      await process(id)
      const done = await db.selectFrom('inbound_events').selectAll().where('id', '=', id).executeTakeFirst()
      expect(done).toMatchObject({ status: 'processed' })
    },
    contact: () => db.selectFrom('contacts').selectAll().where('phone', '=', phone).executeTakeFirstOrThrow(),
    line: () => db.selectFrom('conversations').selectAll().executeTakeFirstOrThrow(),
  }
}

it.each([
  ['START', null, 'Le novità di primavera: Scrivici per riceverle\n\nSTART'],
  ['Vorrei ricevere le novità di Bottega #news', 'news', expect.stringContaining('#news')],
])('records the ad by which %j came, what for, and shows it in the export', async (words, form, wording) => {
  const { db, clock, writes, contact } = await inbox()
  await writes(words, true)
  const { id } = await contact()
  const [event] = await consentHistory(db, id)
  expect(event).toMatchObject({ kind: 'given', source: 'ad', wording })
  const detail = JSON.parse(event!.detail) as Record<string, unknown>
  expect(detail).toMatchObject({ ad: '120', purpose: 'marketing_whatsapp', ...(form && { form }) })
  expect((await exportPerson(db, id, clock.now())).text).toContain('given for marketing on WhatsApp (ad)')
})

it('records no ad where there was none, and none for who leaves', async () => {
  const { db, clock, writes, contact } = await inbox()
  await writes('START', false)
  clock.advance(1_000)
  await writes('STOP', true)
  const events = await consentHistory(db, (await contact()).id)
  expect(events.map(({ kind, source }) => [kind, source])).toEqual([
    ['stopped', 'message'],
    ['given', 'message'],
  ])
  expect(JSON.parse(events[0]!.detail)).not.toHaveProperty('purpose')
})

it('keeps of an erased person the ad and its words, and not theirs', async () => {
  const { db, writes, contact } = await inbox()
  await writes('START', true)
  const { id } = await contact()
  await forgetConsent(db, id, 'hash', [])
  const [event] = await consentHistory(db, id)
  expect(event!.wording).toBe('Le novità di primavera: Scrivici per riceverle')
  expect(JSON.parse(event!.detail)).toEqual({ purpose: 'marketing_whatsapp', ad: '120' })
})

it('opens a day for a message by an ad, notes the click, and takes the person for reachable', async () => {
  const { db, clock, writes, line } = await inbox()
  await writes('Ciao', false)
  await db.updateTable('conversations').set({ unreachable_code: 131026, unreachable_at: 1 }).execute()
  clock.advance(hour)
  await writes('Ciao', true)
  expect(await line()).toMatchObject({
    window_expires_at: clock.now() + 24 * hour,
    ad_clicked_at: clock.now(),
    unreachable_code: null,
    unreachable_at: null,
  })
})

it('reads no ad that is none', () => {
  expect(adSourceOf(null)).toBeNull()
  expect(adSourceOf({ source_id: 7, headline: {}, body: null })).toEqual({ id: null, text: '' })
})
