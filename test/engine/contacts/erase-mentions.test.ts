import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createErasure, forgetFilesKind } from '../../../engine/contacts/erase.ts'
import { createFileRemover } from '../../../engine/contacts/forget-files.ts'
import { importPath } from '../../../engine/contacts/import/waiting.ts'
import type { Filter } from '../../../domain/segment.ts'
import { countMembers } from '../../../engine/contacts/segments.ts'
import { unknownPerson } from '../../../storage/contacts.ts'
import { importWorld } from './import/world.ts'

const segment = (id: string, filter: object) => ({
  id,
  name: id,
  filter: JSON.stringify(filter),
  created_at: 1,
  updated_at: 1,
})
const send = (id: string, audience: object) => ({
  id,
  name: id,
  audience: JSON.stringify(audience),
  variants: '[]',
  values: '{}',
  category: 'marketing',
  numbers: '[]',
  status: 'done',
  budget: '{}',
  planned: 1,
  queued: 1,
  cursor: null,
  error: null,
  created_by_kind: 'user',
  created_by: 'u',
  created_at: 1,
  finished_at: 1,
})
const is = (value: string) => ({ field: 'phone', op: 'is', value })

it('takes a person out of segments, audiences and files that wait to be imported, and nobody else', async () => {
  const world = await importWorld()
  const { db, clock } = world
  const person = (id: string, phone: string) => ({
    ...unknownPerson,
    id,
    phone,
    whatsapp_user_id: null,
    name: id === 'p1' ? 'Ermenegilda Quaranta' : 'Quarantina',
    created_at: 1,
    updated_at: 1,
  })
  await db
    .insertInto('contacts')
    .values([person('p1', '+393331239876'), person('p2', '+393331239877')])
    .execute()
  const both = {
    any: [is('+393331239876'), is('+393331239877'), { field: 'phone', op: 'starts', value: '+39333' }],
  }
  await db
    .insertInto('segments')
    .values([segment('named', { not: both }), segment('other', is('+393331239877'))])
    .execute()
  await db
    .insertInto('sends')
    .values([
      send('s1', { contactIds: ['p1', 'p2'] }),
      send('s2', { contactIds: ['p1'] }),
      send('s3', { filter: 'tag:vip or phone:"0039 333 123-9876"' }),
      send('s4', { filter: is('+393331239876') }),
      send('s5', { listId: 'p1' }),
    ])
    .execute()
  const rows = (last: string) => `Nome;Cellulare\nAda;+39 333 000 0001\nBea;${last}\n`
  const naming = await world.check(rows("'333/123.98 76"), { country: 'IT' })
  const other = await world.check(rows('333 123 9877'), { country: 'IT' })

  const { storage, jobs } = world
  const importFolder = join(world.folder, 'imports')
  const erasure = createErasure({ storage, jobs, importFolder, clock, compactAt: clock.now })
  await erasure.erase('p1')

  const filters = await db.selectFrom('segments').select(['id', 'filter']).orderBy('id').execute()
  const kept = JSON.parse(filters[0]!.filter) as Filter
  expect(kept).toEqual({ not: { any: [is('+0'), both.any[1], both.any[2]] } })
  expect(JSON.parse(filters[1]!.filter)).toEqual(is('+393331239877'))
  expect(await countMembers(db, kept, { fields: [], now: 1 })).toBe(0)
  const sends = await db.selectFrom('sends').select('audience').orderBy('id').execute()
  expect(sends.map(({ audience }) => JSON.parse(audience) as unknown)).toEqual([
    { contactIds: ['p2'] },
    { contactIds: ['erased'] },
    { filter: 'tag:vip or phone:"+0"' },
    { filter: is('+0') },
    { listId: 'p1' },
  ])

  const imports = await db
    .selectFrom('imports')
    .select(['id', 'status', 'options', 'error'])
    .orderBy('id')
    .execute()
  expect(imports).toMatchObject([
    { id: naming.id, status: 'cancelled', error: expect.stringContaining('erased') as string },
    { id: other.id, status: 'checked', error: null },
  ])
  expect(imports[0]!.options).not.toMatch(/98 ?76/)
  expect(imports[1]!.options).toContain('333 123 9877')
  const jobsLeft = await db.selectFrom('jobs').select(['kind', 'payload']).execute()
  const removal = jobsLeft.find(({ kind }) => kind === forgetFilesKind)!
  await createFileRemover({ folder: importFolder, importFolder })(JSON.parse(removal.payload))
  expect(existsSync(importPath(importFolder, naming.id))).toBe(false)
  expect(existsSync(importPath(importFolder, other.id))).toBe(true)
})
