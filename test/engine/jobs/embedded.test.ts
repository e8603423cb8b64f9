import { expect, it } from 'vitest'
import { createEmbeddedQueue, recoverDeadWorkers } from '../../../engine/jobs/embedded.ts'
import { testClock } from '../../clock.ts'
import { testStorage } from '../../database.ts'
import { queueContract } from './queue-contract.ts'

async function open() {
  const { db } = await testStorage()
  const clock = testClock()
  const queueOf = (worker: string) => createEmbeddedQueue({ db, clock, worker })
  return { db, clock, queue: queueOf('here:1:a'), other: queueOf('here:2:b'), queueOf }
}

queueContract('embedded', open)

it('adds jobs exactly when the transaction commits', async () => {
  const { db, queue } = await open()
  const failing = db.transaction().execute(async (tx) => {
    await queue.enqueue([{ kind: 'test', payload: {} }], tx)
    throw new Error('rolled back')
  })
  await expect(failing).rejects.toThrow('rolled back')
  expect(await queue.counts()).toEqual({ ready: 0, running: 0, dead: 0 })
})

it('takes back at once what a dead process of this machine held, and nothing of others', async () => {
  const { db, queueOf } = await open()
  const gone = 2 ** 22 + 1
  const dead = queueOf(`here:${gone}:a`)
  const elsewhere = queueOf(`there:${gone}:a`)
  const alive = queueOf(`here:${process.ppid}:a`)
  for (const queue of [dead, elsewhere, alive]) {
    await queue.enqueue([{ kind: 'test', payload: {} }])
    await queue.claim(['test'], 1, 30_000)
  }
  expect(await recoverDeadWorkers(db, 'here')).toBe(1)
  expect(await dead.counts()).toEqual({ ready: 1, running: 2, dead: 0 })
})

it('recovers a job whose twin came while it ran', async () => {
  const { db, queueOf } = await open()
  const dead = queueOf(`here:${2 ** 22 + 1}:a`)
  await dead.enqueue([{ kind: 'test', payload: { n: 1 }, dedupeKey: 'x' }])
  await dead.claim(['test'], 1, 30_000)
  await dead.enqueue([{ kind: 'test', payload: { n: 2 }, dedupeKey: 'x' }])
  expect(await recoverDeadWorkers(db, 'here')).toBe(1)
  expect(await dead.counts()).toEqual({ ready: 2, running: 0, dead: 0 })
})
