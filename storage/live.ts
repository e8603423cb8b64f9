import type { Db } from './open.ts'

export const liveTopics = ['conversation', 'message', 'escalation', 'knowledge', 'settings', 'jobs'] as const
export type LiveTopic = (typeof liveTopics)[number]

export interface LiveEvent {
  id: number
  topic: LiveTopic
  /** Id of what changed. */
  data: string
}

/** Notes, with the change itself, that something changed; consoles read what is new and fetch it again. */
export async function noteChange(
  tx: Db,
  changes: { topic: LiveTopic; id: string }[],
  now: number,
): Promise<void> {
  if (changes.length === 0) return
  await tx
    .insertInto('live_events')
    .values(changes.map(({ topic, id }) => ({ topic, data: id, at: now })))
    .execute()
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
