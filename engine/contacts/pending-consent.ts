import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { day, hour, type Clock } from '../../domain/clock.ts'
import { previewOf } from '../../domain/message.ts'
import type { Settings } from '../../domain/settings.ts'
import type { Actor } from '../../domain/user.ts'
import { recordConsent } from '../../storage/consent.ts'
import { readNumbers } from '../../storage/numbers.ts'
import type { Db, Storage } from '../../storage/open.ts'
import type { ContactRow } from '../../storage/schema.ts'
import type { JobQueue } from '../jobs/queue.ts'
import { peopleOf } from '../sending/sends/people.ts'
import { conversationsOf } from '../sending/sends/queue-page.ts'
import { languageOf } from './consent-message.ts'
import { askingTemplates, questionFor, questionKey, type AskingTemplate } from './consent-question.ts'
import { lapseKind, remindKind } from './double-opt-in.ts'

/** Asks whoever is pending and was not asked, and ends what nobody confirmed. */
export const pendingKind = 'consent.pending'
export const pendingJob = () => ({ kind: pendingKind, payload: {}, dedupeKey: pendingKind, priority: 8 })

const pageSize = 500
/** After single messages, before what those who confirmed already are sent. */
const priority = 9
const hub: Pick<Actor, 'kind' | 'id'> = { kind: 'system', id: 'hub' }

/**
 * Looks after people whose consent is pending although they did not come by a form or a message, such as those of an
 * import: they are asked by the template, and as all who do not confirm in time it is as if they had never agreed.
 */
export function createPendingConsent(deps: {
  storage: Storage
  queue: JobQueue
  settings: () => Settings
  clock: Clock
  wakeSender(): void
}) {
  const { clock, queue } = deps
  const { db } = deps.storage

  /** From when on they have their time: when the hub took their consent down, or asked them last. */
  async function lapse(signal: AbortSignal): Promise<void> {
    let after = ''
    for (;;) {
      signal.throwIfAborted()
      const now = clock.now()
      const since = now - deps.settings().consent.lapseAfterHours * hour
      const lapsed = await db.transaction().execute(async (tx) => {
        const people = await tx
          .selectFrom('contacts')
          .select('id')
          .where('marketing', '=', 'pending')
          .where('id', '>', after)
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('consent_events')
                  .select('consent_events.id')
                  .whereRef('consent_events.contact_id', '=', 'contacts.id')
                  .where('kind', 'in', ['given', 'confirmation_asked'])
                  .where('recorded_at', '>', since),
              ),
            ),
          )
          .orderBy('id')
          .limit(pageSize)
          .execute()
        const event = { kind: 'lapsed', at: now, source: 'timer', actor: hub } as const
        await recordConsent(
          tx,
          people.map(({ id }) => ({ ...event, contactId: id })),
          now,
        )
        return people
      })
      if (lapsed.length < pageSize) return
      after = lapsed.at(-1)!.id
      await breathe()
    }
  }

  async function ask(signal: AbortSignal): Promise<void> {
    const { confirmationTemplate } = deps.settings().consent
    const templates = await askingTemplates(db, confirmationTemplate)
    const able = [...new Set(templates.map(({ accountId }) => accountId))]
    const numbers = able.length > 0 ? able : (await readNumbers(db)).map(({ id }) => id)
    if (numbers.length === 0) return
    let after = ''
    for (;;) {
      signal.throwIfAborted()
      const people = await db.transaction().execute(async (tx) => {
        const page = await unasked(tx, { after, onlyOpen: able.length === 0, now: clock.now() })
        if (page.length > 0) await askPage(tx, page, numbers, templates)
        return page
      })
      if (people.length > 0) deps.wakeSender()
      if (people.length < pageSize) return
      after = people.at(-1)!.id
      await breathe()
    }
  }

  async function askPage(
    tx: Db,
    contacts: readonly ContactRow[],
    numbers: readonly string[],
    templates: readonly AskingTemplate[],
  ): Promise<void> {
    const now = clock.now()
    const settings = deps.settings()
    const { consent, business } = settings
    const people = await peopleOf(tx, contacts, { numbers, settings, now })
    const asked = people.flatMap((person) => {
      const { contact, numberId: accountId, facts } = person
      const question = questionFor({
        windowOpen: facts.windowExpiresAt !== null && facts.windowExpiresAt > now,
        accountId,
        language: languageOf(contact, { language: null }) ?? business.language,
        business,
        template: consent.confirmationTemplate,
        templates,
        reminder: false,
      })
      return question === null ? [] : [{ person, contact, accountId, ...question }]
    })
    if (asked.length === 0) return
    const lines = await conversationsOf(
      tx,
      asked.map(({ person }) => person),
      now,
    )
    await tx
      .insertInto('messages')
      .values(
        asked.map(({ contact, accountId, content, category }) => ({
          id: uuidv7(),
          conversation_id: lines.get(contact.id)!,
          contact_id: contact.id,
          channel: 'whatsapp',
          account_id: accountId,
          direction: 'out',
          author: 'system',
          type: content.type,
          content: JSON.stringify(content),
          text: previewOf(content),
          category,
          status: 'queued',
          idempotency_key: questionKey(contact.id, contact.marketing_at, false),
          purpose: 'opt_in_confirmation',
          priority,
          due_at: now,
          created_at: now,
        })),
      )
      .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
      .execute()
    const event = { kind: 'confirmation_asked', at: now, source: 'timer', channel: 'whatsapp' } as const
    await recordConsent(
      tx,
      asked.map(({ contact, wording }) => ({ ...event, contactId: contact.id, wording, actor: hub })),
      now,
    )
    const jobs = asked.flatMap(({ contact }) => {
      const payload = {
        contactId: contact.id,
        conversationId: lines.get(contact.id)!,
        since: contact.marketing_at,
      }
      return [
        { kind: remindKind, payload, runAt: now + consent.reminderAfterHours * hour, priority: 8 },
        { kind: lapseKind, payload, runAt: now + consent.lapseAfterHours * hour, priority: 8 },
      ]
    })
    await queue.enqueue(jobs, tx)
  }

  return {
    async run(signal: AbortSignal): Promise<void> {
      await lapse(signal)
      await ask(signal)
    },
  }
}

/** The next who are pending and were not asked; without a template only those whose window can be open. */
function unasked(
  db: Db,
  { after, onlyOpen, now }: { after: string; onlyOpen: boolean; now: number },
): Promise<ContactRow[]> {
  return db
    .selectFrom('contacts')
    .selectAll()
    .where('marketing', '=', 'pending')
    .where('id', '>', after)
    .where('blocked_at', 'is', null)
    .where(({ or, eb }) => or([eb('phone', 'is not', null), eb('whatsapp_user_id', 'is not', null)]))
    .$if(onlyOpen, (query) => query.where('last_inbound_at', '>', now - 3 * day))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('consent_events')
            .select('consent_events.id')
            .whereRef('consent_events.contact_id', '=', 'contacts.id')
            .where('kind', '=', 'confirmation_asked')
            .where('at', '>=', sql<number>`coalesce(contacts.marketing_at, 0)`),
        ),
      ),
    )
    .orderBy('id')
    .limit(pageSize)
    .execute()
}
