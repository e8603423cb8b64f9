import { day } from '../domain/clock.ts'
import { CallerError } from '../domain/errors.ts'
import type { Turn } from '../domain/agent.ts'
import type { Db } from './open.ts'

export async function insertTurn(
  tx: Db,
  id: string,
  conversationId: string | null,
  turn: Turn,
  now: number,
): Promise<void> {
  await tx
    .insertInto('turns')
    .values({
      id,
      conversation_id: conversationId,
      agent: turn.agent,
      model: turn.model,
      decision: turn.decision,
      reason: turn.reason,
      confidence: turn.confidence.value,
      sentiment: turn.understanding.sentiment,
      sentiment_score: turn.understanding.sentimentScore,
      trace: JSON.stringify(turn),
      tokens_in: turn.tokensIn,
      tokens_out: turn.tokensOut,
      ms: turn.ms,
      created_at: now,
    })
    .execute()
}

/** Throws CallerError `not_found`. */
export async function readTurn(db: Db, id: string): Promise<{ at: number; turn: Turn }> {
  const row = await db
    .selectFrom('turns')
    .select(['trace', 'created_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new CallerError('not_found', 'No such turn', { field: 'id' })
  return { at: row.created_at, turn: JSON.parse(row.trace) as Turn }
}

/** Sentiment scores of the customer's last turns, oldest first. */
export async function sentimentHistory(db: Db, conversationId: string, since: number): Promise<number[]> {
  const rows = await db
    .selectFrom('turns')
    .select('sentiment_score')
    .where('conversation_id', '=', conversationId)
    .where('created_at', '>', since)
    .orderBy('created_at', 'desc')
    .limit(10)
    .execute()
  return rows.map((row) => row.sentiment_score).reverse()
}

/** Figures over the last `days`, from at most the newest 50,000 turns for the percentiles. */
export async function agentFigures(db: Db, now: number, days: number) {
  const since = now - days * day
  const recent = db.selectFrom('turns').where('created_at', '>=', since)
  const totals = await recent
    .select(({ fn }) => [
      fn.countAll<number>().as('turns'),
      fn.count<number>('conversation_id').distinct().as('conversations'),
      fn.avg<number | null>('confidence').as('meanConfidence'),
      fn.sum<number | null>('tokens_in').as('tokensIn'),
      fn.sum<number | null>('tokens_out').as('tokensOut'),
    ])
    .executeTakeFirstOrThrow()
  const byDecision = await recent
    .select(({ fn }) => ['decision', fn.countAll<number>().as('n')])
    .groupBy('decision')
    .execute()
  const byReason = await recent
    .where('decision', '=', 'escalate')
    .select(({ fn }) => ['reason', fn.countAll<number>().as('n')])
    .groupBy('reason')
    .execute()
  const bySentiment = await recent
    .select(({ fn }) => ['sentiment', fn.countAll<number>().as('n')])
    .groupBy('sentiment')
    .execute()
  const escalatedConversations = await recent
    .where('decision', '=', 'escalate')
    .select(({ fn }) => fn.count<number>('conversation_id').distinct().as('n'))
    .executeTakeFirstOrThrow()
  const times = (await recent.select('ms').orderBy('created_at', 'desc').limit(50_000).execute())
    .map((row) => row.ms)
    .sort((a, b) => a - b)
  const waiting = await db
    .selectFrom('conversations')
    .where('state', '=', 'waiting')
    .select(({ fn }) => [fn.countAll<number>().as('n'), fn.min<number | null>('waiting_since').as('oldest')])
    .executeTakeFirstOrThrow()
  const decided = (decision: string) => Number(byDecision.find((row) => row.decision === decision)?.n ?? 0)
  const conversations = Number(totals.conversations)
  return {
    since,
    turns: Number(totals.turns),
    conversations,
    answered: decided('answer'),
    clarified: decided('clarify'),
    escalated: decided('escalate'),
    automatedShare: conversations === 0 ? null : 1 - Number(escalatedConversations.n) / conversations,
    byReason: Object.fromEntries(byReason.map((row) => [row.reason, Number(row.n)])),
    bySentiment: Object.fromEntries(bySentiment.map((row) => [row.sentiment, Number(row.n)])),
    meanConfidence: totals.meanConfidence === null ? null : Number(totals.meanConfidence),
    turnMs: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
    tokensIn: Number(totals.tokensIn ?? 0),
    tokensOut: Number(totals.tokensOut ?? 0),
    waiting: Number(waiting.n),
    oldestWaitingSince: waiting.oldest,
  }
}

function percentile(sorted: number[], share: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null
}
