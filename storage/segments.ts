import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { CallerError } from '../domain/errors.ts'
import { conditionsOf, mapConditions, type Filter } from '../domain/segment.ts'
import type { Db } from './open.ts'
import type { SegmentRow } from './schema-contacts.ts'

export interface Segment {
  id: string
  name: string
  filter: Filter
  createdAt: number
  updatedAt: number
}

/** What is stored was checked when it was saved. */
const segmentOf = (row: SegmentRow): Segment => ({
  id: row.id,
  name: row.name,
  filter: JSON.parse(row.filter) as Filter,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})

export async function listSegments(db: Db): Promise<Segment[]> {
  const rows = await db.selectFrom('segments').selectAll().orderBy('name').limit(1_000).execute()
  return rows.map(segmentOf)
}

/** Throws CallerError `not_found`. */
export async function findSegment(db: Db, id: string, field = 'id'): Promise<Segment> {
  const row = await db.selectFrom('segments').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row)
    throw new CallerError('not_found', 'No such segment', { field, fix: 'segments.list shows all of them' })
  return segmentOf(row)
}

/** Throws CallerError `conflict` where another segment has the name, `not_found` for an id that is none. */
export async function saveSegment(
  tx: Db,
  segment: { id?: string | undefined; name: string; filter: Filter },
  now: number,
): Promise<Segment> {
  const named = await tx
    .selectFrom('segments')
    .select('id')
    .where('name', '=', segment.name)
    .executeTakeFirst()
  if (named && named.id !== segment.id)
    throw new CallerError('conflict', 'There is a segment of that name already', {
      field: 'name',
      fix: 'Choose another name, or give the id of that segment to change it',
      reason: 'name_taken',
    })
  const written = { name: segment.name, filter: JSON.stringify(segment.filter), updated_at: now }
  if (segment.id !== undefined) {
    const { createdAt } = await findSegment(tx, segment.id)
    await tx.updateTable('segments').set(written).where('id', '=', segment.id).execute()
    return { ...segment, id: segment.id, createdAt, updatedAt: now }
  }
  const id = uuidv7()
  await tx
    .insertInto('segments')
    .values({ id, ...written, created_at: now })
    .execute()
  return { ...segment, id, createdAt: now, updatedAt: now }
}

/** Throws CallerError `conflict` while a send that has not finished goes to it. */
export async function deleteSegment(tx: Db, id: string): Promise<Segment> {
  const segment = await findSegment(tx, id)
  const needs = await tx
    .selectFrom('sends')
    .select('name')
    .where('status', 'not in', ['done', 'cancelled'])
    .where(sql<boolean>`audience like ${`%${id}%`}`)
    .executeTakeFirst()
  if (needs)
    throw new CallerError('conflict', `The send "${needs.name}" still goes to this segment`, {
      field: 'id',
      fix: 'Wait for its end, or cancel it',
      reason: 'needed_by_send',
      about: { name: needs.name },
    })
  await tx.deleteFrom('segments').where('id', '=', id).execute()
  return segment
}

/** What a filter calls by name or id. */
const referred = { list: 'lists', template: 'templates', send: 'sends' } as const

/**
 * Puts the ids of lists for their names, so that a list may change its name. Throws CallerError `invalid` for a list,
 * template or send that does not exist.
 */
export async function resolveFilter(db: Db, filter: Filter, path = 'filter'): Promise<Filter> {
  const ids = new Map<string, string>()
  for (const [field, table] of Object.entries(referred)) {
    const named = [
      ...new Set(
        conditionsOf(filter)
          .filter((condition) => condition.field === field)
          .flatMap(({ value }) => (Array.isArray(value) ? value : [String(value)])),
      ),
    ]
    if (named.length === 0) continue
    const rows = await db
      .selectFrom(table)
      .select(['id', 'name'])
      .where((where) => where.or([where('id', 'in', named), where('name', 'in', named)]))
      .execute()
    for (const name of named) {
      const row = rows.find((one) => one.id === name) ?? rows.find((one) => one.name === name)
      if (!row)
        throw new CallerError('invalid', `There is no ${field} "${name.slice(0, 60)}"`, {
          field: path,
          fix: `${table}.list shows all of them`,
          reason: 'filter_reference_unknown',
          about: { field, name: name.slice(0, 60) },
        })
      // A template's name stands for all its languages.
      ids.set(`${field}:${name}`, field === 'template' ? name : row.id)
    }
  }
  if (ids.size === 0) return filter
  return mapConditions(filter, (condition) => {
    if (!(condition.field in referred)) return condition
    const id = (value: string) => ids.get(`${condition.field}:${value}`) ?? value
    const { value } = condition
    return { ...condition, value: Array.isArray(value) ? value.map(id) : id(String(value)) }
  })
}

/** Names for the ids of lists, for print. */
export async function listNames(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('lists').select(['id', 'name']).limit(1_000).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
