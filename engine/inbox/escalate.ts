import { uuidv7 } from 'uuidv7'
import type { Turn } from '../../domain/agent.ts'
import { updateConversation } from '../../storage/conversations.ts'
import { noteChange } from '../../storage/live.ts'
import type { Db } from '../../storage/open.ts'
import type { ConversationRow } from '../../storage/schema.ts'

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
  const id = uuidv7()
  await tx
    .insertInto('escalations')
    .values({
      id,
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
    .execute()
  await updateConversation(tx, conversation.id, { state: 'waiting', waiting_since: escalated.at }, now)
  await noteChange(
    tx,
    [
      { topic: 'escalation', id },
      { topic: 'conversation', id: conversation.id },
    ],
    now,
  )
}
