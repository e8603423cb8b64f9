import { hour, type Clock } from '../../domain/clock.ts'
import { categorySchema, type Category, type Content } from '../../domain/message.ts'
import type { Settings } from '../../domain/settings.ts'
import type { Actor } from '../../domain/user.ts'
import { recordConsent } from '../../storage/consent.ts'
import type { Db, Storage } from '../../storage/open.ts'
import type { ContactRow, ConversationRow } from '../../storage/schema.ts'
import type { JobQueue } from '../jobs/queue.ts'
import { languageOf, say } from './consent-message.ts'
import { consentTexts } from './consent-texts.ts'

export const remindKind = 'consent.remind'
export const lapseKind = 'consent.lapse'

/** Ids of the buttons under the question. */
export const confirmationButtons = { yes: 'consent:yes', no: 'consent:no' }

const hub: Pick<Actor, 'kind' | 'id'> = { kind: 'system', id: 'hub' }

/** Asks people whose consent is pending to confirm it: once, a reminder, and the end of it. */
export function createDoubleOptIn(deps: {
  storage: Storage
  queue: JobQueue
  settings: () => Settings
  clock: Clock
  wakeSender(): void
}) {
  const { clock } = deps

  /**
   * Asks for the confirmation of a pending consent: in the open window with buttons, else by the template that is set
   * for it. Where neither is possible the question waits until the person writes. Reminds once, then lapses.
   */
  async function ask(
    tx: Db,
    contact: ContactRow,
    conversation: ConversationRow,
    reminder = false,
  ): Promise<boolean> {
    const now = clock.now()
    const { consent, business } = deps.settings()
    const language = languageOf(contact, conversation) ?? business.language
    const texts = consentTexts[language]
    const open = conversation.window_expires_at !== null && conversation.window_expires_at > now
    const body = reminder ? texts.remind(business.name) : texts.ask(business.name)
    const question: Question | null = open
      ? {
          content: {
            type: 'buttons',
            body,
            buttons: [
              { id: confirmationButtons.yes, title: texts.yes },
              { id: confirmationButtons.no, title: texts.no },
            ],
          },
        }
      : await questionByTemplate(tx, conversation.account_id, consent.confirmationTemplate, [
          language,
          business.language,
        ])
    if (question === null) return false
    const key = `opt-in:${contact.id}:${contact.marketing_at}:${reminder ? 'reminder' : 'question'}`
    await say(tx, { conversation, ...question, key, purpose: 'opt_in_confirmation' }, now)
    if (reminder) return true
    await recordConsent(
      tx,
      [
        {
          contactId: contact.id,
          kind: 'confirmation_asked',
          at: now,
          source: 'timer',
          channel: conversation.channel,
          wording: body,
          actor: hub,
        },
      ],
      now,
    )
    const payload = { contactId: contact.id, conversationId: conversation.id, since: contact.marketing_at }
    await deps.queue.enqueue(
      [
        { kind: remindKind, payload, runAt: now + consent.reminderAfterHours * hour, priority: 8 },
        { kind: lapseKind, payload, runAt: now + consent.lapseAfterHours * hour, priority: 8 },
      ],
      tx,
    )
    return true
  }

  /** Runs a contact's later step, if what it is about still stands. */
  async function later(kind: string, payload: Record<string, unknown>): Promise<void> {
    await deps.storage.db.transaction().execute(async (tx) => {
      const contact = await tx
        .selectFrom('contacts')
        .selectAll()
        .where('id', '=', String(payload['contactId']))
        .executeTakeFirst()
      if (contact?.marketing !== 'pending' || contact.marketing_at !== payload['since']) return
      if (kind === lapseKind) {
        const now = clock.now()
        const lapsed = {
          contactId: contact.id,
          kind: 'lapsed',
          at: now,
          source: 'timer',
          actor: hub,
        } as const
        return recordConsent(tx, [lapsed], now)
      }
      const conversation = await tx
        .selectFrom('conversations')
        .selectAll()
        .where('id', '=', String(payload['conversationId']))
        .executeTakeFirst()
      if (conversation) await ask(tx, contact, conversation, true)
    })
    deps.wakeSender()
  }

  /** Asks those whose question had to wait for an open window; whether it did. */
  async function askIfPending(tx: Db, contact: ContactRow, conversation: ConversationRow): Promise<boolean> {
    if (contact.marketing !== 'pending') return false
    const asked = await tx
      .selectFrom('consent_events')
      .select('id')
      .where('contact_id', '=', contact.id)
      .where('kind', '=', 'confirmation_asked')
      .where('at', '>=', contact.marketing_at ?? 0)
      .executeTakeFirst()
    return asked ? false : ask(tx, contact, conversation)
  }

  return { ask, askIfPending, later }
}
export type DoubleOptIn = ReturnType<typeof createDoubleOptIn>

interface Question {
  content: Content
  category?: Category
}

/** The template that asks, in the first of the languages that it is approved in; null where it cannot be sent. */
async function questionByTemplate(
  tx: Db,
  accountId: string,
  name: string,
  languages: readonly string[],
): Promise<Question | null> {
  if (name === '') return null
  const rows = await tx
    .selectFrom('templates')
    .innerJoin('numbers', 'numbers.business_id', 'templates.business_id')
    .select(['templates.language', 'templates.category'])
    .where('numbers.id', '=', accountId)
    .where('templates.name', '=', name)
    .where('templates.status', '=', 'approved')
    .orderBy('templates.language')
    .execute()
  const spoken = languages.map((wanted) => rows.find(({ language }) => language.slice(0, 2) === wanted))
  const row = spoken.find((found) => found !== undefined) ?? rows[0]
  if (!row) return null
  return {
    content: { type: 'template', name, language: row.language },
    category: categorySchema.parse(row.category),
  }
}

/** Whether the person was ever asked to confirm. */
export async function wasAsked(tx: Db, contactId: string): Promise<boolean> {
  const asked = await tx
    .selectFrom('consent_events')
    .select('id')
    .where('contact_id', '=', contactId)
    .where('kind', '=', 'confirmation_asked')
    .limit(1)
    .executeTakeFirst()
  return asked !== undefined
}

/** The newest thing that reached the customer, as far as is known, is the question for confirmation. */
export async function wasAskedLast(tx: Db, conversationId: string): Promise<boolean> {
  const last = await tx
    .selectFrom('messages')
    .select('purpose')
    .where('conversation_id', '=', conversationId)
    .where('direction', '=', 'out')
    .where('status', 'in', ['sending', 'unknown', 'accepted', 'sent', 'delivered', 'read'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.purpose === 'opt_in_confirmation'
}
