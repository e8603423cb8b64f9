import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createBulk } from '../../../engine/contacts/bulk.ts'
import { createErasure } from '../../../engine/contacts/erase.ts'
import { createEmbeddedQueue } from '../../../engine/jobs/embedded.ts'
import { bulkErrors, bulkOf, findBulk } from '../../../storage/bulk.ts'
import { saveField, valuesOf } from '../../../storage/contact-fields.ts'
import { addToList, saveList, tagContacts, tagsInUse } from '../../../storage/contact-labels.ts'
import { unknownPerson } from '../../../storage/contacts.ts'
import type { Storage } from '../../../storage/open.ts'
import { testClock } from '../../clock.ts'
import { testStorage } from '../../database.ts'

const actor = { kind: 'user' as const, id: 'u', name: 'U', permissions: [] }
const idOf = (n: number) => `c${String(n).padStart(5, '0')}`

function made(storage: Storage) {
  const clock = testClock()
  const jobs = createEmbeddedQueue({ db: storage.db, clock, worker: 'here:1:a' })
  const folder = mkdtempSync(join(tmpdir(), 'centralino-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const erasure = createErasure({ storage, jobs, importFolder: folder, clock, compactAt: clock.now })
  return { clock, jobs, bulk: createBulk({ storage, jobs, erasure, clock }) }
}

async function people(storage: Storage, count: number) {
  const rows = Array.from({ length: count }, (_, n) => ({
    ...unknownPerson,
    id: idOf(n),
    phone: `+39333${String(n).padStart(7, '0')}`,
    whatsapp_user_id: null,
    language: n % 2 === 0 ? 'it' : 'en',
    created_at: 1,
    updated_at: 1,
  }))
  for (let start = 0; start < count; start += 500)
    await storage.db
      .insertInto('contacts')
      .values(rows.slice(start, start + 500))
      .execute()
}

it('does everything once although it is cut off in the middle and taken up twice', async () => {
  const storage = await testStorage()
  const { db } = storage
  await people(storage, 2_600)
  const first = made(storage)
  const filter = { field: 'language', op: 'is', value: 'it' } as const
  await tagContacts(db, [idOf(0), idOf(2)], ['vip'])
  const started = await first.bulk.start({ do: 'addTags', tags: ['vip'] }, { filter }, actor)
  expect(started).toMatchObject({ status: 'running', total: 1_300, done: 0 })
  const [job] = await first.jobs.claim(['contacts.bulk'], 1, 1_000)
  expect(job!.payload).toEqual({ bulkId: started.id })

  expect(await first.bulk.step(started.id)).toBe(true)
  // The process dies in the next part: what it wrote of that is gone with it.
  await db
    .transaction()
    .execute(async (tx) => {
      await tagContacts(tx, [idOf(1_100)], ['vip'])
      throw new Error('killed')
    })
    .catch(() => undefined)
  expect(bulkOf(await findBulk(db, started.id))).toMatchObject({ done: 500, changed: 498 })

  // Two workers take it up at once: the one that comes second finds the place moved on and changes nothing.
  const second = made(storage)
  const never = new AbortController().signal
  await Promise.all([first.bulk.run(started.id, never), second.bulk.run(started.id, never)])
  expect(bulkOf(await findBulk(db, started.id))).toMatchObject({
    status: 'done',
    total: 1_300,
    done: 1_300,
    changed: 1_298,
    failed: 0,
  })
  expect(await tagsInUse(db, 5)).toEqual([{ tag: 'vip', contacts: 1_300 }])
  expect(await first.bulk.step(started.id)).toBe(false)
})

it('stops at a cancel and keeps what is done', async () => {
  const storage = await testStorage()
  await people(storage, 1_200)
  const { bulk } = made(storage)
  const { id } = await bulk.start({ do: 'block' }, { filter: { all: [] } }, actor)
  await bulk.step(id)
  expect(await bulk.cancel(id)).toMatchObject({ status: 'cancelled', done: 500 })
  await bulk.run(id, new AbortController().signal)
  const blocked = await storage.db
    .selectFrom('contacts')
    .select('id')
    .where('blocked_at', 'is not', null)
    .execute()
  expect(blocked).toHaveLength(500)
  await expect(bulk.cancel(id)).rejects.toMatchObject({ code: 'conflict' })
})

it('stops with the hub and goes on afterwards', async () => {
  const storage = await testStorage()
  await people(storage, 1_200)
  const { bulk } = made(storage)
  const { id } = await bulk.start({ do: 'block' }, { filter: { all: [] } }, actor)
  const stopping = new AbortController()
  stopping.abort(new Error('the hub is stopping'))
  await expect(bulk.run(id, stopping.signal)).rejects.toThrow('the hub is stopping')
  expect(bulkOf(await findBulk(storage.db, id))).toMatchObject({ status: 'running', done: 500 })
  await bulk.run(id, new AbortController().signal)
  expect(bulkOf(await findBulk(storage.db, id))).toMatchObject({ status: 'done', changed: 1_200 })
})

it('says which contacts it could not be done to', async () => {
  const storage = await testStorage()
  const { db } = storage
  await people(storage, 3)
  const { bulk } = made(storage)
  const list = await saveList(db, { name: 'News' }, 1)
  await addToList(db, list, [idOf(0)], 1)
  await saveField(db, { key: 'spent', label: 'Spent', type: 'number', choices: null }, 1)
  const ids = [idOf(2), 'nobody', idOf(0), idOf(0)]
  const run = async (action: Parameters<typeof bulk.start>[0]) => {
    const { id } = await bulk.start(action, { ids }, actor)
    await bulk.run(id, new AbortController().signal)
    return bulkOf(await findBulk(db, id))
  }
  const added = await run({ do: 'addToList', listId: list })
  expect(added).toMatchObject({ status: 'done', total: 3, done: 3, changed: 1, failed: 1 })
  expect(await bulkErrors(db, added.id, { after: '', limit: 10 })).toEqual([
    { contactId: 'nobody', reason: 'not_found' },
  ])
  expect(await run({ do: 'setField', field: 'spent', value: 12 })).toMatchObject({ changed: 2 })
  expect((await valuesOf(db, [idOf(2)])).get(idOf(2))).toEqual({ spent: 12 })
  expect(await run({ do: 'removeFromList', listId: list })).toMatchObject({ changed: 2 })
  expect(await run({ do: 'erase' })).toMatchObject({ done: 3, changed: 2, failed: 1, status: 'done' })
  expect(await db.selectFrom('contacts').select('id').execute()).toEqual([{ id: idOf(1) }])
  expect(await db.selectFrom('suppressions').selectAll().execute()).toHaveLength(2)
  await expect(
    bulk.start({ do: 'setField', field: 'spent', value: 'much' }, { ids }, actor),
  ).rejects.toMatchObject({ field: 'action.value' })
  await expect(bulk.start({ do: 'addToList', listId: 'x' }, { ids }, actor)).rejects.toMatchObject({
    field: 'action.listId',
  })
})
