import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { day } from '../../domain/clock.ts'
import { importPath } from '../../engine/contacts/import/waiting.ts'
import { keepHouse } from '../../engine/housekeeping.ts'
import { noteChange } from '../../storage/live.ts'
import { testClock } from '../clock.ts'
import { testStorage } from '../database.ts'
import { importWorld, lines } from './contacts/import/world.ts'

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
      event('old of another number', 'foreign', 14 * day + 1),
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
  await keepHouse({ db, clock, sweepImports: async () => {} })
  const events = await db.selectFrom('inbound_events').select('id').orderBy('id').execute()
  expect(events.map((row) => row.id)).toEqual(['could come again', 'old and waiting'])
  expect((await db.selectFrom('rate_limits').select('key').execute()).map((row) => row.key)).toEqual(['used'])
  expect(await db.selectFrom('live_events').select('id').execute()).toHaveLength(5_000)
})

it('empties the cells of rows that failed 30 days after their import, and ends imports that nobody began', async () => {
  const { db, clock, ...world } = await importWorld()
  const file = lines('telefono;nome', '12;Anna', '333 1234567;Ugo', 'x;Bea')
  const cells = async (id: string) => (await world.rows(id)).map((row) => row.cells !== null)
  const keep = () => keepHouse({ db, clock, sweepImports: () => world.imports.sweep() })
  const old = await world.import(file)
  clock.advance(1)
  const young = await world.import(file)
  clock.advance(28 * day)
  const { id: waiting } = await world.check(file)
  clock.advance(2 * day)
  await keep()
  await keep()
  expect(await cells(old)).toEqual([false, false, false])
  expect((await world.rows(old)).map((row) => row.reason)).toEqual(['phone_too_short', null, 'phone_letters'])
  expect((await world.importRow(old)).options).not.toContain('Anna')
  expect(await cells(young)).toEqual([true, false, true])
  expect((await world.importRow(young)).options).toContain('Anna')
  const imports = await db.selectFrom('imports').select('id').orderBy('id').execute()
  expect(imports.map(({ id }) => id)).toEqual([old, young].toSorted())
  expect(existsSync(importPath(join(world.folder, 'imports'), waiting))).toBe(false)
})
