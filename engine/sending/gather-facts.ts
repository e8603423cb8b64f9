import type { ConversationState } from '../../domain/conversation.ts'
import type { Settings } from '../../domain/settings.ts'
import type { Db } from '../../storage/open.ts'
import type { DueMessage } from './due-messages.ts'
import type { Facts } from './gate/facts.ts'
import { pairLimitOf, throughputOf } from './gate/rules.ts'
import { takeCell } from './gate/gcra.ts'
import { numberKeyOf, pairKeyOf, readTats, writeTats } from './rate-limits.ts'

/**
 * What the gate must know of a batch of messages, gathered with a query for each kind of fact and none for each
 * message. What a message that passes uses up counts for those after it in the batch; `write` keeps it.
 */
export async function gatherFacts(tx: Db, rows: DueMessage[], settings: Settings['sending'], now: number) {
  const tats = await readTats(tx, rows)
  const touched = new Set<string>()

  function take(key: string, limit: ReturnType<typeof pairLimitOf>): void {
    const cell = takeCell(tats.get(key) ?? 0, limit, now)
    if (cell.allowed) tats.set(key, cell.tat)
    touched.add(key)
  }

  return {
    of(row: DueMessage): Facts {
      return {
        conversationState: row.state as ConversationState,
        contact: { phone: row.contact_phone, whatsappUserId: row.contact_user_id, blockedAt: row.blocked_at },
        windowExpiresAt: row.window_expires_at,
        numberTat: tats.get(numberKeyOf(row)) ?? 0,
        pairTat: tats.get(pairKeyOf(row)) ?? 0,
        settings,
      }
    },
    /** A message passed. */
    use(row: DueMessage): void {
      take(numberKeyOf(row), throughputOf(settings))
      take(pairKeyOf(row), pairLimitOf(settings))
    },
    write: () =>
      writeTats(
        tx,
        [...touched].map((key) => ({ key, tat: tats.get(key)! })),
      ),
  }
}
