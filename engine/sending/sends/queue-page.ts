import { uuidv7 } from 'uuidv7'
import { previewOf } from '../../../domain/message.ts'
import type { Settings } from '../../../domain/settings.ts'
import type { Db } from '../../../storage/open.ts'
import type { ContactRow } from '../../../storage/schema.ts'
import type { StoredSend } from '../../../storage/sends.ts'
import { warmthOf } from '../gate/warmth.ts'
import { peopleOf, type PlannedPerson } from './people.ts'
import { author, planPerson } from './plan-person.ts'
import { templateContacts, usesFields } from './template-contacts.ts'
import type { SendTemplates } from './templates.ts'

/** Days since a person was last warm, at which the next group of a send begins. */
const warmSteps = [1, 3, 7, 14, 30, 60, 90, 180]
const bulk = 10
/** The warmest first. */
export const bulkPriorities = [...warmSteps, Infinity].map((_, step) => bulk + step)

/** Lower goes first: after every single message, the warmest people of all sends before the others. */
function bulkPriority(warmth: number): number {
  const step = warmSteps.findIndex((days) => warmth < days)
  return bulk + (step === -1 ? warmSteps.length : step)
}

/**
 * Writes the messages of a page of people, each once however often it runs. The gate decides on each when its turn
 * comes; what a template cannot be filled with is left open, and the gate says so. None has a turn before all pages are
 * written: a number with few places would spend them on whoever comes first by id.
 */
export async function queuePage(
  tx: Db,
  send: StoredSend,
  contacts: readonly ContactRow[],
  given: { templates: SendTemplates; settings: Settings; now: number },
): Promise<number> {
  const { now, templates, settings } = given
  const people = await peopleOf(tx, contacts, { numbers: send.numbers, settings, now })
  const shown = await templateContacts(tx, contacts, usesFields(templates.rows))
  const lines = await conversationsOf(tx, people, now)
  const requestedBy = `${send.createdBy.kind}:${send.createdBy.id}`
  const messages = people.map((person) => {
    const { contact, numberId } = person
    const plan = planPerson(person, { templates, contact: shown.get(contact.id)!, values: send.values }, now)
    const content = plan.filled?.content ?? {
      type: 'template' as const,
      name: send.templates[0]!,
      language: 'none',
    }
    return {
      id: uuidv7(),
      conversation_id: lines.get(contact.id)!,
      contact_id: contact.id,
      channel: 'whatsapp',
      account_id: numberId,
      direction: 'out',
      author,
      author_id: send.id,
      type: content.type,
      content: JSON.stringify(content),
      text: previewOf(content),
      category: send.category,
      status: 'queued',
      idempotency_key: `send:${send.id}:${contact.id}`,
      priority: bulkPriority(
        warmthOf(
          {
            lastInboundAt: contact.last_inbound_at,
            lastReadAt: contact.last_read_at,
            marketingAt: contact.marketing_at,
          },
          now,
        ),
      ),
      send_id: send.id,
      template_id: plan.template?.id ?? null,
      requested_by: requestedBy,
      due_at: null,
      created_at: now,
    }
  })
  const inserted = await tx
    .insertInto('messages')
    .values(messages)
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
    .executeTakeFirst()
  return Number(inserted.numInsertedOrUpdatedRows ?? 0n)
}

/**
 * The conversation of each person with their number. One that begins with a send asks nobody to look: it is resolved
 * until the person answers.
 */
export async function conversationsOf(
  tx: Db,
  people: readonly PlannedPerson[],
  now: number,
): Promise<Map<string, string>> {
  const lines = new Map<string, string>()
  const fresh = people.filter(({ contact, conversationId }) => {
    if (conversationId !== null) lines.set(contact.id, conversationId)
    return conversationId === null
  })
  if (fresh.length === 0) return lines
  const rows = fresh.map(({ contact, numberId }) => ({
    id: uuidv7(),
    contact_id: contact.id,
    channel: 'whatsapp',
    account_id: numberId,
    state: 'resolved',
    last_message_at: now,
    last_message_preview: '',
    unread: 0,
    handled_seq: 0,
    clarifications: 0,
    created_at: now,
    updated_at: now,
  }))
  await tx.insertInto('conversations').values(rows).execute()
  for (const { id, contact_id } of rows) lines.set(contact_id, id)
  return lines
}
