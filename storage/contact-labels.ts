import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { CallerError } from '../domain/errors.ts'
import type { Db } from './open.ts'

/** Tags and lists: what many contacts share. */

export async function tagContacts(tx: Db, ids: readonly string[], tags: readonly string[]): Promise<number> {
  if (ids.length === 0 || tags.length === 0) return 0
  const rows = ids.flatMap((contact_id) => tags.map((tag) => ({ contact_id, tag })))
  let added = 0
  for (let start = 0; start < rows.length; start += 1_000) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('contact_tags')
      .values(rows.slice(start, start + 1_000))
      .onConflict((conflict) => conflict.columns(['contact_id', 'tag']).doNothing())
      .executeTakeFirst()
    added += Number(numInsertedOrUpdatedRows ?? 0n)
  }
  return added
}

export async function untagContacts(
  tx: Db,
  ids: readonly string[],
  tags: readonly string[],
): Promise<number> {
  if (ids.length === 0 || tags.length === 0) return 0
  const { numDeletedRows } = await tx
    .deleteFrom('contact_tags')
    .where('contact_id', 'in', [...ids])
    .where('tag', 'in', [...tags])
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** All tags with how many contacts have them, by name. */
export async function tagsInUse(db: Db, limit: number): Promise<{ tag: string; contacts: number }[]> {
  const rows = await db
    .selectFrom('contact_tags')
    .select(({ fn }) => ['tag', fn.countAll<number>().as('n')])
    .groupBy('tag')
    .orderBy('tag')
    .limit(limit)
    .execute()
  return rows.map(({ tag, n }) => ({ tag, contacts: Number(n) }))
}

export async function addToList(
  tx: Db,
  listId: string,
  ids: readonly string[],
  now: number,
): Promise<number> {
  if (ids.length === 0) return 0
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('list_members')
    .values(ids.map((contact_id) => ({ list_id: listId, contact_id, added_at: now })))
    .onConflict((conflict) => conflict.columns(['list_id', 'contact_id']).doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0n)
}

export async function removeFromList(tx: Db, listId: string, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const { numDeletedRows } = await tx
    .deleteFrom('list_members')
    .where('list_id', '=', listId)
    .where('contact_id', 'in', [...ids])
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Throws CallerError `not_found`. */
export async function findList(db: Db, id: string, field = 'id') {
  const row = await db.selectFrom('lists').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new CallerError('not_found', 'No such list', { field, fix: 'lists.list shows all of them' })
  return row
}

export async function listLists(db: Db) {
  const rows = await db
    .selectFrom('lists')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('list_members')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('list_members.list_id', '=', 'lists.id')
        .as('members'),
    )
    .orderBy('name')
    .limit(1_000)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    description: row.description,
    members: Number(row.members),
    createdAt: row.created_at,
  }))
}

/** Throws CallerError `conflict` where another list has the name, `not_found` for an id that is none. */
export async function saveList(
  tx: Db,
  list: { id?: string | undefined; name: string; description?: string | null | undefined },
  now: number,
): Promise<string> {
  const named = await tx.selectFrom('lists').select('id').where('name', '=', list.name).executeTakeFirst()
  if (named && named.id !== list.id)
    throw new CallerError('conflict', 'There is a list of that name already', {
      field: 'name',
      fix: 'Choose another name, or give the id of that list to change it',
      reason: 'name_taken',
    })
  if (list.id !== undefined) {
    await findList(tx, list.id)
    await tx
      .updateTable('lists')
      .set({ name: list.name, ...(list.description !== undefined && { description: list.description }) })
      .where('id', '=', list.id)
      .execute()
    return list.id
  }
  const id = uuidv7()
  await tx
    .insertInto('lists')
    .values({ id, name: list.name, description: list.description ?? null, created_at: now })
    .execute()
  return id
}

/** Removes a list, not its members. Throws CallerError `conflict` while something still needs it. */
export async function deleteList(tx: Db, id: string): Promise<void> {
  const { name } = await findList(tx, id)
  const needs = await tx
    .selectFrom('sends')
    .select('name')
    .where('status', 'not in', ['done', 'cancelled'])
    .where(sql<boolean>`audience like ${`%${id}%`}`)
    .executeTakeFirst()
  if (needs)
    throw new CallerError('conflict', `The send "${needs.name}" still goes to this list`, {
      field: 'id',
      fix: 'Wait for its end, or cancel it',
      reason: 'needed_by_send',
      about: { name: needs.name },
    })
  const segments = await tx.selectFrom('segments').select(['name', 'filter']).execute()
  const using = segments.find(({ filter }) => filter.includes(JSON.stringify(id)))
  if (using)
    throw new CallerError('conflict', `The segment "${using.name}" asks for the list "${name}"`, {
      field: 'id',
      fix: 'Change or delete that segment first',
      reason: 'needed_by_segment',
      about: { name: using.name },
    })
  await tx.deleteFrom('list_members').where('list_id', '=', id).execute()
  await tx.deleteFrom('lists').where('id', '=', id).execute()
}

/** Those of the ids that are contacts. */
export async function existingContacts(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('contacts')
    .select('id')
    .where('id', 'in', [...ids])
    .execute()
  return rows.map(({ id }) => id)
}

/** The tags of contacts, by contact. */
export async function tagsOf(db: Db, ids: readonly string[]): Promise<Map<string, string[]>> {
  const tags = new Map<string, string[]>(ids.map((id) => [id, []]))
  if (ids.length === 0) return tags
  const rows = await db
    .selectFrom('contact_tags')
    .selectAll()
    .where('contact_id', 'in', [...ids])
    .orderBy('tag')
    .execute()
  for (const { contact_id, tag } of rows) tags.get(contact_id)!.push(tag)
  return tags
}
