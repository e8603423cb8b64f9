import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import { day } from '../../../../domain/clock.ts'
import { sendInputSchema } from '../../../../domain/send.ts'
import { defaultSettings } from '../../../../domain/settings.ts'
import { createEmbeddedQueue } from '../../../../engine/jobs/embedded.ts'
import { capsOf } from '../../../../engine/sending/budgets.ts'
import { readAskingKeys } from '../../../../engine/sending/keys.ts'
import { createSends } from '../../../../engine/sending/sends/sends.ts'
import { testClock } from '../../../clock.ts'
import { testStorage } from '../../../database.ts'
import { addNumber, addPeople, addTemplate, greeting } from './world.ts'

const actor = { kind: 'user', id: 'u', name: 'u', permissions: [] } as const
const speaks = (language: string) =>
  JSON.stringify({ all: [{ field: 'language', op: 'is', value: language }] })

async function shop() {
  const storage = await testStorage()
  const { db } = storage
  const clock = testClock()
  const queue = createEmbeddedQueue({ db, clock, worker: 'here:1:a' })
  const settings = () => defaultSettings
  const sends = createSends({ storage, queue, settings, clock, wakeSender: () => {} })
  await addNumber(db, { id: 'n1', phone: '+39000', businessId: 'b' })
  await addTemplate(db, 'b')
  const ids = await addPeople(
    db,
    [
      { phone: '+393331110001', language: 'it' },
      { phone: '+393331110002', language: 'es' },
    ],
    clock.now() - day,
  )
  const input = (audience: object) =>
    sendInputSchema.parse({ name: 'Spring', templates: [greeting.name], audience })
  return { db, sends, ids, input, clock }
}

it('is the same send for the same id, and no other one', async () => {
  const { db, sends, ids, input } = await shop()
  const id = uuidv7()
  await sends.start(input({ contactIds: [ids[0]] }), actor, id)
  expect((await sends.start(input({ contactIds: [ids[0]] }), actor, id)).id).toBe(id)
  const other = sends.start(input({ contactIds: ids }), actor, id)
  await expect(other).rejects.toMatchObject({ code: 'conflict', field: 'id' })
  expect(await db.selectFrom('sends').select('planned').execute()).toEqual([{ planned: 1 }])
})

it('is for the segment as it was when the send began', async () => {
  const { db, sends, ids, input, clock } = await shop()
  const now = clock.now()
  await db
    .insertInto('segments')
    .values({ id: 's', name: 'Speakers', filter: speaks('it'), created_at: now, updated_at: now })
    .execute()
  const { id } = await sends.start(input({ segmentId: 's' }), actor)
  await db
    .updateTable('segments')
    .set({ filter: speaks('es') })
    .execute()
  await sends.queueAll(id, new AbortController().signal)
  const written = await db.selectFrom('messages').select('contact_id').where('send_id', '=', id).execute()
  expect(written).toEqual([{ contact_id: ids[0] }])
  expect((await sends.pause(id)).audience).toEqual({ segmentId: 's' })
})

it('counts a key by its own caps, and by those of the settings where it has none', async () => {
  const { db, clock } = await shop()
  await db
    .insertInto('api_keys')
    .values({
      id: 'k',
      name: 'Key',
      prefix: 'cen_',
      key_hash: 'h',
      permissions: '[]',
      budget: JSON.stringify({ messagesPerDay: 5, costMicrosPerDay: null }),
      created_by: 'u',
      created_at: 1,
    })
    .execute()
  const asker = { send_id: null, requested_by: 'api_key:k' }
  const keys = await readAskingKeys(db, [asker.requested_by])
  const settings = { ...defaultSettings.sending, keyMessagesPerDay: 100, keyCostMicrosPerDay: 7_000 }
  const caps = capsOf({ sends: new Map(), keys, settings, businessZone: 'Europe/Rome' }, clock.now())
  expect(caps(asker)).toMatchObject([{ of: 'key', messages: 5, costMicros: 7_000 }])
})
