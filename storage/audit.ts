import { uuidv7 } from 'uuidv7'
import type { Actor } from '../domain/user.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import type { Db } from './open.ts'

/** `input` must already be without secrets and without the text of messages. */
export async function writeAudit(
  db: Db,
  row: {
    actor: Actor
    operation: string
    input: Record<string, unknown>
    outcome: string
    error: string | null
  },
  now: number,
): Promise<void> {
  await db
    .insertInto('audit')
    .values({
      id: uuidv7(),
      at: now,
      actor_kind: row.actor.kind,
      actor_id: row.actor.id,
      actor_name: row.actor.name,
      operation: row.operation,
      input: JSON.stringify(row.input),
      outcome: row.outcome,
      error: row.error,
    })
    .execute()
}

export async function listAudit(db: Db, page: { cursor?: string | undefined; limit: number }) {
  let query = db.selectFrom('audit').selectAll()
  if (page.cursor !== undefined) {
    const after = decodeCursor(page.cursor)
    query = query.where((where) =>
      where.or([
        where('at', '<', after.at),
        where.and([where('at', '=', after.at), where('id', '<', after.id)]),
      ]),
    )
  }
  const rows = await query
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute()
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    rows: shown.map((row) => ({
      id: row.id,
      at: row.at,
      actorKind: row.actor_kind,
      actorName: row.actor_name,
      operation: row.operation,
      input: JSON.parse(row.input) as Record<string, unknown>,
      outcome: row.outcome,
      error: row.error,
    })),
    nextCursor: rows.length > page.limit && last ? encodeCursor({ at: last.at, id: last.id }) : null,
  }
}
