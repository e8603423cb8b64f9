import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import { day } from '../../../../domain/clock.ts'
import { defaultSettings } from '../../../../domain/settings.ts'
import { ProviderError } from '../../../../domain/errors.ts'
import { createEmbeddedQueue } from '../../../../engine/jobs/embedded.ts'
import { recordOutcomes } from '../../../../engine/sending/outcome.ts'
import { testClock } from '../../../clock.ts'
import { claimMessages } from '../../../../engine/sending/claim.ts'
import { testStorage } from '../../../database.ts'
import { addNumber, addPeople, addTemplate, greeting, writtenSend } from './world.ts'

/** A Wednesday at ten in Rome. */
const morning = Date.UTC(2026, 11, 2, 9, 0)
const second = 'second_news'

/** A send of two variants whose messages are written and wait for their turn. */
async function waitingSend(people: number) {
  const { db } = await testStorage()
  await addNumber(db, { id: 'n1', phone: '+39000', businessId: 'b' })
  const ids = {
    first: await addTemplate(db, 'b'),
    second: await addTemplate(db, 'b', { name: second }),
  }
  await addPeople(
    db,
    Array.from({ length: people }, (_, n) => ({
      phone: `+393330${String(n).padStart(6, '0')}`,
      name: 'Anna B',
    })),
    morning - day,
  )
  const sendId = await writtenSend(db, { templates: [greeting.name, second], now: morning })
  const messages = () =>
    db
      .selectFrom('messages')
      .select(['id', 'contact_id', 'template_id', 'status', 'reason', 'content', 'text', 'due_at'])
      .where('send_id', '=', sendId)
      .orderBy('seq')
      .execute()
  const claim = (now = morning) =>
    db
      .transaction()
      .execute((tx) =>
        claimMessages(tx, { limit: 100, worker: 'w', settings: defaultSettings, except: [] }, now),
      )
  return { db, ids, sendId, messages, claim }
}

it.each([{ status: 'paused' }, { status: 'disabled' }, { quality: 'RED' }])(
  'moves what waits with a template that became %j to the other one of the send',
  async (fallen) => {
    const { db, ids, messages, claim } = await waitingSend(40)
    const before = await messages()
    expect(new Set(before.map((row) => row.template_id))).toEqual(new Set([ids.first, ids.second]))
    await db.updateTable('templates').set(fallen).where('id', '=', ids.first).execute()
    const { claimed } = await claim()
    expect(claimed.length).toBeGreaterThan(0)
    const sent = new Map(claimed.map(({ row, content }) => [row.id, content]))
    const after = (await messages()).filter(({ id }) => sent.has(id))
    expect(before.some((row) => sent.has(row.id) && row.template_id === ids.first)).toBe(true)
    for (const row of after) {
      expect(row).toMatchObject({ template_id: ids.second, status: 'sending' })
      expect(sent.get(row.id)).toMatchObject({ name: second, components: expect.anything() })
      expect(JSON.parse(row.content)).toEqual(sent.get(row.id))
    }
  },
)

it('leaves everybody with their template while none falls', async () => {
  const { messages, claim } = await waitingSend(20)
  const before = await messages()
  await claim()
  expect((await messages()).map((row) => row.template_id)).toEqual(before.map((row) => row.template_id))
})

it('does not write another template over a message that may have arrived', async () => {
  const { db, ids, messages, claim } = await waitingSend(10)
  await db.updateTable('messages').set({ attempts: 1 }).execute()
  await db.updateTable('templates').set({ quality: 'RED' }).where('id', '=', ids.first).execute()
  const before = await messages()
  await claim()
  expect((await messages()).map((row) => row.template_id)).toEqual(before.map((row) => row.template_id))
})

it('holds what comes back to a paused send, and ends what comes back to a cancelled one', async () => {
  const { db, sendId, messages, claim } = await waitingSend(3)
  await db.updateTable('sends').set({ status: 'paused' }).where('id', '=', sendId).execute()
  expect((await claim()).claimed).toEqual([])
  for (const row of await messages()) {
    expect(row).toMatchObject({ status: 'held', reason: 'send_paused', due_at: null })
  }
  await db
    .updateTable('messages')
    .set({ status: 'held', reason: 'provider_retry', due_at: morning })
    .execute()
  await db.updateTable('sends').set({ status: 'cancelled' }).where('id', '=', sendId).execute()
  expect((await claim()).claimed).toEqual([])
  for (const row of await messages())
    expect(row).toMatchObject({ status: 'cancelled', reason: 'send_cancelled' })
})

it('lets what a paused send keeps for a person stand in nobody’s way', async () => {
  const { db, sendId, messages, claim } = await waitingSend(1)
  await db.updateTable('sends').set({ status: 'paused' }).where('id', '=', sendId).execute()
  await claim()
  const [parked] = await messages()
  const { seq: _seq, ...row } = await db
    .selectFrom('messages')
    .selectAll()
    .where('id', '=', parked!.id)
    .executeTakeFirstOrThrow()
  const other = {
    ...row,
    id: uuidv7(),
    send_id: null,
    idempotency_key: 'other',
    status: 'queued',
    due_at: morning,
  }
  await db.insertInto('messages').values(other).execute()
  const { claimed } = await claim()
  expect(claimed.map((one) => one.row.id)).toEqual([other.id])
})

it('tries the other template after WhatsApp refused the one that it had', async () => {
  const { db, ids, messages, claim } = await waitingSend(1)
  const [before] = await messages()
  const { claimed } = await claim()
  const error = new ProviderError('paused', { action: 'template_out', code: 132015 })
  const jobs = createEmbeddedQueue({ db, clock: testClock(), worker: 'here:1:a' })
  const ears = { settings: () => defaultSettings.sending, queue: jobs }
  await db.transaction().execute((tx) => recordOutcomes(tx, [{ message: claimed[0]!, error }], ears, morning))
  const again = await claim(morning + 10_000)
  expect(again.claimed).toHaveLength(1)
  const [after] = await messages()
  expect(after!.template_id).toBe(before!.template_id === ids.first ? ids.second : ids.first)
})
