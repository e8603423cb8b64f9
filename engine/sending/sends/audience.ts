import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { CallerError } from '../../../domain/errors.ts'
import { filterFrom } from '../../../domain/segment-text.ts'
import type { Filter } from '../../../domain/segment.ts'
import type { Audience } from '../../../domain/send.ts'
import type { Db } from '../../../storage/open.ts'
import type { ContactRow, Schema } from '../../../storage/schema.ts'
import { compileFilter, type FilterContext } from '../../contacts/segments.ts'

type Contacts = ExpressionBuilder<Schema, 'contacts'>
/** Who belongs to an audience, as a condition on `contacts`. */
export type Members = (eb: Contacts) => Expression<SqlBool>

/** Throws CallerError `not_found` or `invalid` where the audience names what is not there. */
export async function membersOf(db: Db, audience: Audience, context: FilterContext): Promise<Members> {
  if ('contactIds' in audience) {
    const ids = [...new Set(audience.contactIds)]
    return (eb) => eb('contacts.id', 'in', ids)
  }
  if ('listId' in audience) {
    const { listId } = audience
    const list = await db.selectFrom('lists').select('id').where('id', '=', listId).executeTakeFirst()
    if (!list) throw new CallerError('not_found', 'No such list', { field: 'audience.listId' })
    return (eb) =>
      eb(
        'contacts.id',
        'in',
        eb
          .selectFrom('list_members')
          .select('list_members.contact_id')
          .where('list_members.list_id', '=', listId),
      )
  }
  if ('filter' in audience)
    return compileFilter(filterFrom(audience.filter, context.fields, 'audience.filter'), context)
  const segment = await db
    .selectFrom('segments')
    .select('filter')
    .where('id', '=', audience.segmentId)
    .executeTakeFirst()
  if (!segment) throw new CallerError('not_found', 'No such segment', { field: 'audience.segmentId' })
  return compileFilter(JSON.parse(segment.filter) as Filter, context)
}

export async function countAudience(db: Db, members: Members): Promise<number> {
  const { n } = await db
    .selectFrom('contacts')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where(members)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** The next people by id. */
export function peopleAfter(
  db: Db,
  members: Members,
  { after, limit }: { after: string; limit: number },
): Promise<ContactRow[]> {
  return db
    .selectFrom('contacts')
    .selectAll()
    .where(members)
    .where('contacts.id', '>', after)
    .orderBy('contacts.id')
    .limit(limit)
    .execute()
}
