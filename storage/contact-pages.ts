import { sql, type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool } from 'kysely'
import { z } from 'zod'
import type { Contact } from '../domain/contact.ts'
import { CallerError } from '../domain/errors.ts'
import { contactMatches } from './contact-search.ts'
import { contactOf } from './contacts.ts'
import type { Db } from './open.ts'
import type { Schema } from './schema.ts'

export const contactSorts = ['newest', 'last_inbound', 'name'] as const
type ContactSort = (typeof contactSorts)[number]

interface ContactPage {
  search?: string | undefined
  where?: ((eb: ExpressionBuilder<Schema, 'contacts'>) => Expression<SqlBool>) | undefined
  sort: ContactSort
  cursor?: string | undefined
  limit: number
}

/** What the pages are sorted by; the id decides between equals. */
const sortValue: Record<ContactSort, RawBuilder<string | number>> = {
  newest: sql<number>`contacts.created_at`,
  last_inbound: sql<number>`coalesce(contacts.last_inbound_at, 0)`,
  name: sql<string>`coalesce(fold_text(contacts.name), '')`,
}

/** A page of contacts, those that were written down or wrote last first, or by name. */
export async function listContacts(
  db: Db,
  page: ContactPage,
): Promise<{ contacts: Contact[]; nextCursor: string | null }> {
  const value = sortValue[page.sort]
  const up = page.sort === 'name'
  const direction = up ? 'asc' : 'desc'
  const after = page.cursor === undefined ? null : readCursor(page.cursor, page.sort)
  const search = page.search?.trim() ?? ''
  const rows = await db
    .selectFrom('contacts')
    .selectAll('contacts')
    .select(value.as('sorted_by'))
    .$if(search !== '', (query) => query.where(contactMatches(search)))
    .$if(page.where !== undefined, (query) => query.where(page.where!))
    .$if(after !== null, (query) =>
      query.where(
        up
          ? sql<SqlBool>`(${value}, contacts.id) > (${after!.value}, ${after!.id})`
          : sql<SqlBool>`(${value}, contacts.id) < (${after!.value}, ${after!.id})`,
      ),
    )
    .orderBy(value, direction)
    .orderBy('contacts.id', direction)
    .limit(page.limit + 1)
    .execute()
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    contacts: shown.map(contactOf),
    nextCursor:
      rows.length > page.limit && last
        ? Buffer.from(JSON.stringify([page.sort, last.sorted_by, last.id])).toString('base64url')
        : null,
  }
}

const cursorSchema = z.tuple([z.enum(contactSorts), z.union([z.string(), z.number()]), z.string()])

function readCursor(cursor: string, sort: ContactSort): { value: string | number; id: string } {
  const read = cursorSchema.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()))
  const fits =
    read.success && read.data[0] === sort && (typeof read.data[1] === 'string') === (sort === 'name')
  if (!read.success || !fits)
    throw new CallerError('invalid', 'The cursor is not one of ours for this order', {
      field: 'cursor',
      fix: 'Leave it out for the first page, then pass nextCursor back as it came',
    })
  return { value: read.data[1], id: read.data[2] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Throws CallerError `not_found`. */
export async function findContact(db: Db, id: string, field = 'id') {
  const row = await db.selectFrom('contacts').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row)
    throw new CallerError('not_found', 'No such contact', { field, fix: 'contacts.list finds contacts' })
  return row
}

/** Names and numbers of contacts by id. */
export async function namesOf(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, { name: string | null; phone: string | null }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('contacts')
    .select(['id', 'name', 'phone'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, name, phone }) => [id, { name, phone }]))
}

/** What a person has beside their own row: tags, lists, and what passed between them and the business. */
export async function contactBelongings(db: Db, id: string) {
  const tags = await db
    .selectFrom('contact_tags')
    .select('tag')
    .where('contact_id', '=', id)
    .orderBy('tag')
    .execute()
  const lists = await db
    .selectFrom('list_members')
    .innerJoin('lists', 'lists.id', 'list_members.list_id')
    .select(['lists.id', 'lists.name'])
    .where('contact_id', '=', id)
    .orderBy('lists.name')
    .execute()
  const conversations = await db
    .selectFrom('conversations')
    .select(['id', 'channel', 'account_id', 'state', 'last_message_at'])
    .where('contact_id', '=', id)
    .orderBy('last_message_at', 'desc')
    .limit(100)
    .execute()
  return {
    tags: tags.map(({ tag }) => tag),
    lists,
    conversations: conversations.map((row) => ({
      id: row.id,
      channel: row.channel,
      accountId: row.account_id,
      state: row.state,
      lastMessageAt: row.last_message_at,
    })),
  }
}

/** How many messages went each way. */
export async function messageCounts(db: Db, id: string): Promise<{ in: number; out: number }> {
  const rows = await db
    .selectFrom('messages')
    .innerJoin('conversations', 'conversations.id', 'messages.conversation_id')
    .select(({ fn }) => ['direction', fn.countAll<number>().as('n')])
    .where('conversations.contact_id', '=', id)
    .groupBy('direction')
    .execute()
  const of = (direction: string) => Number(rows.find((row) => row.direction === direction)?.n ?? 0)
  return { in: of('in'), out: of('out') }
}

/** Nobody writes to a blocked contact any more; returns how many changed. */
export async function setBlocked(
  tx: Db,
  ids: readonly string[],
  blocked: boolean,
  now: number,
): Promise<number> {
  if (ids.length === 0) return 0
  const { numUpdatedRows } = await tx
    .updateTable('contacts')
    .set({ blocked_at: blocked ? now : null, updated_at: now })
    .where('id', 'in', [...ids])
    .where('blocked_at', blocked ? 'is' : 'is not', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
