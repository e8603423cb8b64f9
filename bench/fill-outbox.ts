import { queueMessage } from '../engine/sending/queue-message.ts'
import { benchActor, withClosedHub } from './closed-hub.ts'
import type { EmulatorProcess } from './emulator-process.ts'

/** Messages in the outbox of a hub that does not run, each to another person with an open window, at so much a second and number. */
export async function fillOutbox(
  dataDir: string,
  { count, accountIds, perSecond }: { count: number; accountIds: readonly string[]; perSecond: number },
): Promise<void> {
  await withClosedHub(dataDir, async ({ hub }) => {
    await hub.settings.update({ sending: { throughputPerSecond: perSecond } }, benchActor)
    const now = Date.now()
    await hub.storage.db.transaction().execute(async (tx) => {
      for (let n = 0; n < count; n++) {
        const id = `contact-${n}`
        const conversation = {
          id: `conversation-${n}`,
          contact_id: id,
          channel: 'whatsapp',
          account_id: accountIds[n % accountIds.length]!,
        }
        await tx
          .insertInto('contacts')
          .values({ id, phone: `+${phoneOf(n)}`, created_at: now, marketing: 'none', updated_at: now })
          .execute()
        await tx
          .insertInto('conversations')
          .values({
            ...conversation,
            state: 'agent',
            window_expires_at: now + 3_600_000,
            last_message_at: now,
            last_message_preview: '',
            unread: 0,
            handled_seq: 0,
            clarifications: 0,
            created_at: now,
            updated_at: now,
          })
          .execute()
        await queueMessage(
          tx,
          {
            conversation,
            content: { type: 'text', body: bodyOf(n) },
            author: 'system',
            authorId: null,
            category: 'service',
            idempotencyKey: `bench:${n}`,
          },
          now,
        )
      }
    })
  })
}

/** Settles when the emulator has accepted so many. `at` is by `performance.now()`. */
export async function accepted(emulator: EmulatorProcess, least: number) {
  for (;;) {
    const messages = (await emulator.counters())['messages.accepted'] ?? 0
    if (messages >= least) return { messages, at: performance.now() }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

export const phoneOf = (n: number) => `39333${String(1_000_000 + n)}`
export const bodyOf = (n: number) => `Il pacco ${n} è partito stamattina e arriva in due giorni lavorativi.`
