import { sql } from 'kysely'
import { consentPurpose } from '../../domain/consent.ts'
import type { FieldValue } from '../../domain/contact-field.ts'
import type { Contact } from '../../domain/contact.ts'
import { contactBelongings, findContact } from '../../storage/contact-pages.ts'
import { valuesOf } from '../../storage/contact-fields.ts'
import { contactOf } from '../../storage/contacts.ts'
import { tracesOf, mentionsInAudit } from '../../storage/erasure.ts'
import type { Db } from '../../storage/open.ts'

const rowsAtOnce = 500

/** All that the hub holds on a person, as data and as a text that they can read. Throws CallerError `not_found`. */
export async function exportPerson(db: Db, id: string, now: number) {
  const row = await findContact(db, id)
  const traces = await tracesOf(db, row)
  const lines = traces.conversations.map((line) => line.id)
  const ofPerson = <T extends 'ledger' | 'consent_events' | 'import_rows' | 'reached'>(table: T) =>
    sql<Record<string, unknown>>`select * from ${sql.table(table)} where contact_id = ${id}`
      .execute(db)
      .then(({ rows }) => rows)
  const ofLines = async (table: 'messages' | 'notes' | 'escalations' | 'turns' | 'conversations') => {
    if (lines.length === 0) return []
    const column = table === 'conversations' ? 'id' : 'conversation_id'
    const { rows } = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)} where ${sql.ref(column)} in (${sql.join(lines)})
      order by ${sql.ref(table === 'messages' ? 'seq' : 'id')}`.execute(db)
    return rows.map(opened)
  }
  const messages = await ofLines('messages')
  const data = {
    exportedAt: now,
    contact: contactOf(row),
    fields: (await valuesOf(db, [id])).get(id)!,
    ...(await contactBelongings(db, id)),
    consent: (await ofPerson('consent_events')).map(opened),
    conversationRows: await ofLines('conversations'),
    messages,
    notes: await ofLines('notes'),
    escalations: await ofLines('escalations'),
    turns: await ofLines('turns'),
    files: await filesOf(
      db,
      messages.map((message) => String(message['id'])),
    ),
    ledger: (await ofPerson('ledger')).map(opened),
    imports: (await ofPerson('import_rows')).map(opened),
    reached: await ofPerson('reached'),
    audit: await auditOf(db, await mentionsInAudit(db, traces)),
  }
  return { data, text: readable(data) }
}

/** JSON in columns as what it is. */
function opened(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const jsonish = typeof value === 'string' && /^[[{]/.test(value)
      return [name, jsonish ? (parsed(value) ?? value) : value]
    }),
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function filesOf(db: Db, messageIds: string[]) {
  const files: Record<string, unknown>[] = []
  for (let start = 0; start < messageIds.length; start += rowsAtOnce) {
    const part = messageIds.slice(start, start + rowsAtOnce)
    files.push(...(await db.selectFrom('media').selectAll().where('message_id', 'in', part).execute()))
  }
  return files
}

async function auditOf(db: Db, ids: string[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('audit')
    .select(['at', 'operation', 'actor_name', 'outcome'])
    .where('id', 'in', ids.slice(0, rowsAtOnce))
    .orderBy('at')
    .execute()
}

interface Told {
  contact: Contact
  fields: Record<string, FieldValue>
  tags: string[]
  lists: { name: string }[]
  consent: Record<string, unknown>[]
  messages: Record<string, unknown>[]
}

/** Of evidence that is older than the hub's word for it, nothing. */
function purposeOf(detail: unknown): string {
  const named = typeof detail === 'object' && detail !== null && 'purpose' in detail ? detail.purpose : null
  return named === consentPurpose ? ' for marketing on WhatsApp' : ''
}

function readable(data: Told): string {
  const { contact } = data
  const time = (at: unknown) => (typeof at === 'number' ? new Date(at).toISOString() : '')
  const lines = [
    `# ${contact.name ?? contact.phone ?? contact.whatsappUserId}`,
    '',
    `Phone: ${contact.phone ?? '–'}`,
    `WhatsApp user id: ${contact.whatsappUserId ?? '–'}`,
    `Language: ${contact.language ?? '–'}; country: ${contact.country ?? '–'}; time zone: ${contact.timeZone ?? '–'}`,
    `Known since: ${time(contact.createdAt)}`,
    `Marketing: ${contact.marketing}${contact.marketingAt === null ? '' : ` since ${time(contact.marketingAt)}`}`,
    ...Object.entries(data.fields).map(([key, value]) => `${key}: ${value}`),
    `Tags: ${data.tags.join(', ') || '–'}`,
    `Lists: ${data.lists.map(({ name }) => name).join(', ') || '–'}`,
    '',
    '## Consent',
    ...data.consent.map(
      (event) =>
        `- ${time(event['at'])} ${String(event['kind'])}${purposeOf(event['detail'])} (${String(event['source'])})${event['wording'] ? `: ${String(event['wording'])}` : ''}`,
    ),
    '',
    '## Messages',
    ...data.messages.map(
      (message) =>
        `- ${time(message['created_at'])} ${message['direction'] === 'in' ? 'from them' : 'to them'}: ${String(message['text'] ?? `[${String(message['type'])}]`)}`,
    ),
  ]
  return `${lines.join('\n')}\n`
}
