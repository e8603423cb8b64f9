import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { BulkAction } from '../../../domain/bulk.ts'
import { createBulk } from '../../../engine/contacts/bulk.ts'
import { undoDays } from '../../../engine/contacts/bulk-undo.ts'
import { createErasure } from '../../../engine/contacts/erase.ts'
import { keepHouse } from '../../../engine/housekeeping.ts'
import { createEmbeddedQueue } from '../../../engine/jobs/embedded.ts'
import { bulkOf, findBulk } from '../../../storage/bulk.ts'
import { saveField, valuesOf, writeValues } from '../../../storage/contact-fields.ts'
import { addToList, deleteList, saveList, tagContacts, tagsOf } from '../../../storage/contact-labels.ts'
import { setBlocked } from '../../../storage/contact-pages.ts'
import { unknownPerson } from '../../../storage/contacts.ts'
import { testClock } from '../../clock.ts'
import { testStorage } from '../../database.ts'

const actor = { kind: 'user' as const, id: 'u', name: 'U', permissions: [] }
const never = new AbortController().signal

async function world(count = 4) {
  const storage = await testStorage()
  const { db } = storage
  const clock = testClock()
  const jobs = createEmbeddedQueue({ db, clock, worker: 'here:1:a' })
  const folder = mkdtempSync(join(tmpdir(), 'centralino-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const erasure = createErasure({ storage, jobs, importFolder: folder, clock, compactAt: clock.now })
  const bulk = createBulk({ storage, jobs, erasure, clock })
  const ids = Array.from({ length: count }, (_, n) => `c${String(n).padStart(5, '0')}`)
  const row = { ...unknownPerson, whatsapp_user_id: null, language: 'it', created_at: 1, updated_at: 1 }
  for (let start = 0; start < count; start += 500)
    await db
      .insertInto('contacts')
      .values(ids.slice(start, start + 500).map((id, n) => ({ ...row, id, phone: `+3933${start + n}` })))
      .execute()
  return {
    db,
    clock,
    bulk,
    erasure,
    ids,
    async done(action: BulkAction): Promise<string> {
      const { id } = await bulk.start(action, { ids }, actor)
      await bulk.run(id, never)
      return id
    },
    async undone(id: string) {
      await bulk.undo(id)
      await bulk.run(id, never)
      return bulkOf(await findBulk(db, id))
    },
  }
}

it('takes tags from those alone whom it gave them, and leaves what came since', async () => {
  const { db, ids, done, undone } = await world()
  const [had, got, other] = ids as [string, string, string]
  await tagContacts(db, [had], ['vip'])
  const id = await done({ do: 'addTags', tags: ['vip', 'spring'] })
  await tagContacts(db, [other], ['kites'])
  expect(bulkOf(await findBulk(db, id))).toMatchObject({ undoable: true })
  expect(await undone(id)).toMatchObject({ status: 'undone', undoable: false, done: 4, total: 4 })
  const tags = await tagsOf(db, ids)
  expect(tags.get(had)).toEqual(['vip'])
  expect(tags.get(got)).toEqual([])
  expect(tags.get(other)).toEqual(['kites'])
})

it('gives back tags, places on a list and blocks that it took', async () => {
  const { db, ids, done, undone } = await world()
  const [one, two] = ids as [string, string]
  const list = await saveList(db, { name: 'News' }, 1)
  await tagContacts(db, [one], ['vip'])
  await addToList(db, list, [one], 1)
  await setBlocked(db, [two], true, 1)
  const blocked = async () =>
    (await db.selectFrom('contacts').select('id').where('blocked_at', 'is not', null).execute()).map(
      ({ id }) => id,
    )
  const members = async () =>
    (await db.selectFrom('list_members').select('contact_id').execute()).map(({ contact_id }) => contact_id)

  const untagged = await done({ do: 'removeTags', tags: ['vip'] })
  const taken = await done({ do: 'removeFromList', listId: list })
  const freed = await done({ do: 'unblock' })
  const stopped = await done({ do: 'block' })
  expect(await blocked()).toHaveLength(4)
  for (const id of [stopped, freed, taken, untagged]) await undone(id)
  expect((await tagsOf(db, ids)).get(one)).toEqual(['vip'])
  expect(await members()).toEqual([one])
  expect(await blocked()).toEqual([two])
})

it('restores a value, but none that was written since', async () => {
  const { db, ids, done, undone } = await world()
  const [one, two, three] = ids as [string, string, string]
  await saveField(db, { key: 'spent', label: 'Spent', type: 'number', choices: null }, 1)
  const value = (number: number) => new Map([['spent', { text: null, number }]])
  await writeValues(db, [one], value(5))
  const id = await done({ do: 'setField', field: 'spent', value: 12 })
  await writeValues(db, [three], value(99))
  await undone(id)
  const values = await valuesOf(db, ids)
  expect(values.get(one)).toEqual({ spent: 5 })
  expect(values.get(two)).toEqual({})
  expect(values.get(three)).toEqual({ spent: 99 })
})

it('gives no value back that the field takes no more', async () => {
  const { db, ids, done, undone } = await world()
  const plan = { key: 'plan', label: 'Plan', type: 'choice' as const, choices: ['a', 'b'] }
  await saveField(db, plan, 1)
  await writeValues(db, [ids[0]!], new Map([['plan', { text: 'a', number: null }]]))
  const emptied = await done({ do: 'setField', field: 'plan', value: null })
  await saveField(db, { ...plan, choices: ['b'] }, 2)
  await undone(emptied)
  expect((await valuesOf(db, ids)).get(ids[0]!)).toEqual({})

  const set = await done({ do: 'setField', field: 'plan', value: 'b' })
  await writeValues(db, ids, new Map([['plan', null]]))
  await saveField(db, { ...plan, type: 'number', choices: null }, 3)
  expect(await undone(set)).toMatchObject({ status: 'undone' })
})

it('goes on where it was cut off, and a list that is gone by then is no obstacle', async () => {
  const { db, ids, bulk, done } = await world(1_200)
  const id = await done({ do: 'addTags', tags: ['vip'] })
  await bulk.undo(id)
  expect(await bulk.step(id)).toBe(true)
  expect(bulkOf(await findBulk(db, id))).toMatchObject({ status: 'undoing', done: 500, total: 1_200 })
  await bulk.run(id, never)
  expect([...(await tagsOf(db, ids)).values()].flat()).toEqual([])

  const list = await saveList(db, { name: 'News' }, 1)
  const listed = await done({ do: 'addToList', listId: list })
  await bulk.undo(listed)
  await deleteList(db, list)
  await bulk.run(listed, never)
  expect(bulkOf(await findBulk(db, listed)).status).toBe('undone')
})

it('refuses what cannot be taken back, and forgets whom it changed once they are erased', async () => {
  const { db, ids, bulk, clock, done, undone, erasure } = await world()
  const tagged = await done({ do: 'addTags', tags: ['vip'] })
  await erasure.erase(ids[0]!)
  expect(await db.selectFrom('bulk_changes').select('contact_id').distinct().execute()).toHaveLength(3)
  await undone(tagged)
  await expect(bulk.undo(tagged)).rejects.toMatchObject({ reason: 'bulk_moved_on' })

  const running = await bulk.start({ do: 'block' }, { ids }, actor)
  await expect(bulk.undo(running.id)).rejects.toMatchObject({ reason: 'bulk_moved_on' })
  await bulk.run(running.id, never)
  clock.advance((undoDays + 1) * 86_400_000)
  await expect(bulk.undo(running.id)).rejects.toMatchObject({ reason: 'bulk_moved_on' })

  const young = await done({ do: 'addTags', tags: ['new'] })
  await keepHouse({ db, clock, sweepImports: async () => {} })
  const kept = await db.selectFrom('bulk_changes').select('bulk_id').distinct().execute()
  expect(kept).toEqual([{ bulk_id: young }])

  const erased = await done({ do: 'erase' })
  await expect(bulk.undo(erased)).rejects.toMatchObject({ reason: 'bulk_no_undo' })
})
