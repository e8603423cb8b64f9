import { expect, it, vi } from 'vitest'
import { day } from '../../../domain/clock.ts'
import { filterFrom } from '../../../domain/segment-text.ts'
import { compileFilter } from '../../../engine/contacts/segments.ts'
import { outboxWorld } from './outbox-world.ts'

const phoneOf = (n: number) => `+39333${String(1_110_000 + n)}`

it('keeps when a person was last written to and last read, where segments look for it', async () => {
  const world = await outboxWorld()
  const { db, clock, settlement } = world
  const people = async (filter: string) => {
    const rows = await db
      .selectFrom('contacts')
      .select('phone')
      .where(compileFilter(filterFrom(filter, []), { fields: [], now: clock.now() }))
      .orderBy('phone')
      .execute()
    return rows.map(({ phone }) => phone)
  }
  const ids: string[] = []
  for (const n of [1, 2, 3]) ids.push(await world.queue(phoneOf(n), 'ciao'))
  await world.queue(phoneOf(4), 'too late', { window: null })
  expect(await people('last_outbound < 7d')).toEqual([])
  world.dispatcher.start()
  await vi.waitFor(() => expect(world.accepted()).toHaveLength(3), { timeout: 10_000 })
  await world.dispatcher.stop()
  expect(await people('last_outbound < 7d')).toEqual([1, 2, 3].map(phoneOf))

  const report = (id: string, status: 'delivered' | 'read', at: number) =>
    settlement.reported(db, {
      kind: 'status',
      key: `${id}:${status}`,
      accountId: '1',
      providerId: `wamid.${id}`,
      messageId: id,
      status,
      at,
      errorCode: null,
      errorDetail: null,
      pricing: null,
      phone: null,
      whatsappUserId: null,
    })
  await report(ids[0]!, 'read', clock.now())
  await report(ids[1]!, 'delivered', clock.now())
  await report(ids[2]!, 'read', clock.now() - 8 * day)
  expect(await people('last_read < 7d')).toEqual([phoneOf(1)])
  expect(await people('last_read > 7d')).toEqual([phoneOf(3)])

  clock.advance(7 * day + 1)
  expect(await people('last_read < 7d or last_outbound < 7d')).toEqual([])
  const again = await world.queue(phoneOf(1), 'ciao')
  world.dispatcher.start()
  await vi.waitFor(() => expect(world.accepted()).toHaveLength(4), { timeout: 10_000 })
  await world.dispatcher.stop()
  await report(again, 'read', clock.now())
  expect(await people('last_read < 7d and last_outbound < 7d')).toEqual([phoneOf(1)])
})

it('does not take a late receipt for the last one', async () => {
  const world = await outboxWorld()
  const { db, clock, settlement } = world
  const ids = [await world.queue(phoneOf(1), 'one'), await world.queue(phoneOf(1), 'two')]
  world.dispatcher.start()
  await vi.waitFor(() => expect(world.accepted()).toHaveLength(2), { timeout: 10_000 })
  await world.dispatcher.stop()
  const times = [clock.now(), clock.now() - day]
  for (const [n, id] of ids.entries())
    await settlement.reported(db, {
      kind: 'status',
      key: `${id}:read`,
      accountId: '1',
      providerId: `wamid.${id}`,
      messageId: id,
      status: 'read',
      at: times[n]!,
      errorCode: null,
      errorDetail: null,
      pricing: null,
      phone: null,
      whatsappUserId: null,
    })
  const [contact] = await db.selectFrom('contacts').select('last_read_at').execute()
  expect(contact!.last_read_at).toBe(times[0])
})
