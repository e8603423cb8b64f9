import { expect, it } from 'vitest'
import { optOutIntent } from '../../../agents/understand/opt-out.ts'
import { languages } from '../../../domain/language.ts'
import type { Category } from '../../../domain/message.ts'
import { defaultSettings } from '../../../domain/settings.ts'
import { createConsentDesk } from '../../../engine/contacts/consent-desk.ts'
import { optOut } from '../../../engine/templates/lint/lexicon.ts'
import { recordConsent } from '../../../storage/consent.ts'
import { contactAt } from '../../../storage/contacts.ts'
import { conversationWith } from '../../../storage/conversations.ts'
import { testClock } from '../../clock.ts'
import { testStorage } from '../../database.ts'

/** What a phrase of the lexicon stands for, one text for each of its readings. */
function readings(phrase: string): string[] {
  const open = /\((?!\?)([^()]*)\)(\??)/.exec(phrase)
  if (open) {
    const [whole, inside = '', optional] = open
    const choices = [...inside.split('|'), ...(optional === '?' ? [''] : [])]
    return choices.flatMap((choice) => readings(phrase.replace(whole, choice)))
  }
  return [
    phrase
      .replace('[- ]?', '-')
      .replace('\\w*', 'ti')
      .replace('\\w+', 'imi')
      .replace('.', "'")
      .replace(/\s+/g, ' ')
      .trim(),
  ]
}

const labels = languages.flatMap((language) => optOut[language].flatMap(readings))

/** A subscriber who got a template and presses one of its buttons. */
async function subscriber(category: Category = 'marketing') {
  const { db } = await testStorage()
  const clock = testClock()
  const given = await contactAt(db, { phone: '+393331110001', whatsappUserId: null, name: null }, clock.now())
  const { id } = given
  const event = { contactId: id, kind: 'given', at: clock.now(), source: 'form' } as const
  await recordConsent(db, [{ ...event, actor: { kind: 'system', id: 'test' } }], clock.now())
  const line = { contactId: id, channel: 'whatsapp', accountId: 'n1' } as const
  const conversation = await conversationWith(db, line, clock.now())
  const common = {
    conversation_id: conversation.id,
    contact_id: id,
    channel: 'whatsapp',
    account_id: 'n1',
    content: '{}',
    created_at: clock.now(),
  }
  await db
    .insertInto('messages')
    .values([
      {
        ...common,
        id: 'asked',
        direction: 'out',
        author: 'campaign',
        type: 'template',
        category,
        status: 'read',
        provider_id: 'wamid.1',
      },
      {
        ...common,
        id: 'pressed',
        direction: 'in',
        author: 'customer',
        type: 'button_reply',
        category: 'service',
        status: 'received',
        reply_to: 'wamid.1',
      },
    ])
    .execute()
  const desk = createConsentDesk({
    settings: () => defaultSettings,
    readIntent: optOutIntent,
    optIn: {
      cameBy: () => Promise.resolve(null),
      takeIn: () => Promise.reject(new Error('no form here')),
      confirmed: () => Promise.reject(new Error('nothing to confirm')),
    },
    clock,
  })
  const contact = () => db.selectFrom('contacts').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return {
    contact,
    async press(label: string) {
      const content = { type: 'button_reply', text: label, payload: label } as const
      const heard = { contact: await contact(), conversation, content, messageId: 'pressed', at: clock.now() }
      const wish = await desk.wishIn(db, heard)
      if (wish) await desk.act(db, wish, heard)
      return wish?.kind ?? null
    },
  }
}

it('reads every phrase of the lexicon', () => {
  expect(labels.length).toBeGreaterThan(30)
  expect(labels.filter((label) => /[()[\]\\|?*+]/.test(label))).toEqual([])
})

it.each(labels)('ends marketing where %j is pressed, as the check of templates promises', async (label) => {
  const { press, contact } = await subscriber()
  expect(await press(label)).toMatch(/^(stop|withdraw)$/)
  expect((await contact()).marketing).toBe('withdrawn')
})

it.each(['Non mi interessa', 'Not interested', 'No me interesa'])(
  'ends marketing and no more where %j is pressed',
  async (label) => {
    const { press, contact } = await subscriber()
    expect(await press(label)).toBe('withdraw')
    expect(await contact()).toMatchObject({ marketing: 'withdrawn', stopped_at: null })
  },
)

it.each(['Anular cita', 'Cancellazione ordine', 'Rimuovi un articolo'])(
  'takes %j under a message that is no marketing for what it says',
  async (label) => {
    const { press, contact } = await subscriber('utility')
    expect(await press(label)).toBeNull()
    expect((await contact()).marketing).toBe('granted')
  },
)
