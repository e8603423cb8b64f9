import type { BulkAction } from '../../domain/bulk.ts'
import type { StoredValue } from '../../domain/contact-field.ts'
import { addToList, removeFromList, tagContacts, untagContacts } from '../../storage/contact-labels.ts'
import { setBlocked } from '../../storage/contact-pages.ts'
import type { Db } from '../../storage/open.ts'
import type { BulkChangeRow } from '../../storage/schema-contacts.ts'

/** A bulk action can be taken back for so many days. */
export const undoDays = 30

type Change = Omit<BulkChangeRow, 'bulk_id'>

/** What an action will change in these contacts, with what is there before: to be asked before it is done. */
export async function changesAhead(
  tx: Db,
  action: BulkAction,
  ids: readonly string[],
  written: StoredValue | null,
): Promise<Change[]> {
  if (ids.length === 0) return []
  const wanted = [...ids]
  const one = (contact_id: string): Change => ({ contact_id, what: '', before: null })
  switch (action.do) {
    case 'addTags':
    case 'removeTags': {
      const rows = await tx
        .selectFrom('contact_tags')
        .selectAll()
        .where('contact_id', 'in', wanted)
        .where('tag', 'in', action.tags)
        .execute()
      const tagged = (contact_id: string, tag: string): Change => ({ contact_id, what: tag, before: null })
      if (action.do === 'removeTags') return rows.map(({ contact_id, tag }) => tagged(contact_id, tag))
      const has = new Set(rows.map(({ contact_id, tag }) => JSON.stringify([contact_id, tag])))
      const tags = [...new Set(action.tags)]
      return wanted.flatMap((id) =>
        tags.filter((tag) => !has.has(JSON.stringify([id, tag]))).map((tag) => tagged(id, tag)),
      )
    }
    case 'addToList':
    case 'removeFromList': {
      const rows = await tx
        .selectFrom('list_members')
        .select('contact_id')
        .where('list_id', '=', action.listId)
        .where('contact_id', 'in', wanted)
        .execute()
      const on = new Set(rows.map(({ contact_id }) => contact_id))
      return wanted.filter((id) => on.has(id) === (action.do === 'removeFromList')).map(one)
    }
    case 'setField': {
      const rows = await tx
        .selectFrom('contact_values')
        .select(['contact_id', 'text', 'number'])
        .where('field', '=', action.field)
        .where('contact_id', 'in', wanted)
        .execute()
      const before = new Map(
        rows.map(({ contact_id, text, number }) => [contact_id, JSON.stringify({ text, number })]),
      )
      const after = written === null ? null : JSON.stringify({ text: written.text, number: written.number })
      return wanted
        .filter((id) => (before.get(id) ?? null) !== after)
        .map((id) => ({ contact_id: id, what: action.field, before: before.get(id) ?? null }))
    }
    case 'block':
    case 'unblock': {
      const rows = await tx
        .selectFrom('contacts')
        .select('id')
        .where('id', 'in', wanted)
        .where('blocked_at', action.do === 'block' ? 'is' : 'is not', null)
        .execute()
      return rows.map(({ id }) => one(id))
    }
    case 'erase':
      return []
  }
}

/** Takes back what an action changed; `changes` are of contacts that exist. A value that was written since stays. */
export async function takeBack(
  tx: Db,
  action: BulkAction,
  changes: readonly Change[],
  written: StoredValue | null,
  now: number,
): Promise<void> {
  const ids = [...new Set(changes.map(({ contact_id }) => contact_id))]
  switch (action.do) {
    case 'addTags':
    case 'removeTags':
      for (const tag of new Set(changes.map(({ what }) => what))) {
        const of = changes.filter(({ what }) => what === tag).map(({ contact_id }) => contact_id)
        await (action.do === 'addTags' ? untagContacts(tx, of, [tag]) : tagContacts(tx, of, [tag]))
      }
      return
    case 'addToList':
      await removeFromList(tx, action.listId, ids)
      return
    case 'removeFromList':
      await addToList(tx, action.listId, ids, now)
      return
    case 'block':
    case 'unblock':
      await setBlocked(tx, ids, action.do === 'unblock', now)
      return
    case 'setField':
      return restoreValues(tx, action.field, { changes, ids, written })
    case 'erase':
      throw new Error('what was erased does not come back')
  }
}

async function restoreValues(
  tx: Db,
  field: string,
  of: { changes: readonly Change[]; ids: string[]; written: StoredValue | null },
): Promise<void> {
  if (of.ids.length === 0) return
  const now = await tx
    .selectFrom('contact_values')
    .select(['contact_id', 'text', 'number'])
    .where('field', '=', field)
    .where('contact_id', 'in', of.ids)
    .execute()
  const current = new Map(now.map((row) => [row.contact_id, row]))
  const untouched = of.changes.filter(({ contact_id }) => {
    const value = current.get(contact_id)
    if (of.written === null || value === undefined) return of.written === null && value === undefined
    return value.text === of.written.text && value.number === of.written.number
  })
  if (untouched.length === 0) return
  await tx
    .deleteFrom('contact_values')
    .where('field', '=', field)
    .where(
      'contact_id',
      'in',
      untouched.map(({ contact_id }) => contact_id),
    )
    .execute()
  const values = untouched.flatMap(({ contact_id, before }) =>
    before === null ? [] : [{ contact_id, field, ...(JSON.parse(before) as StoredValue) }],
  )
  if (values.length > 0) await tx.insertInto('contact_values').values(values).execute()
}
