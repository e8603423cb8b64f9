import { uuidv7 } from 'uuidv7'
import type { EscalationReason, Turn } from '../../domain/agent.ts'
import type { Actor } from '../../domain/user.ts'
import { findConversation, updateConversation } from '../../storage/conversations.ts'
import { noteChange } from '../../storage/live.ts'
import type { StoredMessage } from '../../storage/messages.ts'
import type { Db } from '../../storage/open.ts'
import type { ConversationRow, EscalationRow } from '../../storage/schema.ts'

/** agent → waiting: the conversation stands in the queue for a person, with everything that explains why. */
export async function openEscalation(
  tx: Db,
  escalated: { conversation: ConversationRow; turn: Turn; turnId: string; at: number },
  now: number,
): Promise<void> {
  const { conversation, turn, turnId } = escalated
  const history = await tx
    .selectFrom('turns')
    .select('sentiment_score')
    .where('conversation_id', '=', conversation.id)
    .orderBy('created_at', 'desc')
    .limit(10)
    .execute()
  await insertEscalation(tx, {
    conversation_id: conversation.id,
    turn_id: turnId,
    reason: turn.reason,
    summary: turn.summary,
    question: turn.query,
    sentiment: turn.understanding.sentiment,
    sentiment_history: JSON.stringify(history.map((row) => row.sentiment_score).reverse()),
    urgent: turn.understanding.urgent ? 1 : 0,
    confidence: turn.confidence.value,
    threshold: turn.thresholds.answer,
    parts: JSON.stringify(turn.confidence.parts),
    sources: JSON.stringify(turn.sources.slice(0, 5)),
    opened_at: now,
  })
  await updateConversation(tx, conversation.id, { state: 'waiting', waiting_since: escalated.at }, now)
  await noteChange(tx, [{ topic: 'conversation', id: conversation.id }], now)
}

/** agent → waiting without a turn of the agent's: it is off, or it failed. Nothing happens where somebody has it already. */
export async function escalateUnanswered(
  tx: Db,
  conversation: Pick<ConversationRow, 'id'>,
  messages: Pick<StoredMessage, 'text' | 'type' | 'seq'>[],
  reason: EscalationReason,
  now: number,
): Promise<void> {
  const current = await findConversation(tx, conversation.id)
  if (current.state !== 'agent') return
  await insertEscalation(tx, {
    conversation_id: current.id,
    reason,
    question: messages
      .map((message) => message.text ?? `[${message.type}]`)
      .join('\n')
      .slice(0, 4_000),
    opened_at: now,
  })
  const handled_seq = Math.max(current.handled_seq, ...messages.map((message) => message.seq))
  await updateConversation(tx, current.id, { state: 'waiting', waiting_since: now, handled_seq }, now)
  await noteChange(tx, [{ topic: 'conversation', id: current.id }], now)
}

/** The open escalation gets its person; where the agent had not escalated, taking over is itself the reason. */
export async function claimEscalation(
  tx: Db,
  conversationId: string,
  actor: Actor,
  now: number,
): Promise<void> {
  const claimed = await tx
    .updateTable('escalations')
    .set({ claimed_by: actor.id, claimed_at: now })
    .where('conversation_id', '=', conversationId)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (claimed.numUpdatedRows > 0n) return
  const turn = await tx
    .selectFrom('turns')
    .select(['id', 'sentiment', 'sentiment_score'])
    .where('conversation_id', '=', conversationId)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  await insertEscalation(tx, {
    conversation_id: conversationId,
    turn_id: turn?.id ?? null,
    reason: 'taken_over',
    sentiment: turn?.sentiment ?? 'neutral',
    sentiment_history: JSON.stringify(turn ? [turn.sentiment_score] : []),
    opened_at: now,
    claimed_by: actor.id,
    claimed_at: now,
  })
}

/** What an escalation says of a turn, where the agent had none. */
const withoutTurn = {
  summary: '',
  question: '',
  sentiment: 'neutral',
  sentiment_history: '[]',
  urgent: 0,
  parts: '{}',
  sources: '[]',
}

async function insertEscalation(
  tx: Db,
  row: Pick<EscalationRow, 'conversation_id' | 'reason' | 'opened_at'> & Partial<EscalationRow>,
): Promise<void> {
  const id = uuidv7()
  await tx
    .insertInto('escalations')
    .values({ ...withoutTurn, ...row, id })
    .execute()
  await noteChange(tx, [{ topic: 'escalation', id }], row.opened_at)
}
