import { uuidv7 } from 'uuidv7'
import {
  consentFrom,
  consentPurpose,
  type ConsentEvent,
  type ConsentKind,
  type ConsentSource,
  type ConsentState,
} from '../domain/consent.ts'
import type { Actor } from '../domain/user.ts'
import type { Db } from './open.ts'
import type { ConsentEventRow } from './schema-contacts.ts'

export interface NewConsentEvent {
  contactId: string
  kind: ConsentKind
  /** When it happened; the hub may have been told later. */
  at: number
  source: ConsentSource
  channel?: string
  /** The words that the person saw or wrote. */
  wording?: string
  needsConfirmation?: boolean
  detail?: Record<string, unknown>
  actor: Pick<Actor, 'kind' | 'id'>
}

/** What of an event's detail the derivation reads. */
interface Detail {
  needsConfirmation?: boolean
  /** Of `corrected`: id of the event that was a mistake. */
  corrects?: string
}

const contactsPerQuery = 500

/** Kinds by which a person agrees; their evidence says what for. */
const agrees: ReadonlySet<ConsentKind> = new Set(['given', 'confirmed'])

/** Adds evidence and brings the contacts' derived state up to it. The only way in which consent changes. */
export async function recordConsent(tx: Db, events: readonly NewConsentEvent[], now: number): Promise<void> {
  for (let start = 0; start < events.length; start += contactsPerQuery) {
    const part = events.slice(start, start + contactsPerQuery)
    await tx
      .insertInto('consent_events')
      .values(
        part.map((event) => ({
          id: uuidv7(),
          contact_id: event.contactId,
          kind: event.kind,
          at: event.at,
          recorded_at: now,
          source: event.source,
          channel: event.channel ?? null,
          wording: event.wording ?? null,
          detail: JSON.stringify({
            ...(agrees.has(event.kind) && { purpose: consentPurpose }),
            ...event.detail,
            ...(event.needsConfirmation && { needsConfirmation: true }),
          }),
          actor_kind: event.actor.kind,
          actor_id: event.actor.id,
          phone_hash: null,
        })),
      )
      .execute()
    await deriveConsent(tx, [...new Set(part.map(({ contactId }) => contactId))], now)
  }
}

/** Sets what the evidence of these contacts comes to on the contacts themselves. */
export async function deriveConsent(tx: Db, contactIds: readonly string[], now: number): Promise<void> {
  const states = await consentOf(tx, contactIds)
  const alike = new Map<string, { state: ConsentState; ids: string[] }>()
  for (const [id, state] of states) {
    const key = JSON.stringify(state)
    const group = alike.get(key) ?? { state, ids: [] }
    group.ids.push(id)
    alike.set(key, group)
  }
  for (const { state, ids } of alike.values()) {
    await tx
      .updateTable('contacts')
      .set({
        marketing: state.marketing,
        marketing_at: state.marketingAt,
        stopped_at: state.stoppedAt,
        updated_at: now,
      })
      .where('id', 'in', ids)
      .execute()
  }
}

/** The derived state of each contact, read from the evidence. */
export async function consentOf(db: Db, contactIds: readonly string[]): Promise<Map<string, ConsentState>> {
  if (contactIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('consent_events')
    .select(['id', 'contact_id', 'kind', 'at', 'detail'])
    .where('contact_id', 'in', [...contactIds])
    .orderBy('at')
    .orderBy('id')
    .execute()
  const events = new Map<string, ConsentEvent[]>(contactIds.map((id) => [id, []]))
  for (const row of rows) {
    const { needsConfirmation = false, corrects } = JSON.parse(row.detail) as Detail
    const { id, at } = row
    events.get(row.contact_id)?.push({ id, kind: row.kind as ConsentKind, at, needsConfirmation, corrects })
  }
  return new Map([...events].map(([id, own]) => [id, consentFrom(own)]))
}

/** A person's evidence, newest first. */
export function consentHistory(db: Db, contactId: string): Promise<ConsentEventRow[]> {
  return db
    .selectFrom('consent_events')
    .selectAll()
    .where('contact_id', '=', contactId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute()
}
