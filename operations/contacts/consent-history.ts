import { z } from 'zod'
import type { ConsentKind, ConsentSource } from '../../domain/consent.ts'
import { consentHistory } from '../../storage/consent.ts'
import { findContact } from '../../storage/contact-pages.ts'
import type { ConsentEventRow } from '../../storage/schema-contacts.ts'
import { operation } from '../operation.ts'
import { consentEventShape, contactId } from './shapes.ts'

export const consentEventOf = (row: ConsentEventRow) => ({
  id: row.id,
  kind: row.kind as ConsentKind,
  at: row.at,
  recordedAt: row.recorded_at,
  source: row.source as ConsentSource,
  channel: row.channel,
  wording: row.wording,
  detail: JSON.parse(row.detail) as Record<string, unknown>,
  actorKind: row.actor_kind,
  actorId: row.actor_id,
})

export const contactsConsentHistory = operation({
  name: 'contacts.consent.history',
  title: 'Read the evidence of consent',
  description:
    'Everything that happened to a person’s consent, newest first: when, how, in which words, by whom.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/contacts/:id/consent' },
  input: z.object({ id: contactId }),
  output: z.object({ events: z.array(consentEventShape) }),
  async run({ hub }, { id }) {
    await findContact(hub.storage.db, id)
    return { events: (await consentHistory(hub.storage.db, id)).map(consentEventOf) }
  },
})
