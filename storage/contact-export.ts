import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Db } from './open.ts'
import type { ContactRow, Schema } from './schema.ts'
import type { ContactValueRow } from './schema-contacts.ts'

interface ExportedContact extends Pick<
  ContactRow,
  'id' | 'phone' | 'name' | 'language' | 'country' | 'time_zone' | 'marketing'
> {
  tags: string[]
  /** Names of the lists. */
  lists: string[]
  values: Map<string, Pick<ContactValueRow, 'text' | 'number'>>
}

/** The next contacts by id, with all that hangs on them: four queries a page. */
export async function exportPage(
  db: Db,
  page: {
    after: string
    limit: number
    ids?: readonly string[] | undefined
    listId?: string | undefined
    where?: ((eb: ExpressionBuilder<Schema, 'contacts'>) => Expression<SqlBool>) | undefined
  },
): Promise<ExportedContact[]> {
  const { ids, listId, where } = page
  const rows = await db
    .selectFrom('contacts')
    .select(['contacts.id', 'phone', 'name', 'language', 'country', 'time_zone', 'marketing'])
    .where('contacts.id', '>', page.after)
    .$if(ids !== undefined, (query) => query.where('contacts.id', 'in', [...ids!, '']))
    .$if(listId !== undefined, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('list_members')
            .select('list_members.contact_id')
            .whereRef('list_members.contact_id', '=', 'contacts.id')
            .where('list_members.list_id', '=', listId!),
        ),
      ),
    )
    .$if(where !== undefined, (query) => query.where(where!))
    .orderBy('contacts.id')
    .limit(page.limit)
    .execute()
  const contacts = new Map<string, ExportedContact>(
    rows.map((row) => [row.id, { ...row, tags: [], lists: [], values: new Map() }]),
  )
  if (contacts.size === 0) return []
  const wanted = [...contacts.keys()]
  const tags = await db
    .selectFrom('contact_tags')
    .selectAll()
    .where('contact_id', 'in', wanted)
    .orderBy('tag')
    .execute()
  for (const { contact_id, tag } of tags) contacts.get(contact_id)!.tags.push(tag)
  const values = await db.selectFrom('contact_values').selectAll().where('contact_id', 'in', wanted).execute()
  for (const { contact_id, field, text, number } of values) {
    contacts.get(contact_id)!.values.set(field, { text, number })
  }
  const lists = await db
    .selectFrom('list_members')
    .innerJoin('lists', 'lists.id', 'list_members.list_id')
    .select(['list_members.contact_id', 'lists.name'])
    .where('list_members.contact_id', 'in', wanted)
    .orderBy('lists.name')
    .execute()
  for (const { contact_id, name } of lists) contacts.get(contact_id)!.lists.push(name)
  return [...contacts.values()]
}
