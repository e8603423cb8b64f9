import type { Clock } from '../../domain/clock.ts'
import type { ConsentSource } from '../../domain/consent.ts'
import type { Address } from '../../domain/contact.ts'
import type { Language } from '../../domain/language.ts'
import { wordsOf, type Content } from '../../domain/message.ts'
import type { Settings } from '../../domain/settings.ts'
import type { Actor } from '../../domain/user.ts'
import { recordConsent } from '../../storage/consent.ts'
import { contactsHolding } from '../../storage/contact-identity.ts'
import { noteChange } from '../../storage/live.ts'
import type { Db } from '../../storage/open.ts'
import type { ContactRow, ConversationRow } from '../../storage/schema.ts'
import { languageOf, say } from './consent-message.ts'
import { answerToConfirmation, consentTexts } from './consent-texts.ts'
import { wasAskedLast } from './double-opt-in.ts'

/** Tells whether a customer's words ask for an end of messages, or for them again. Pure. */
export type IntentReader = (
  text: string,
  context: { language: Language | null },
) => { intent: 'stop' | 'start' | 'none'; words: string }

/** What a message means for its writer's consent. */
export type ConsentWish = 'stop' | 'withdraw' | 'start' | 'confirm' | 'decline'

export interface Heard {
  contact: ContactRow
  conversation: ConversationRow
  content: Content
  messageId: string
}

const customer: Pick<Actor, 'kind' | 'id'> = { kind: 'system', id: 'customer' }

/** Buttons by which businesses let people end marketing; their words say that it is marketing that ends. */
const onlyMarketing = /promo|offer|ofert|market|newsletter|novit|noved|pubblicit|publicid/i

/** Takes down what customers say about being written to, and answers it once. */
export function createConsentDesk(deps: {
  settings: () => Settings
  readIntent: IntentReader
  clock: Clock
}) {
  const { clock } = deps

  /** What a message says of consent, or null where it is about something else. */
  async function wishIn(tx: Db, { contact, conversation, content }: Heard): Promise<ConsentWish | null> {
    const words = wordsOf(content)
    if (words === null) return null
    if (contact.marketing === 'pending' && (await wasAskedLast(tx, conversation.id))) {
      const answer = answerToConfirmation(words)
      if (answer !== null) return answer === 'yes' ? 'confirm' : 'decline'
    }
    const { intent } = deps.readIntent(words, { language: languageOf(contact, conversation) })
    if (intent !== 'stop') return intent === 'start' ? 'start' : null
    const pressed = content.type === 'button_reply' || content.type === 'interactive_reply'
    return pressed && onlyMarketing.test(words) ? 'withdraw' : 'stop'
  }

  /** Writes the wish down as evidence and confirms it to the customer, once. */
  async function act(tx: Db, wish: ConsentWish, heard: Heard): Promise<void> {
    const { contact, conversation, content, messageId } = heard
    const now = clock.now()
    const wording = wordsOf(content) ?? undefined
    const source: ConsentSource = content.type === 'text' ? 'message' : 'button'
    const kind = {
      stop: 'stopped',
      withdraw: 'withdrawn',
      decline: 'withdrawn',
      start: 'given',
      confirm: 'confirmed',
    } as const
    const before = contact
    const common = {
      contactId: contact.id,
      at: now,
      source,
      channel: conversation.channel,
      wording,
      actor: customer,
    }
    await recordConsent(tx, [{ ...common, kind: kind[wish], detail: { messageId } }], now)
    const { business } = deps.settings()
    const texts = consentTexts[languageOf(contact, conversation) ?? business.language]
    const news = {
      stop: before.stopped_at === null ? texts.stopped(business.name) : null,
      withdraw: before.marketing === 'withdrawn' ? null : texts.withdrawn(business.name),
      decline: texts.declined,
      start:
        before.marketing === 'granted' && before.stopped_at === null ? null : texts.started(business.name),
      confirm: texts.welcome(business.name),
    }[wish]
    if (news !== null) {
      const content: Content = { type: 'text', body: news }
      await say(tx, { conversation, content, key: `consent:${messageId}`, purpose: 'stop_confirmation' }, now)
    }
    await noteChange(tx, [{ topic: 'contact', id: contact.id }], now)
  }

  /** A person who asked to be left alone and writes again may be answered; marketing stays withdrawn. */
  async function wroteAgain(tx: Db, { contact, conversation, messageId }: Heard): Promise<void> {
    if (contact.stopped_at === null) return
    const now = clock.now()
    await recordConsent(
      tx,
      [
        {
          contactId: contact.id,
          kind: 'wrote',
          at: now,
          source: 'message',
          channel: conversation.channel,
          detail: { messageId },
          actor: customer,
        },
      ],
      now,
    )
  }

  /** The switch for marketing in WhatsApp itself. */
  async function preferred(
    tx: Db,
    event: Address & { marketing: 'stop' | 'resume'; at: number },
  ): Promise<void> {
    const now = clock.now()
    const events = (await contactsHolding(tx, event)).map((contact) => ({
      contactId: contact.id,
      kind: event.marketing === 'stop' ? ('withdrawn' as const) : ('given' as const),
      at: event.at,
      source: 'whatsapp_preference' as const,
      channel: 'whatsapp',
      actor: customer,
    }))
    await recordConsent(tx, events, now)
  }

  return { wishIn, act, wroteAgain, preferred }
}
export type ConsentDesk = ReturnType<typeof createConsentDesk>
