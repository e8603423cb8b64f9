import { sql } from 'kysely'
import type { Audience, SendInput, SendStatus } from '../domain/send.ts'
import type { Category } from '../domain/message.ts'
import type { Db } from './open.ts'
import type { SendRow } from './schema-sending.ts'

type FilterInput = Extract<Audience, { filter: unknown }>['filter']

/** A send with its JSON read. */
export interface StoredSend {
  id: string
  name: string
  audience: Audience
  /** The filter of the segment when the send began; null where it is for no segment. */
  asBegun: FilterInput | null
  templates: string[]
  values: Record<string, string>
  category: Category
  numbers: string[]
  status: SendStatus
  budget: SendInput['budget']
  planned: number
  queued: number
  cursor: string | null
  error: string | null
  createdBy: { kind: string; id: string }
  createdAt: number
  finishedAt: number | null
}

export function sendOf(row: SendRow): StoredSend {
  const { asBegun = null, ...audience } = JSON.parse(row.audience) as Audience & { asBegun?: FilterInput }
  return {
    id: row.id,
    name: row.name,
    audience: audience as Audience,
    asBegun,
    templates: JSON.parse(row.variants) as string[],
    values: JSON.parse(row.values) as Record<string, string>,
    category: row.category as Category,
    numbers: JSON.parse(row.numbers) as string[],
    status: row.status as SendStatus,
    budget: JSON.parse(row.budget) as SendInput['budget'],
    planned: row.planned,
    queued: row.queued,
    cursor: row.cursor,
    error: row.error,
    createdBy: { kind: row.created_by_kind, id: row.created_by },
    createdAt: row.created_at,
    finishedAt: row.finished_at,
  }
}

export async function findSend(db: Db, id: string): Promise<StoredSend | null> {
  const row = await db.selectFrom('sends').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? sendOf(row) : null
}

export async function findSends(db: Db, ids: readonly string[]): Promise<Map<string, StoredSend>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('sends')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, sendOf(row)]))
}

/** A page of sends, newest first. */
export async function listSends(
  db: Db,
  { before, limit }: { before?: string; limit: number },
): Promise<StoredSend[]> {
  const rows = await db
    .selectFrom('sends')
    .selectAll()
    .$if(before !== undefined, (query) => query.where('id', '<', before!))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(sendOf)
}

/** Messages of sends by state, and for those that did not go by reason. */
export async function sendCounts(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, { status: string; reason: string | null; messages: number }[]>> {
  const counts = new Map<string, { status: string; reason: string | null; messages: number }[]>(
    ids.map((id) => [id, []]),
  )
  if (ids.length === 0) return counts
  const rows = await db
    .selectFrom('messages')
    .select(['send_id', 'status', 'reason', (eb) => eb.fn.countAll<number>().as('n')])
    .where('send_id', 'in', [...ids])
    .groupBy(['send_id', 'status', 'reason'])
    .execute()
  for (const row of rows) {
    counts.get(row.send_id!)!.push({ status: row.status, reason: row.reason, messages: Number(row.n) })
  }
  return counts
}

/** When the held messages of a send come up again, by reason: the first and the last of them. */
export async function waitsOfSend(db: Db, id: string): Promise<Map<string, [from: number, to: number]>> {
  const rows = await db
    .selectFrom('messages')
    .select(({ fn }) => ['reason', fn.min('due_at').as('from'), fn.max('due_at').as('to')])
    .where('send_id', '=', id)
    .where('status', '=', 'held')
    .where('reason', 'is not', null)
    .where('due_at', 'is not', null)
    .groupBy('reason')
    .execute()
  return new Map(rows.map((row) => [row.reason!, [Number(row.from), Number(row.to)]]))
}

/** A few messages of a send for each of these reasons, the newest. */
export async function samplesOfReasons(
  db: Db,
  id: string,
  reasons: readonly { status: string; reason: string }[],
  each: number,
): Promise<{ id: string; status: string; reason: string | null }[]> {
  if (reasons.length === 0) return []
  const of = ({ status, reason }: { status: string; reason: string }) =>
    db
      .selectFrom(
        db
          .selectFrom('messages')
          .select(['id', 'status', 'reason'])
          .where('send_id', '=', id)
          .where('status', '=', status)
          .where('reason', '=', reason)
          .orderBy('seq', 'desc')
          .limit(each)
          .as('sample'),
      )
      .selectAll()
  const [first, ...rest] = reasons.map(of)
  return rest.reduce((all, one) => all.unionAll(one), first!).execute()
}

/** Running sends of which no message waits or is under way any more are done. Returns their ids. */
export async function finishSends(tx: Db, now: number): Promise<string[]> {
  const done = await tx
    .updateTable('sends')
    .set({ status: 'done', finished_at: now })
    .where('status', '=', 'running')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('messages')
            .select(sql.lit(1).as('one'))
            .whereRef('messages.send_id', '=', 'sends.id')
            .where('messages.status', 'in', ['queued', 'held', 'sending', 'unknown']),
        ),
      ),
    )
    .returning('id')
    .execute()
  return done.map(({ id }) => id)
}

/** The people of a send, newest message first; over the index of messages by send and status. */
export async function peopleOfSend(
  db: Db,
  sendId: string,
  page: {
    statuses?: readonly string[] | undefined
    reason?: string | undefined
    before?: number | undefined
    limit: number
  },
) {
  return await db
    .selectFrom('messages')
    .innerJoin('contacts', 'contacts.id', 'messages.contact_id')
    .select([
      'messages.id as messageId',
      'messages.contact_id as contactId',
      'messages.conversation_id as conversationId',
      'contacts.name',
      'contacts.phone',
      'messages.status',
      'messages.reason',
      'messages.due_at as until',
      'messages.created_at as at',
      'messages.seq',
    ])
    .where('messages.send_id', '=', sendId)
    .$if(page.statuses !== undefined, (query) => query.where('messages.status', 'in', [...page.statuses!]))
    .$if(page.reason !== undefined, (query) => query.where('messages.reason', '=', page.reason!))
    .$if(page.before !== undefined, (query) => query.where('messages.seq', '<', page.before!))
    .orderBy('messages.seq', 'desc')
    .limit(page.limit)
    .execute()
}
