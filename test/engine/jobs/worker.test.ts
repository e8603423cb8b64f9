import { setTimeout as pause } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { systemClock } from '../../../domain/clock.ts'
import { createEmbeddedQueue } from '../../../engine/jobs/embedded.ts'
import { backoffMs, createWorker, type JobHandler } from '../../../engine/jobs/worker.ts'
import { testStorage } from '../../database.ts'
import { testLog } from '../../log.ts'

async function working(handlers: Record<string, JobHandler>, concurrency = 4) {
  const { db } = await testStorage()
  const queue = createEmbeddedQueue({ db, clock: systemClock, worker: 'here:1:a' })
  const log = testLog()
  const worker = createWorker({ queue, handlers, clock: systemClock, log, concurrency })
  return { queue, worker, log }
}

it('runs what is enqueued while it works, and forgets it', async () => {
  const done: unknown[] = []
  const { queue, worker } = await working({ test: async (payload) => void done.push(payload['n']) })
  worker.start()
  await queue.enqueue([1, 2, 3].map((n) => ({ kind: 'test', payload: { n } })))
  await vi.waitFor(() => expect(done).toHaveLength(3))
  await worker.stop(1_000)
  expect(await queue.counts()).toEqual({ ready: 0, running: 0, dead: 0 })
})

it('runs no more at once than it may', async () => {
  let now = 0
  let most = 0
  let done = 0
  const { queue, worker } = await working(
    {
      test: async () => {
        most = Math.max(most, ++now)
        await pause(5)
        now--
        done++
      },
    },
    2,
  )
  worker.start()
  await queue.enqueue(Array.from({ length: 8 }, () => ({ kind: 'test', payload: {} })))
  await vi.waitFor(() => expect(done).toBe(8))
  await worker.stop(1_000)
  expect(most).toBe(2)
})

it('puts a failed job back with a pause, and after the last attempt to the dead letters with its error', async () => {
  const { queue, worker, log } = await working({
    test: async () => {
      throw new Error('the disk is full')
    },
  })
  worker.start()
  await queue.enqueue([
    { kind: 'test', payload: {}, maxAttempts: 1 },
    { kind: 'test', payload: {} },
  ])
  await vi.waitFor(async () => expect(await queue.counts()).toEqual({ ready: 1, running: 0, dead: 1 }))
  await worker.stop(1_000)
  expect(await queue.listDead(5)).toMatchObject([{ error: 'Error: the disk is full', attempts: 1 }])
  expect(log.lines.map((line) => line.message).sort()).toEqual(['job failed', 'job is dead'])
})

it('lets a running job finish when it stops', async () => {
  let finished = false
  const { queue, worker } = await working({
    test: async () => {
      await pause(50)
      finished = true
    },
  })
  worker.start()
  await queue.enqueue([{ kind: 'test', payload: {} }])
  await vi.waitFor(async () => expect((await queue.counts()).running).toBe(1))
  await worker.stop(5_000)
  expect(finished).toBe(true)
  expect(await queue.counts()).toEqual({ ready: 0, running: 0, dead: 0 })
})

it('returns a job that does not finish in time, not counting the attempt', async () => {
  const { queue, worker } = await working({
    test: (_payload, { signal }) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason as Error)),
      ),
  })
  worker.start()
  await queue.enqueue([{ kind: 'test', payload: {} }])
  await vi.waitFor(async () => expect((await queue.counts()).running).toBe(1))
  await worker.stop(10)
  expect(await queue.claim(['test'], 1, 30_000)).toMatchObject([{ attempt: 1 }])
})

it('says so when nobody knows how to run a kind', async () => {
  const { queue, worker } = await working({ unheard: undefined as unknown as JobHandler })
  worker.start()
  await queue.enqueue([{ kind: 'unheard', payload: {}, maxAttempts: 1 }])
  await vi.waitFor(async () => expect((await queue.counts()).dead).toBe(1))
  await worker.stop(1_000)
  expect((await queue.listDead(1))[0]!.error).toContain('unheard')
})

it.each([
  [1, 1_000],
  [2, 4_000],
  [3, 16_000],
  [9, 900_000],
])('waits longer after each attempt: %i → %i ms', (attempt, wait) => {
  expect(backoffMs(attempt)).toBe(wait)
})
