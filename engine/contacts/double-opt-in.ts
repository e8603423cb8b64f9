import { hour, type Clock } from '../../domain/clock.ts'
import type { Settings } from '../../domain/settings.ts'
import type { Actor } from '../../domain/user.ts'
import { recordConsent } from '../../storage/consent.ts'
import type { Db, Storage } from '../../storage/open.ts'
import type { ContactRow, ConversationRow } from '../../storage/schema.ts'
import type { JobQueue } from '../jobs/queue.ts'
import { languageOf, say } from './consent-message.ts'
import { askingTemplates, questionFor, questionKey } from './consent-question.ts'

export const remindKind = 'consent.remind'
export const lapseKind = 'consent.lapse'

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
    const template = consent.confirmationTemplate
    const windowOpen = conversation.window_expires_at !== null && conversation.window_expires_at > now
    const question = questionFor({
      windowOpen,
      accountId: conversation.account_id,
      language: languageOf(contact, conversation) ?? business.language,
      business,
      template,
      templates: windowOpen ? [] : await askingTemplates(tx, template, conversation.account_id),
      reminder,
    })
    if (question === null) return false
    const key = questionKey(contact.id, contact.marketing_at, reminder)
    const { content, category, wording } = question
    await say(tx, { conversation, content, category, key, purpose: 'opt_in_confirmation' }, now)
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
          wording,
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
    const asked = await wasAsked(tx, contact.id, contact.marketing_at ?? 0)
    return asked ? false : ask(tx, contact, conversation)
  }

  return { ask, askIfPending, later }
}
export type DoubleOptIn = ReturnType<typeof createDoubleOptIn>

/** Whether the person was asked to confirm, at any time or since then. */
export async function wasAsked(tx: Db, contactId: string, since = 0): Promise<boolean> {
  const asked = await tx
    .selectFrom('consent_events')
    .select('id')
    .where('contact_id', '=', contactId)
    .where('kind', '=', 'confirmation_asked')
    .where('at', '>=', since)
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
