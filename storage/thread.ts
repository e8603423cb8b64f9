import type { Turn } from '../domain/agent.ts'
import { messageOf } from './messages.ts'
import type { Db } from './open.ts'

/**
 * A page of a conversation, oldest first: messages, and the notes and escalations that fall between them.
 * Paged back by the messages' `seq`.
 */
export async function readThread(db: Db, page: { id: string; before?: number | undefined; limit: number }) {
  let query = db
    .selectFrom('messages')
    .leftJoin('users', 'users.id', 'messages.author_id')
    .leftJoin('turns', 'turns.id', 'messages.turn_id')
    .leftJoin('media', 'media.message_id', 'messages.id')
    .selectAll('messages')
    .select([
      'users.name as author_name',
      'turns.confidence as turn_confidence',
      'turns.decision as turn_decision',
      'turns.trace as turn_trace',
      'media.id as media_id',
      'media.status as media_status',
      'media.mime_type as media_mime_type',
      'media.filename as media_filename',
      'media.size as media_size',
      'media.error as media_error',
    ])
    .where('messages.conversation_id', '=', page.id)
  if (page.before !== undefined) query = query.where('messages.seq', '<', page.before)
  const rows = await query
    .orderBy('messages.seq', 'desc')
    .limit(page.limit + 1)
    .execute()
  const more = rows.length > page.limit
  const shown = rows.slice(0, page.limit).reverse()
  const from = more ? shown[0]!.created_at : 0
  const until = page.before === undefined ? Number.MAX_SAFE_INTEGER : await startOf(db, page.id, page.before)

  const messages = shown.map((row) => ({
    kind: 'message' as const,
    at: row.created_at,
    id: row.id,
    seq: row.seq,
    message: messageOf(row),
    authorName: row.author_name,
    media:
      row.media_id === null
        ? null
        : {
            id: row.media_id,
            status: row.media_status as 'pending' | 'stored' | 'failed',
            mimeType: row.media_mime_type,
            filename: row.media_filename,
            size: row.media_size,
            error: row.media_error,
          },
    turn: row.turn_trace === null ? null : turnOf(row.turn_id!, row.turn_trace),
  }))
  const notes = await db
    .selectFrom('notes')
    .innerJoin('users', 'users.id', 'notes.user_id')
    .select(['notes.id', 'notes.body', 'notes.created_at', 'users.name'])
    .where('conversation_id', '=', page.id)
    .where('notes.created_at', '>=', from)
    .where('notes.created_at', '<', until)
    .orderBy('notes.created_at')
    .limit(500)
    .execute()
  const escalations = await db
    .selectFrom('escalations')
    .leftJoin('users', 'users.id', 'escalations.claimed_by')
    .select([
      'escalations.id',
      'reason',
      'opened_at',
      'closed_at',
      'outcome',
      'users.name as claimed_by_name',
    ])
    .where('conversation_id', '=', page.id)
    .where('opened_at', '>=', from)
    .where('opened_at', '<', until)
    .orderBy('opened_at')
    .limit(500)
    .execute()
  const items = [
    ...messages,
    ...notes.map((note) => ({
      kind: 'note' as const,
      at: note.created_at,
      id: note.id,
      authorName: note.name,
      body: note.body,
    })),
    ...escalations.map((row) => ({
      kind: 'escalation' as const,
      at: row.opened_at,
      id: row.id,
      reason: row.reason,
      closedAt: row.closed_at,
      outcome: row.outcome,
      claimedByName: row.claimed_by_name,
    })),
  ].sort((a, b) => a.at - b.at)
  return { items, previous: more ? shown[0]!.seq : null }
}

/** When the newer page begins: what happened from then on is there. */
async function startOf(db: Db, conversationId: string, seq: number): Promise<number> {
  const row = await db
    .selectFrom('messages')
    .select('created_at')
    .where('conversation_id', '=', conversationId)
    .where('seq', '>=', seq)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  return row?.created_at ?? Number.MAX_SAFE_INTEGER
}

function turnOf(id: string, trace: string) {
  const turn = JSON.parse(trace) as Turn
  return {
    id,
    confidence: turn.confidence.value,
    decision: turn.decision,
    sources: turn.sources
      .filter((source) => turn.citations.includes(source.chunkId))
      .map((source) => source.title),
  }
}
