import type { StoredValue } from '../../../domain/contact-field.ts'
import type { Actor } from '../../../domain/user.ts'
import { recordConsent } from '../../../storage/consent.ts'
import {
  deleteTags,
  deleteValues,
  knownContacts,
  recordUndone,
  updateContacts,
  upsertValues,
  type KnownContact,
} from '../../../storage/import-batch.ts'
import {
  contactsWithMore,
  importConsent,
  removeContacts,
  removeMembers,
} from '../../../storage/import-undo.ts'
import type { Db } from '../../../storage/open.ts'
import type { ImportRowRow } from '../../../storage/schema-contacts.ts'
import type { Part, RowChange } from './decide.ts'
import type { Reason } from './reasons.ts'

interface Given {
  importId: string
  listId: string | null
  actor: Pick<Actor, 'kind' | 'id'>
}

/**
 * Takes back what rows of an import did. New contacts go, unless something else happened with them: then they stay
 * without the consent, tags and list that the import gave. Updated ones get back what they had wherever it is still
 * as the import left it. Evidence of consent is never removed: a correction says that it was a mistake.
 */
export async function undoRows(
  tx: Db,
  rows: readonly ImportRowRow[],
  given: Given,
  now: number,
): Promise<void> {
  const { importId, listId, actor } = given
  const ids = rows.flatMap(({ contact_id }) => (contact_id === null ? [] : [contact_id]))
  const contacts = new Map(
    (await knownContacts(tx, 'id', ids, listId)).map((contact) => [contact.id, contact]),
  )
  const touched = rows.flatMap((row) => {
    const contact = contacts.get(row.contact_id ?? '')
    return contact && row.before !== null
      ? [{ row, contact, change: JSON.parse(row.before) as RowChange, isNew: row.outcome === 'new' }]
      : []
  })

  const events = await importConsent(tx, importId, [...contacts.keys()])
  await recordConsent(
    tx,
    events.map((event) => ({
      contactId: event.contact_id,
      kind: 'corrected',
      at: now,
      source: 'import',
      detail: { corrects: event.id, import: importId },
      actor,
    })),
    now,
  )

  const ofNew = touched.filter(({ isNew }) => isNew)
  const withMore = await contactsWithMore(
    tx,
    ofNew.map(({ contact }) => contact.id),
    { importId, listId },
  )
  const stays = new Set(
    ofNew.flatMap(({ contact, change }) =>
      withMore.has(contact.id) || changedSince(contact, change) ? [contact.id] : [],
    ),
  )
  const gone = ofNew.filter(({ contact }) => !stays.has(contact.id)).map(({ contact }) => contact.id)
  await removeContacts(tx, gone)

  const left = touched.filter(({ contact, isNew }) => !isNew || stays.has(contact.id))
  const restored = left.filter(({ isNew }) => !isNew)
  await updateContacts(
    tx,
    restored.map(({ contact, change }) => {
      const { id, name, language, country, time_zone } = contact
      const before = { name, language, country, time_zone }
      for (const [part, [was, became]] of Object.entries(change.parts) as [Part, [string | null, string]][]) {
        if (before[part] === became) before[part] = was
      }
      return { id, ...before, updated_at: now }
    }),
  )
  const values = restored.flatMap(({ contact, change }) =>
    Object.entries(change.values)
      .filter(([field, [, became]]) => same(contact.values.get(field), became))
      .map(([field, [was]]) => ({ contact_id: contact.id, field, was })),
  )
  await upsertValues(
    tx,
    values.flatMap(({ was, ...key }) => (was === null ? [] : [{ ...key, ...was }])),
  )
  await deleteValues(
    tx,
    values.flatMap(({ was, ...key }) => (was === null ? [key] : [])),
  )
  await deleteTags(
    tx,
    left.flatMap(({ contact, change }) => change.tags.map((tag) => ({ contact_id: contact.id, tag }))),
  )
  if (listId !== null) {
    await removeMembers(
      tx,
      listId,
      left.filter(({ change }) => change.list).map(({ contact }) => contact.id),
    )
  }
  const reasons = new Map(left.map((one) => [one.row.row, reasonOf(one)]))
  await recordUndone(
    tx,
    rows.map(({ row }) => ({ import_id: importId, row, reason: reasons.get(row) ?? null })),
  )
}

/** Whether a contact that the import made is not as it made it. */
function changedSince(contact: KnownContact, change: RowChange): boolean {
  return (
    contact.updated_at > contact.created_at ||
    [...contact.tags].some((tag) => !change.tags.includes(tag)) ||
    [...contact.values].some(([field, value]) => !same(value, change.values[field]?.[1] ?? null))
  )
}

function reasonOf({
  contact,
  change,
  isNew,
}: {
  contact: KnownContact
  change: RowChange
  isNew: boolean
}): Reason | null {
  if (isNew) return 'undo_kept'
  const changed = [
    ...Object.entries(change.parts).flatMap(([part, [, became]]) =>
      contact[part as Part] === became ? [] : [part],
    ),
    ...Object.entries(change.values).flatMap(([field, [, became]]) =>
      same(contact.values.get(field), became) ? [] : [field],
    ),
  ]
  return changed.length === 0 ? null : `undo_partly:${changed.join(',')}`
}

function same(one: StoredValue | null | undefined, other: StoredValue | null): boolean {
  return (one?.text ?? null) === (other?.text ?? null) && (one?.number ?? null) === (other?.number ?? null)
}
