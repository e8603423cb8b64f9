import { expect, it } from 'vitest'
import { optOutIntent } from '../../../agents/understand/opt-out.ts'
import { hour } from '../../../domain/clock.ts'
import type { Content } from '../../../domain/message.ts'
import { optInFormInput } from '../../../domain/opt-in.ts'
import { defaultSettings, type Settings } from '../../../domain/settings.ts'
import { createConsentDesk } from '../../../engine/contacts/consent-desk.ts'
import { createDoubleOptIn, lapseKind } from '../../../engine/contacts/double-opt-in.ts'
import { createOptIn } from '../../../engine/contacts/opt-in.ts'
import { createEmbeddedQueue } from '../../../engine/jobs/embedded.ts'
import { recordConsent } from '../../../storage/consent.ts'
import { contactAt } from '../../../storage/contacts.ts'
import { conversationWith, updateConversation } from '../../../storage/conversations.ts'
import { keyedHasher } from '../../../storage/hash-key.ts'
import { saveOptInForm } from '../../../storage/opt-in-forms.ts'
import { suppress } from '../../../storage/suppressions.ts'
import { testClock } from '../../clock.ts'
import { testStorage } from '../../database.ts'
import { addNumber, addTemplate } from '../sending/sends/world.ts'

const phone = '+393331110001'
const text = (body: string): Content => ({ type: 'text', body })
const pressed = (yes: boolean): Content => ({
  type: 'interactive_reply',
  kind: 'button',
  id: yes ? 'consent:yes' : 'consent:no',
  title: yes ? 'Sì, confermo' : 'No, grazie',
})

/** The desk alone, over a form `news` with the tag `newsletter`, and one person. */
async function desk(consent: Partial<Settings['consent']> = {}) {
  const storage = await testStorage()
  const { db } = storage
  const clock = testClock()
  const settings = (): Settings => ({
    ...defaultSettings,
    business: { ...defaultSettings.business, name: 'Bottega' },
    consent: { ...defaultSettings.consent, doubleOptIn: true, ...consent },
  })
  const queue = createEmbeddedQueue({ db, clock, worker: 'here:1:a' })
  const deps = { storage, queue, settings, clock, wakeSender: () => {} }
  const doubleOptIn = createDoubleOptIn(deps)
  const readPhone = () => Promise.reject(new Error('not asked here'))
  const optIn = createOptIn({ ...deps, doubleOptIn, readPhone })
  const consentDesk = createConsentDesk({ settings, readIntent: optOutIntent, optIn, clock })
  await addNumber(db, { id: 'n1', phone: '+39000', businessId: 'b' })
  const input = optInFormInput.parse({ slug: 'news', name: 'News', tag: 'newsletter' })
  const form = await saveOptInForm(db, { ...input, accountId: 'n1' }, clock.now())
  const { id } = await contactAt(db, { phone, whatsappUserId: null, name: null }, clock.now())
  const line = { contactId: id, channel: 'whatsapp', accountId: 'n1' } as const
  const conversation = await conversationWith(db, line, clock.now())
  const contact = () => db.selectFrom('contacts').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  let messages = 0
  return {
    db,
    clock,
    id,
    form,
    optIn,
    doubleOptIn,
    conversation,
    contact,
    /** Late: how long ago it was written. */
    async hears(content: Content, late = 0) {
      const at = clock.now() - late
      const heard = { contact: await contact(), conversation, content, messageId: `m${++messages}`, at }
      const wish = await consentDesk.wishIn(db, heard)
      if (wish) await consentDesk.act(db, wish, heard)
      return wish?.kind ?? null
    },
    async opens() {
      conversation.window_expires_at = clock.now() + 24 * hour
      await updateConversation(
        db,
        conversation.id,
        { window_expires_at: conversation.window_expires_at },
        clock.now(),
      )
    },
    async typedInForm() {
      const detail = { form: 'news' }
      const given = {
        source: 'form',
        at: clock.now(),
        wording: 'x',
        needsConfirmation: true,
        detail,
      } as const
      await optIn.takeIn(db, form, id, given)
    },
    tags: () => db.selectFrom('contact_tags').select('tag').where('contact_id', '=', id).execute(),
    said: () => db.selectFrom('messages').select('text').orderBy('seq').execute(),
    asked: () => db.selectFrom('messages').selectAll().where('purpose', '=', 'opt_in_confirmation').execute(),
  }
}

it.each(['STOP #news', 'non scrivetemi più #news'])(
  'hears %j as an end, whatever mark it carries',
  async (words) => {
    const { hears, contact } = await desk()
    expect(await hears(text(words))).toBe('stop')
    expect((await contact()).marketing).toBe('withdrawn')
  },
)

it.each([
  ['Vorrei ricevere le novità di Bottega #news', 'start', 'granted'],
  ['I would like to receive news from Bottega #news.qr', 'start', 'granted'],
  ['quanto costa la stampante? #news', 'ask', 'pending'],
  ['dov’è il mio ordine #1234', null, 'none'],
] as const)('takes %j as %s', async (words, wish, marketing) => {
  const { hears, contact } = await desk()
  expect(await hears(text(words))).toBe(wish)
  expect((await contact()).marketing).toBe(marketing)
})

it('leaves to the agent what a subscriber asks beside a mark', async () => {
  const { hears } = await desk()
  await hears(text('Vorrei ricevere le novità di Bottega #news'))
  expect(await hears(text('quanto costa la stampante? #news'))).toBeNull()
})

it('has no form whose mark is the number of an order', () => {
  expect(optInFormInput.safeParse({ slug: '1234', name: 'News' }).success).toBe(false)
})

it('takes no ok to something else for an answer to a question that never left', async () => {
  const { db, hears, opens, typedInForm, doubleOptIn, contact, conversation, asked } = await desk()
  await opens()
  await typedInForm()
  await doubleOptIn.askIfPending(db, await contact(), conversation)
  expect(await asked()).toHaveLength(1)
  expect(await hears(text('ok'))).toBeNull()
  await db.updateTable('messages').set({ status: 'refused' }).execute()
  expect(await hears(text('ok'))).toBeNull()
  expect((await contact()).marketing).toBe('pending')
  await db.updateTable('messages').set({ status: 'delivered' }).execute()
  expect(await hears(text('ok'))).toBe('confirm')
})

it('hears its own button after other messages, and puts nobody on a list before', async () => {
  const { db, hears, opens, typedInForm, doubleOptIn, contact, conversation, tags } = await desk()
  await opens()
  await typedInForm()
  await doubleOptIn.askIfPending(db, await contact(), conversation)
  expect(await tags()).toEqual([])
  const { seq: _seq, ...question } = await db.selectFrom('messages').selectAll().executeTakeFirstOrThrow()
  const later = { ...question, id: 'later', idempotency_key: 'later', purpose: null, status: 'delivered' }
  await db.insertInto('messages').values(later).execute()
  expect(await hears(pressed(true))).toBe('confirm')
  expect((await contact()).marketing).toBe('granted')
  expect(await tags()).toEqual([{ tag: 'newsletter' }])
})

it('takes a late press for a consent of its own, and late words for nothing', async () => {
  const { db, clock, id, hears, opens, typedInForm, doubleOptIn, contact, conversation } = await desk()
  expect(await hears(pressed(true))).toBeNull()
  await opens()
  await typedInForm()
  await doubleOptIn.askIfPending(db, await contact(), conversation)
  await db.updateTable('messages').set({ status: 'delivered' }).execute()
  const since = (await contact()).marketing_at
  clock.advance(48 * hour)
  await doubleOptIn.later(lapseKind, { contactId: id, since })
  expect((await contact()).marketing).toBe('none')
  expect(await hears(text('sì'))).toBeNull()
  expect(await hears(pressed(true))).toBe('confirm')
  expect((await contact()).marketing).toBe('granted')
})

it('does not take back by an old button who left', async () => {
  const { db, clock, id, hears, contact } = await desk()
  const actor = { kind: 'system', id: 'test' } as const
  const event = { contactId: id, at: clock.now(), source: 'timer', actor } as const
  await recordConsent(db, [{ ...event, kind: 'confirmation_asked' }], clock.now())
  await hears(text('STOP'))
  expect(await hears(pressed(true))).toBeNull()
  expect((await contact()).marketing).toBe('withdrawn')
})

it('asks by the template in a language and category that it is approved in, or not at all', async () => {
  const { db, typedInForm, doubleOptIn, contact, conversation, asked } = await desk({
    confirmationTemplate: 'confirm_news',
  })
  await typedInForm()
  await addTemplate(db, 'b', { name: 'confirm_news', language: 'it', status: 'paused' })
  expect(await doubleOptIn.askIfPending(db, await contact(), conversation)).toBe(false)
  await addTemplate(db, 'b', { name: 'confirm_news', language: 'en_US' })
  expect(await doubleOptIn.askIfPending(db, await contact(), conversation)).toBe(true)
  const [question] = await asked()
  expect(question).toMatchObject({ category: 'marketing' })
  expect(JSON.parse(question!.content)).toMatchObject({ name: 'confirm_news', language: 'en_US' })
})

it('holds to the order in which things were said, not in which they were heard', async () => {
  const { clock, hears, contact, said } = await desk()
  await hears(text('STOP'))
  const stoppedAt = (await contact()).stopped_at
  clock.advance(hour)
  expect(await hears(text('START'), 2 * hour)).toBe('start')
  expect(await contact()).toMatchObject({ marketing: 'withdrawn', stopped_at: stoppedAt })
  expect(await said()).toHaveLength(1)

  await hears(text('START'))
  await hears(text('STOP'), 30 * 60_000)
  expect(await contact()).toMatchObject({ marketing: 'granted', stopped_at: null })
  expect(await said()).toHaveLength(2)
})

it('puts nobody on a list by words that are older than their STOP', async () => {
  const { clock, hears, contact, tags } = await desk()
  clock.advance(2 * hour)
  await hears(text('STOP'))
  await hears(text('Vorrei ricevere le novità di Bottega #news'), hour)
  expect((await contact()).marketing).toBe('withdrawn')
  expect(await tags()).toEqual([])
})

it('lets nobody who left and was erased come back by words that are older', async () => {
  const { db, clock, hears, contact } = await desk()
  const row = { contact_id: 'erased', marketing: 'withdrawn', erased_at: clock.now() }
  await suppress(db, { ...row, phone_hash: (await keyedHasher(db, 1))(phone) })
  clock.advance(hour)
  expect(await hears(text('START'), 2 * hour)).toBeNull()
  expect((await contact()).marketing).toBe('none')
  expect(await hears(text('START'))).toBe('start')
  expect((await contact()).marketing).toBe('granted')
})

it('asks before it takes a sentence for a consent, since sentences are misread', async () => {
  const { db, hears, opens, doubleOptIn, contact, conversation, asked } = await desk()
  await opens()
  await hears(text('STOP'))
  const again = text('mi piacerebbe ricevere di nuovo le vostre offerte')
  expect(await hears(again)).toBe('ask')
  expect(await contact()).toMatchObject({ marketing: 'pending', stopped_at: null })
  await doubleOptIn.askIfPending(db, await contact(), conversation)
  expect(await asked()).toHaveLength(1)
  expect(await hears(pressed(true))).toBe('confirm')
  expect((await contact()).marketing).toBe('granted')
  expect(await hears(again)).toBeNull()
})
