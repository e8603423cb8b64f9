import { expect, it } from 'vitest'
import { day } from '../../../../domain/clock.ts'
import { defaultSettings } from '../../../../domain/settings.ts'
import { createEmbeddedQueue } from '../../../../engine/jobs/embedded.ts'
import { claimMessages } from '../../../../engine/sending/claim.ts'
import { createSends } from '../../../../engine/sending/sends/sends.ts'
import { endKeyKind } from '../../../../engine/sending/sends/work.ts'
import { readLedger } from '../../../../storage/ledger.ts'
import { findSend, sendCounts } from '../../../../storage/sends.ts'
import { testClock } from '../../../clock.ts'
import { testStorage } from '../../../database.ts'
import { addNumber, addPeople, addTemplate, greeting, writtenSend } from './world.ts'

/** A Wednesday at ten in Rome. */
const morning = Date.UTC(2026, 11, 2, 9, 0)

/** A send that a key began, whose messages wait for their turn. */
async function sendOfKey(permissions = '["sending:send"]') {
  const storage = await testStorage()
  const { db } = storage
  const clock = testClock(morning)
  await addNumber(db, { id: 'n1', phone: '+39000', businessId: 'b' })
  await addTemplate(db, 'b')
  const people = Array.from({ length: 4 }, (_, n) => ({ phone: `+39333000000${n}` }))
  await addPeople(db, people, morning - day)
  const key = { id: 'k', name: 'k', prefix: 'p', key_hash: 'h', created_by: 'u', created_at: 1 }
  await db
    .insertInto('api_keys')
    .values({ ...key, permissions })
    .execute()
  const by = { kind: 'api_key', id: 'k' }
  const sendId = await writtenSend(db, { templates: [greeting.name], now: morning, by })
  const queue = createEmbeddedQueue({ db, clock, worker: 'w' })
  const settings = () => defaultSettings
  const sends = createSends({ storage, queue, settings, clock, wakeSender() {} })
  const claim = (limit = 100) =>
    claimMessages(db, { limit, worker: 'w', settings: defaultSettings, except: [] }, morning)
  const revoke = () => db.updateTable('api_keys').set({ revoked_at: morning }).execute()
  const counts = async () =>
    (await sendCounts(db, [sendId]))
      .get(sendId)!
      .map(({ status, reason, messages }) => [status, reason, messages])
  return { db, queue, sends, sendId, claim, revoke, counts }
}

it('sends nothing more that a key asked for once it is revoked, and says why', async () => {
  const { db, claim, revoke, counts } = await sendOfKey()
  expect((await claim(1)).claimed).toHaveLength(1)
  await revoke()
  expect((await claim()).claimed).toEqual([])
  expect(await counts()).toEqual([
    ['cancelled', 'key_revoked', 3],
    ['sending', null, 1],
  ])
  const cancelled = await db
    .selectFrom('messages')
    .select('id')
    .where('status', '=', 'cancelled')
    .executeTakeFirstOrThrow()
  expect((await readLedger(db, cancelled.id)).at(-1)).toMatchObject({
    outcome: 'cancelled',
    rule: 'key',
    reason: 'key_revoked',
  })
})

it('sends nothing for a key whose send switch is off', async () => {
  const { claim, counts } = await sendOfKey('["contacts:write"]')
  expect((await claim()).claimed).toEqual([])
  expect(await counts()).toEqual([['cancelled', 'key_revoked', 4]])
})

it('ends the sends of a revoked key, and what waits for later, at once', async () => {
  const { db, queue, sends, sendId, revoke, counts } = await sendOfKey()
  await db
    .updateTable('messages')
    .set({ status: 'held', due_at: morning + day })
    .execute()
  await revoke()
  await sends.endOfKey('k')
  expect(await findSend(db, sendId)).toMatchObject({
    status: 'cancelled',
    error: expect.stringContaining('revoked'),
  })
  const [job] = await queue.claim([endKeyKind], 1, 1_000)
  await sends.endKey(String(job!.payload['keyId']), new AbortController().signal)
  expect(await counts()).toEqual([['cancelled', 'key_revoked', 4]])
})

it('leaves the sends of others alone', async () => {
  const { db, sends, sendId, revoke } = await sendOfKey()
  const other = await writtenSend(db, { templates: [greeting.name], now: morning })
  await revoke()
  await sends.endOfKey('k')
  await sends.endKey('k', new AbortController().signal)
  expect(await findSend(db, other)).toMatchObject({ status: 'running' })
  expect((await sendCounts(db, [other, sendId])).get(other)).toMatchObject([
    { status: 'queued', messages: 4 },
  ])
})
