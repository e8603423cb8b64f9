import { onTestFinished } from 'vitest'
import { createEmulator } from '../../../channels/whatsapp/emulator/emulator.ts'
import { actionOf } from '../../../channels/whatsapp/errors.ts'
import { createWhatsAppClient } from '../../../channels/whatsapp/client.ts'
import { parseWebhook } from '../../../channels/whatsapp/webhook.ts'
import { defaultSettings, type Settings } from '../../../domain/settings.ts'
import type { Category } from '../../../domain/message.ts'
import { createEmbeddedQueue } from '../../../engine/jobs/embedded.ts'
import { createDispatcher } from '../../../engine/sending/dispatch.ts'
import { queueMessage } from '../../../engine/sending/queue-message.ts'
import { createSettlement } from '../../../engine/sending/settle.ts'
import { contactAt } from '../../../storage/contacts.ts'
import { conversationWith, updateConversation } from '../../../storage/conversations.ts'
import { readLedger } from '../../../storage/ledger.ts'
import { testClock } from '../../clock.ts'
import { testStorage } from '../../database.ts'
import { testLog } from '../../log.ts'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export const accountId = '100000000000001'

/** The sending half of the hub alone: outbox, gate, real client and emulator, under a clock that tests move. */
export async function outboxWorld(changes: Partial<Settings['sending']> = {}) {
  const storage = await testStorage()
  const { db } = storage
  const clock = testClock()
  const settings: Settings = { ...defaultSettings, sending: { ...defaultSettings.sending, ...changes } }
  const log = testLog()
  const statuses: Buffer[] = []
  const receiver = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      statuses.push(Buffer.concat(parts))
      response.end()
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const emulator = createEmulator({
    appSecret: 'secret',
    accessToken: 'token',
    clock,
    seed: 7,
    webhookUrl: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`,
    settings: { limits: { perSecond: null, pairIntervalMs: null, windowMs: null } },
  })
  const baseUrl = await emulator.listen()
  const client = createWhatsAppClient({
    baseUrl,
    version: 'v25.0',
    accessToken: 'token',
    timeoutMs: 5_000,
    resolveMedia: async (id) => id,
  })
  const queue = createEmbeddedQueue({ db, clock, worker: 'here:1:a' })
  const ears = { settings: () => settings.sending, queue }
  const dispatcher = createDispatcher({
    storage,
    channels: { whatsapp: client },
    settings: () => settings,
    ears,
    clock,
    log,
    worker: 'here:1:a',
    concurrency: 16,
  })
  const settlement = createSettlement({
    storage,
    settings: () => settings,
    ears,
    actionOf,
    clock,
    wake: dispatcher.wake,
  })
  onTestFinished(async () => {
    await dispatcher.stop()
    await client.close()
    await emulator.close()
    receiver.closeAllConnections()
    receiver.close()
  })

  let keys = 0
  return {
    storage,
    db,
    jobs: queue,
    ears,
    log,
    clock,
    emulator,
    dispatcher,
    settlement,
    settings,

    /** Queues a text to a person whose window is open, unless told otherwise. */
    async queue(
      phone: string,
      text: string,
      more: { window?: number | null; category?: Category; key?: string } = {},
    ) {
      const now = clock.now()
      const contact = await contactAt(db, { phone, whatsappUserId: null, name: null }, now)
      if (more.category === 'marketing') {
        await db.updateTable('contacts').set({ marketing: 'granted' }).where('id', '=', contact.id).execute()
      }
      const conversation = await conversationWith(
        db,
        { contactId: contact.id, channel: 'whatsapp', accountId },
        now,
      )
      await updateConversation(
        db,
        conversation.id,
        { window_expires_at: more.window === undefined ? now + 3_600_000 : more.window },
        now,
      )
      const row = await queueMessage(
        db,
        {
          conversation,
          content: { type: 'text', body: text },
          author: 'agent',
          authorId: null,
          category: more.category ?? 'service',
          idempotencyKey: more.key ?? `key-${++keys}`,
        },
        now,
      )
      dispatcher.wake()
      return row.id
    },

    message: (id: string) =>
      db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    ledger: async (id: string) => (await readLedger(db, id)).map((row) => row.outcome),

    /** What the emulator accepted, by the hub's message id. */
    accepted: () => [...emulator.state.log()].map((message) => message.callbackData),

    /** Hands the status webhooks that came so far to the settlement, as the inbound path would. */
    async reportStatuses() {
      await emulator.webhooks.drained()
      const events = statuses.splice(0).flatMap((body) => parseWebhook(body, clock.now()).events)
      for (const event of events) {
        if (event.kind !== 'status') continue
        await db
          .insertInto('inbound_events')
          .values({
            id: event.key,
            channel: 'whatsapp',
            event_key: event.key,
            kind: 'status',
            payload: '{}',
            status: 'processed',
            received_at: clock.now(),
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
        await settlement.reported(db, event)
      }
      return events.length
    },
  }
}
