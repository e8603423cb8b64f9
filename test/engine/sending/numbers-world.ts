import { onTestFinished } from 'vitest'
import { defaultNumber } from '../../../channels/whatsapp/emulator/emulator.ts'
import { createNumberReader } from '../../../channels/whatsapp/numbers.ts'
import { parseWebhook } from '../../../channels/whatsapp/webhook.ts'
import type { Settings } from '../../../domain/settings.ts'
import { createNumberNews } from '../../../engine/sending/numbers/news.ts'
import { createNumberRegistry } from '../../../engine/sending/numbers/registry.ts'
import { queueMessage, type NewMessage } from '../../../engine/sending/queue-message.ts'
import { contactAt } from '../../../storage/contacts.ts'
import { conversationWith } from '../../../storage/conversations.ts'
import { findNumber } from '../../../storage/numbers.ts'
import { accountId, outboxWorld } from './outbox-world.ts'

/** The sending half of the hub with its registry, against an emulator that holds to its limits, windows closed. */
export async function numbersWorld(changes: Partial<Settings['sending']> = {}, limit = 'TIER_1K') {
  const world = await outboxWorld(changes)
  const { db, storage, clock, emulator, ears, log, dispatcher } = world
  emulator.state.settings.limits.windowMs = 24 * 3_600_000
  // A thousand a second, so that only the limits at hand hold anything up.
  Object.assign(emulator.state.numbers.get(accountId)!, { messagingLimit: limit, throughput: 'HIGH' })
  const reader = createNumberReader({
    baseUrl: emulator.url,
    version: 'v25.0',
    accessToken: 'token',
    timeoutMs: 5_000,
  })
  onTestFinished(() => reader.close())
  const registry = createNumberRegistry({
    storage,
    source: reader,
    ids: () => [accountId],
    ears,
    clock,
    log,
    wake: dispatcher.wake,
  })
  await registry.poll()
  for (const [name, category] of [
    ['offer', 'marketing'],
    ['notice', 'utility'],
  ] as const) {
    const components = [{ type: 'BODY', text: 'Novità in negozio' }]
    emulator.templates.create(
      defaultNumber.businessId,
      { name, language: 'it', category: category.toUpperCase(), components },
      true,
    )
    await db
      .insertInto('templates')
      .values({
        id: name,
        business_id: defaultNumber.businessId,
        name,
        language: 'it',
        category,
        requested_category: category,
        status: 'approved',
        quality: 'GREEN',
        parameter_format: 'positional',
        components: JSON.stringify(components),
        variables: '{}',
        created_at: 1,
        updated_at: 1,
      })
      .execute()
  }

  return {
    ...world,
    registry,
    number: async () => (await findNumber(db, accountId))!,
    alerts: async () =>
      (await db.selectFrom('alerts').select('kind').orderBy('id').execute()).map(({ kind }) => kind),

    /** Queues a template to a person who agreed to marketing. */
    async offer(person: number, more: Partial<NewMessage> & { template?: 'offer' | 'notice' } = {}) {
      const now = clock.now()
      const address = { phone: `+39333${1_000_000 + person}`, whatsappUserId: null, name: null }
      const contact = await contactAt(db, address, now)
      await db
        .updateTable('contacts')
        .set({ marketing: 'granted', country: 'IT', last_inbound_at: 1 })
        .where('id', '=', contact.id)
        .execute()
      const line = { contactId: contact.id, channel: 'whatsapp' as const, accountId }
      const conversation = await conversationWith(db, line, now)
      const { template = 'offer', ...rest } = more
      const row = await queueMessage(
        db,
        {
          conversation,
          content: { type: 'template', name: template, language: 'it' },
          author: 'campaign',
          authorId: null,
          category: template === 'offer' ? 'marketing' : 'utility',
          idempotencyKey: `${template}-${person}-${now}`,
          priority: 9,
          ...rest,
        },
        now,
      )
      dispatcher.wake()
      return row.id
    },

    /** Messages by status and reason. */
    async tally(): Promise<Record<string, number>> {
      const rows = await db.selectFrom('messages').select(['status', 'reason']).execute()
      const counts: Record<string, number> = {}
      for (const { status, reason } of rows) {
        const key = reason === null ? status : `${status} ${reason}`
        counts[key] = (counts[key] ?? 0) + 1
      }
      return counts
    },

    /** What the emulator told of the account is worked into the registry, as the inbound path would. */
    async tell(field: string, value: Record<string, unknown>) {
      const change = { field, value }
      const body = {
        object: 'whatsapp_business_account',
        entry: [{ id: defaultNumber.businessId, time: clock.now() / 1_000, changes: [change] }],
      }
      const { events } = parseWebhook(Buffer.from(JSON.stringify(body)), clock.now())
      const hear = createNumberNews(ears)
      for (const event of events) if (event.kind === 'account') await hear(db, event, clock.now())
    },
  }
}
