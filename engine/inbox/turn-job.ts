import type { Settings } from '../../domain/settings.ts'
import type { Db } from '../../storage/open.ts'
import type { JobQueue } from '../jobs/queue.ts'

/** Asks for the agent's turn once the customer pauses: what is written until then is answered together. */
export async function enqueueTurn(
  queue: JobQueue,
  conversationId: string,
  agent: Settings['agent'],
  now: number,
  tx: Db,
): Promise<void> {
  await queue.enqueue(
    [
      {
        kind: 'conversation.turn',
        payload: { conversationId },
        serialKey: `conversation:${conversationId}`,
        dedupeKey: `turn:${conversationId}`,
        onDuplicate: 'postpone',
        postponeLimitMs: agent.debounceLimitMs,
        runAt: now + agent.debounceMs,
        priority: 3,
        maxAttempts: 4,
      },
    ],
    tx,
  )
}
