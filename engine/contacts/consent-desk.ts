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
import { suppressedHashes } from '../../storage/suppressions.ts'
import type { AdSource } from './ad-source.ts'
import { languageOf, say } from './consent-message.ts'
import { answerToConfirmation, consentTexts, isOwnAnswer } from './consent-texts.ts'
import { isWayOut } from '../templates/lint/match.ts'
import { confirmationButtons } from './consent-question.ts'
import { wasAsked, wasAskedLast } from './double-opt-in.ts'
import type { OptIn } from './opt-in.ts'

/** Tells whether a customer's words ask for an end of messages, or for them again. Pure. */
export type IntentReader = (
  text: string,
  context: { language: Language | null },
) => { intent: 'stop' | 'start' | 'none'; words: string; plain: boolean }

/** What a message means for its writer's consent. */
export interface ConsentWish {
  /** `ask`: their words leave it open whether they want marketing; the question for confirmation follows. */
  kind: 'stop' | 'withdraw' | 'start' | 'ask' | 'confirm' | 'decline'
  /** The form whose link or code brought them, with what stood there. */
  by?: NonNullable<Awaited<ReturnType<OptIn['cameBy']>>>
}

export interface Heard {
  contact: ContactRow
  conversation: ConversationRow
  content: Content
  messageId: string
  /** When it was written; later words may have been heard before. */
  at: number
  /** The ad by which they came. */
  ad?: AdSource | null
}

const customer: Pick<Actor, 'kind' | 'id'> = { kind: 'system', id: 'customer' }

/**
 * Buttons by which businesses let people end marketing; their words say that it is marketing that ends, or that what was
 * offered is of no interest.
 */
const onlyMarketing = /promo|offer|ofert|market|newsletter|novit|noved|pubblicit|publicid|interes/i

const mayWrite = ({ marketing, stopped_at }: Pick<ContactRow, 'marketing' | 'stopped_at'>) =>
  marketing === 'granted' && stopped_at === null

/** One of the two buttons under the hub's own question was pressed. */
function pressedOurs(content: Content): boolean {
  if (content.type === 'interactive_reply') return Object.values(confirmationButtons).includes(content.id)
  return content.type === 'button_reply' && isOwnAnswer(content.text)
}

/** Whether the template under which a button was pressed is marketing, or none that the hub knows. */
async function underMarketing(tx: Db, messageId: string): Promise<boolean> {
  const asked = await tx
    .selectFrom('messages as pressed')
    .innerJoin('messages as asked', 'asked.provider_id', 'pressed.reply_to')
    .select('asked.category')
    .where('pressed.id', '=', messageId)
    .where('asked.direction', '=', 'out')
    .executeTakeFirst()
  return asked === undefined || asked.category === 'marketing'
}

/** Takes down what customers say about being written to, and answers it once. */
export function createConsentDesk(deps: {
  settings: () => Settings
  readIntent: IntentReader
  optIn: Pick<OptIn, 'cameBy' | 'takeIn' | 'confirmed'>
  clock: Clock
}) {
  const { clock } = deps

  /** What a message says of consent, or null where it is about something else. */
  async function wishIn(tx: Db, heard: Heard): Promise<ConsentWish | null> {
    const wish = await wishOf(tx, heard)
    const asks = wish !== null && ['start', 'ask', 'confirm'].includes(wish.kind)
    return asks && (await leftAndErasedSince(tx, heard)) ? null : wish
  }

  /** Who was erased after a withdrawal does not come back by words that are older. */
  async function leftAndErasedSince(tx: Db, { contact, at }: Heard): Promise<boolean> {
    const addresses = [contact.phone, contact.whatsapp_user_id].filter((one) => one !== null)
    const erased = await suppressedHashes(tx, addresses)
    return [...erased.values()].some(
      ({ marketing, erased_at }) => marketing === 'withdrawn' && at <= erased_at,
    )
  }

  async function wishOf(tx: Db, heard: Heard): Promise<ConsentWish | null> {
    const { contact, conversation, content, messageId } = heard
    const words = wordsOf(content)
    if (words === null) return null
    const language = languageOf(contact, conversation)
    const { intent, plain } = deps.readIntent(words, { language })
    const by = await deps.optIn.cameBy(tx, words, language ?? deps.settings().business.language)
    if (by !== null && intent !== 'stop') {
      if (by.asWritten || intent === 'start') return { kind: 'start', by }
      if (contact.marketing !== 'granted') return { kind: 'ask', by }
    }
    const answer = answerToConfirmation(words)
    if (answer !== null && (await answersQuestion(tx, { contact, conversation, content }))) {
      return { kind: answer === 'yes' ? 'confirm' : 'decline' }
    }
    if (intent === 'start') {
      if (plain) return { kind: 'start' }
      // A sentence may be misread: nobody is on the list again for it before they said yes.
      if (await answersQuestion(tx, heard)) return { kind: 'confirm' }
      return mayWrite(contact) ? null : { kind: 'ask' }
    }
    if (intent !== 'stop') {
      const out = content.type === 'button_reply' && isWayOut(words) && (await underMarketing(tx, messageId))
      return out ? { kind: 'withdraw' } : null
    }
    const pressed = content.type === 'button_reply' || content.type === 'interactive_reply'
    return { kind: pressed && onlyMarketing.test(words) ? 'withdraw' : 'stop' }
  }

  /** A button says what it answers, in time or late; plain words answer what was said last. */
  async function answersQuestion(
    tx: Db,
    { contact, conversation, content }: Pick<Heard, 'contact' | 'conversation' | 'content'>,
  ): Promise<boolean> {
    if (pressedOurs(content)) {
      return contact.marketing === 'pending' || (contact.marketing === 'none' && wasAsked(tx, contact.id))
    }
    return contact.marketing === 'pending' && wasAskedLast(tx, conversation.id)
  }

  /**
   * Writes the wish down as evidence and confirms to the customer what it changed, once: words that come late change
   * nothing that they said after them.
   */
  async function act(tx: Db, { kind: wish, by }: ConsentWish, heard: Heard): Promise<void> {
    const { contact: before, conversation, content, messageId, at, ad = null } = heard
    const now = clock.now()
    const wording = wordsOf(content) ?? undefined
    const source: ConsentSource = content.type === 'text' ? 'message' : 'button'
    const kind = {
      stop: 'stopped',
      withdraw: 'withdrawn',
      decline: 'withdrawn',
      start: 'given',
      ask: 'given',
      // After the time for it was over it is a consent of its own.
      confirm: before.marketing === 'pending' ? 'confirmed' : 'given',
    } as const
    const common = {
      contactId: before.id,
      at,
      source,
      channel: conversation.channel,
      wording,
      actor: customer,
    }
    const detail = { messageId, ...(ad !== null && { ad: ad.id }) }
    if (by)
      await deps.optIn.takeIn(tx, by.form, before.id, {
        ...by,
        ...(ad !== null && { source: 'ad' as const }),
        at,
        needsConfirmation: wish === 'ask',
        detail: { ...detail, form: by.form.slug },
      })
    else {
      const byAd = ad !== null && kind[wish] === 'given'
      const shown = byAd ? { source: 'ad' as const, wording: `${ad.text}\n\n${wording ?? ''}` } : {}
      const needsConfirmation = wish === 'ask'
      await recordConsent(tx, [{ ...common, ...shown, kind: kind[wish], needsConfirmation, detail }], now)
    }
    const after = await tx
      .selectFrom('contacts')
      .select(['marketing', 'stopped_at'])
      .where('id', '=', before.id)
      .executeTakeFirstOrThrow()
    if (wish === 'confirm' && after.marketing === 'granted') await deps.optIn.confirmed(tx, before.id)
    const { business } = deps.settings()
    const texts = consentTexts[languageOf(before, conversation) ?? business.language]
    const news = {
      stop: before.stopped_at === null && after.stopped_at !== null ? texts.stopped : null,
      withdraw: before.marketing !== 'withdrawn' && after.marketing === 'withdrawn' ? texts.withdrawn : null,
      decline: after.marketing === 'withdrawn' ? () => texts.declined : null,
      start: mayWrite(after) && !mayWrite(before) ? texts.started : null,
      ask: null,
      confirm: mayWrite(after) ? texts.welcome : null,
    }[wish]?.(business.name)
    if (news !== undefined) {
      const content: Content = { type: 'text', body: news }
      await say(tx, { conversation, content, key: `consent:${messageId}`, purpose: 'stop_confirmation' }, now)
    }
    await noteChange(tx, [{ topic: 'contact', id: before.id }], now)
  }

  /** A person who asked to be left alone and writes again may be answered; marketing stays withdrawn. */
  async function wroteAgain(tx: Db, { contact, conversation, messageId, at }: Heard): Promise<void> {
    if (contact.stopped_at === null) return
    const now = clock.now()
    await recordConsent(
      tx,
      [
        {
          contactId: contact.id,
          kind: 'wrote',
          at,
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
