import type { KyselyPlugin } from 'kysely'
import { expect, it } from 'vitest'
import { day } from '../../../../domain/clock.ts'
import type { SendStatus } from '../../../../domain/send.ts'
import { defaultSettings } from '../../../../domain/settings.ts'
import { createEmbeddedQueue } from '../../../../engine/jobs/embedded.ts'
import { claimMessages } from '../../../../engine/sending/claim.ts'
import { parkSome } from '../../../../engine/sending/sends/park.ts'
import { createSendWork } from '../../../../engine/sending/sends/work.ts'
import type { Storage } from '../../../../storage/open.ts'
import { findSend } from '../../../../storage/sends.ts'
import { testClock } from '../../../clock.ts'
import { testStorage } from '../../../database.ts'
import { addNumber, addPeople, addTemplate, greeting, writtenSend } from './world.ts'

/** A Wednesday at ten in Rome. */
const morning = Date.UTC(2026, 11, 2, 9, 0)

async function sendThatIs(status: SendStatus) {
  const storage = await testStorage()
  const { db } = storage
  await addNumber(db, { id: 'n1', phone: '+39000', businessId: 'b' })
  await addTemplate(db, 'b')
  await addPeople(db, [{ phone: '+393330000001' }, { phone: '+393330000002' }], morning - day)
  const id = await writtenSend(db, { templates: [greeting.name], now: morning })
  await db.updateTable('sends').set({ status }).execute()
  const messages = () => db.selectFrom('messages').select(['status', 'due_at']).execute()
  return { storage, id, messages }
}

/**
 * On a database of several connections, another transaction may change a send between two statements of this one, but
 * for a row that this one has written. Here the change comes right after a plain reading of sends.
 */
function changedAfterReading({ db, sqlite }: Storage, to: SendStatus, reading = 1) {
  let seen = 0
  const reads = new WeakSet<object>()
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      if (node.kind === 'SelectQueryNode' && JSON.stringify(node.from).includes('"sends"')) reads.add(queryId)
      return node
    },
    async transformResult({ queryId, result }) {
      if (reads.has(queryId) && ++seen === reading) sqlite.prepare('update sends set status = ?').run(to)
      return result
    },
  }
  return { db: db.withPlugin(plugin), changed: () => seen >= reading }
}

it('parks no message of a send that goes on meanwhile', async () => {
  const { storage, messages } = await sendThatIs('paused')
  const { db } = changedAfterReading(storage, 'running')
  const claim = { limit: 10, worker: 'w', settings: defaultSettings, except: [] }
  await db.transaction().execute((tx) => claimMessages(tx, claim, morning))
  expect(await messages()).toEqual([
    { status: 'sending', due_at: morning },
    { status: 'sending', due_at: morning },
  ])
})

it('parks by the state that the send has and keeps', async () => {
  const { storage, id, messages } = await sendThatIs('paused')
  const { db } = changedAfterReading(storage, 'running')
  await db.transaction().execute((tx) => parkSome(tx, id, morning))
  expect((await findSend(storage.db, id))!.status).toBe('paused')
  expect((await messages()).map((row) => row.due_at)).toEqual([null, null])
})

it('does not let a page of messages undo a pause', async () => {
  const { storage, id } = await sendThatIs('queueing')
  const clock = testClock(morning)
  const { db } = storage
  const queue = createEmbeddedQueue({ db, clock, worker: 'w' })
  // The first reading is before the page's transaction.
  const other = changedAfterReading(storage, 'paused', 2)
  const work = createSendWork({
    storage: { ...storage, db: other.db },
    queue,
    settings: () => defaultSettings,
    clock,
    wakeSender() {},
  })
  await db.deleteFrom('messages').execute()
  await work.queueAll(id, new AbortController().signal)
  expect((await findSend(db, id))!.status).toBe(other.changed() ? 'paused' : 'running')
})
