import { sql } from 'kysely'
import type { Db } from './open.ts'
import { statementOverRows } from './statement-over-rows.ts'

/** `session` is for the hub itself: somebody, or a key, may have lost the right to come in. */
const liveTopics = [
  'conversation',
  'message',
  'escalation',
  'contact',
  'import',
  'template',
  'number',
  'alert',
  'send',
  'knowledge',
  'settings',
  'jobs',
  'session',
] as const
type LiveTopic = (typeof liveTopics)[number]

export interface LiveEvent {
  id: number
  topic: LiveTopic
  /** Id of what changed. */
  data: string
}

const insertChanges = statementOverRows<{ topic: LiveTopic; id: string; at: number }>(
  ['topic', 'id', 'at'],
  (values) => sql`insert into live_events (topic, data, at) values ${values}`,
)

/** Notes, with the change itself, that something changed; consoles read what is new and fetch it again. */
export async function noteChange(
  tx: Db,
  changes: { topic: LiveTopic; id: string }[],
  now: number,
): Promise<void> {
  await insertChanges(
    tx,
    changes.map(({ topic, id }) => ({ topic, id, at: now })),
  )
}

export async function changesAfter(db: Db, id: number, limit: number): Promise<LiveEvent[]> {
  const rows = await db
    .selectFrom('live_events')
    .select(['id', 'topic', 'data'])
    .where('id', '>', id)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows as LiveEvent[]
}

/** The oldest and newest change that can still be replayed. */
export async function changeRange(db: Db): Promise<{ oldest: number; newest: number }> {
  const row = await db
    .selectFrom('live_events')
    .select(({ fn }) => [fn.min<number | null>('id').as('oldest'), fn.max<number | null>('id').as('newest')])
    .executeTakeFirstOrThrow()
  return { oldest: row.oldest ?? 0, newest: row.newest ?? 0 }
}

export async function forgetChanges(db: Db, keep: number): Promise<void> {
  const { newest } = await changeRange(db)
  await db
    .deleteFrom('live_events')
    .where('id', '<=', newest - keep)
    .execute()
}
