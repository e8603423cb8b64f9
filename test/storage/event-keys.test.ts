import { expect, it } from 'vitest'
import { eventKeyHasher } from '../../storage/hash-key.ts'
import { up } from '../../storage/migrations/0005_event_keys.ts'
import { testStorage } from '../database.ts'

it('turns the keys of webhooks that were stored in the clear into what a second delivery is compared with', async () => {
  const { db } = await testStorage()
  const event = (n: number) => ({
    id: `e${String(n).padStart(5, '0')}`,
    channel: 'whatsapp',
    event_key: n === 1 ? 'malformed:1' : n === 2 ? 'erased:2' : `wamid.${n}`,
    kind: n === 1 ? 'malformed' : 'message',
    payload: '{}',
    status: 'processed',
    received_at: n,
  })
  const events = Array.from({ length: 2_500 }, (_, n) => event(n))
  for (const start of [0, 1_000, 2_000])
    await db
      .insertInto('inbound_events')
      .values(events.slice(start, start + 1_000))
      .execute()
  await up(db as never)
  const hash = await eventKeyHasher(db, 1)
  const stored = await db.selectFrom('inbound_events').select('event_key').orderBy('id').execute()
  expect(stored.map((row) => row.event_key)).toEqual(
    events.map(({ event_key }, n) => (n === 1 || n === 2 ? event_key : hash(event_key))),
  )
  expect(hash('wamid.0')).toMatch(/^[0-9a-f]{64}$/)
})
