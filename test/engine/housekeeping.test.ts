import { expect, it } from 'vitest'
import { day } from '../../domain/clock.ts'
import { keepHouse } from '../../engine/housekeeping.ts'
import { noteChange } from '../../storage/live.ts'
import { testClock } from '../clock.ts'
import { testStorage } from '../database.ts'

it('deletes what has served its purpose, and keeps what has not', async () => {
  const { db } = await testStorage()
  const clock = testClock()
  const now = clock.now()
  const event = (id: string, status: string, age: number) => ({
    id,
    channel: 'whatsapp',
    event_key: id,
    kind: 'message',
    payload: '{}',
    status,
    received_at: now - age,
  })
  await db
    .insertInto('inbound_events')
    .values([
      event('old', 'processed', 14 * day + 1),
      event('old and waiting', 'received', 90 * day),
      event('could come again', 'processed', 14 * day),
      ...Array.from({ length: 50 }, (_, i) => event(`ancient ${i}`, 'malformed', 400 * day)),
    ])
    .execute()
  await db
    .insertInto('rate_limits')
    .values([
      { key: 'unused', tat: now - day - 1 },
      { key: 'used', tat: now },
    ])
    .execute()
  for (let i = 0; i < 51; i++) {
    await noteChange(
      db,
      Array.from({ length: 100 }, (_, n) => ({ topic: 'message' as const, id: `${i}-${n}` })),
      now,
    )
  }
  await keepHouse({ db, clock })
  const events = await db.selectFrom('inbound_events').select('id').orderBy('id').execute()
  expect(events.map((row) => row.id)).toEqual(['could come again', 'old and waiting'])
  expect((await db.selectFrom('rate_limits').select('key').execute()).map((row) => row.key)).toEqual(['used'])
  expect(await db.selectFrom('live_events').select('id').execute()).toHaveLength(5_000)
})
