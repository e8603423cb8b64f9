import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../domain/settings.ts'
import { createEmbeddedQueue } from '../../engine/jobs/embedded.ts'
import { claimMessages } from '../../engine/sending/claim.ts'
import { describeNumbers } from '../../engine/sending/numbers/describe.ts'
import { readFigures } from '../../engine/sending/numbers/figures.ts'
import { fillPlaces } from '../../engine/sending/numbers/fill-places.ts'
import { hear } from '../../engine/sending/numbers/hear.ts'
import { queueMessage } from '../../engine/sending/queue-message.ts'
import { countInbound } from '../../engine/sending/rate-limits.ts'
import { contactAt } from '../../storage/contacts.ts'
import { conversationWith } from '../../storage/conversations.ts'
import { searchLedger } from '../../storage/ledger-search.ts'
import type { Db } from '../../storage/open.ts'
import { readPrices, replacePrices } from '../../storage/prices.ts'
import { forgetReached } from '../../storage/reached.ts'
import { forgetSpending } from '../../storage/spending.ts'
import { testClock } from '../clock.ts'
import { testStorage } from '../database.ts'
import { addNumber, addTemplate, greeting } from '../engine/sending/sends/world.ts'
import { postgresForTests } from './postgres.ts'

const day = 86_400_000
const databases: [string, () => Promise<Db>][] = [
  ['SQLite', async () => (await testStorage()).db],
  ['PostgreSQL', postgresForTests()],
]
const sending = { ...defaultSettings.sending, keyMessagesPerDay: 4, throughputPerSecond: 1_000 }
const settings = { ...defaultSettings, sending }

describe.each(databases)('the gate over the rows of %s', (_name, open) => {
  it('holds to places, budgets and prices, and tells of them', async () => {
    const db = await open()
    const clock = testClock()
    const now = clock.now()
    const ears = { settings: () => sending, queue: createEmbeddedQueue({ db, clock, worker: 'w' }) }
    await addNumber(db, { id: '1', phone: '+390200000001', businessId: '2', messagingLimit: 4 })
    await addTemplate(db, '2')
    await replacePrices(db, [{ country: 'IT', category: 'marketing', currency: 'EUR', micros: 70_000 }])
    expect(await readPrices(db)).toHaveLength(1)
    await countInbound(db, '1', sending, now - 1_000)
    await countInbound(db, '1', sending, now - 1_000)
    const key = {
      id: 'k',
      name: 'k',
      key_hash: 'h',
      prefix: 'p',
      permissions: '["sending:send"]',
      created_by: 'u',
    }
    await db
      .insertInto('api_keys')
      .values({ ...key, created_at: 1 })
      .execute()

    const ids: string[] = []
    for (let person = 0; person < 5; person++) {
      const address = { phone: `+39333111${1_000 + person}`, whatsappUserId: null, name: null }
      const contact = await contactAt(db, address, now)
      const agreed = { marketing: 'granted', country: 'IT', last_inbound_at: 1 }
      await db.updateTable('contacts').set(agreed).where('id', '=', contact.id).execute()
      const line = { contactId: contact.id, channel: 'whatsapp' as const, accountId: '1' }
      const conversation = await conversationWith(db, line, now)
      const content = {
        type: 'template' as const,
        name: greeting.name,
        language: greeting.language,
        components: [{ type: 'body', parameters: [{ type: 'text', text: 'Anna' }] }],
      }
      const by = { author: 'campaign' as const, authorId: null, category: 'marketing' as const, priority: 9 }
      const row = { conversation, content, ...by, idempotencyKey: `m${person}`, requestedBy: 'api_key:k' }
      ids.push((await queueMessage(db, row, now)).id)
    }
    const claim = (at: number) => claimMessages(db, { limit: 50, worker: 'w', settings, except: [] }, at)
    // Three of four places: the fourth is kept for utility.
    expect((await claim(now)).claimed.map(({ row }) => row.id)).toEqual(ids.slice(0, 3))
    const rows = await db
      .selectFrom('messages')
      .select(['status', 'reason', 'cost_micros'])
      .orderBy('seq')
      .execute()
    expect(rows.map(({ status, reason }) => reason ?? status)).toEqual([
      'sending',
      'sending',
      'sending',
      'messaging_limit',
      'messaging_limit',
    ])
    expect(Number(rows[0]!.cost_micros)).toBe(70_000)
    const [described] = await describeNumbers(db, sending, now)
    expect(described!.limit).toEqual({
      people: 4,
      usedByPortfolio: 3,
      usedByNumber: 3,
      marketing: 3,
      waiting: 2,
    })
    const held = await searchLedger(db, { rule: 'messaging_limit', number: '1', since: now, limit: 1 })
    expect(held.rows[0]).toMatchObject({
      outcome: 'hold',
      category: 'marketing',
      facts: { used: 3, allowed: 3 },
    })
    expect(
      (await searchLedger(db, { rule: 'messaging_limit', cursor: held.nextCursor!, limit: 5 })).rows,
    ).toHaveLength(1)

    expect(await fillPlaces(db, sending, now + 1_000)).toBe(0)
    await hear(db, ears, '1', { kind: 'told', source: 'poll', messagingLimit: 100 }, now + 1_000)
    const { claimed } = await claim(now + 1_000)
    expect(claimed.map(({ row }) => row.id)).toEqual([ids[3]])
    // The fifth meets the budget of the key, which begins anew at midnight in Rome.
    expect(
      await db
        .selectFrom('messages')
        .select(['reason', 'due_at'])
        .where('id', '=', ids[4]!)
        .executeTakeFirst(),
    ).toEqual({
      reason: 'budget_key',
      due_at: Date.UTC(2026, 4, 4, 22, 0),
    })
    expect(await readFigures(db, '1', now + 2_000)).toMatchObject({ sent: 4, blocked: 0, answered: 0 })

    await forgetReached(db, now + day, Number.MAX_SAFE_INTEGER)
    await forgetSpending(db, now + day)
    expect((await describeNumbers(db, sending, now))[0]!.limit.usedByPortfolio).toBe(0)
  })
})
