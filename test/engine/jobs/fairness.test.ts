import { expect, it, vi } from 'vitest'
import { systemClock } from '../../../domain/clock.ts'
import { createEmbeddedQueue } from '../../../engine/jobs/embedded.ts'
import { createWorker } from '../../../engine/jobs/worker.ts'
import { testStorage } from '../../database.ts'
import { testLog } from '../../log.ts'

it('lets the event loop turn between jobs that wait for nothing', async () => {
  const { db } = await testStorage()
  const queue = createEmbeddedQueue({ db, clock: systemClock, worker: 'here:1:a' })
  let turns = 0
  const turnsSeen: number[] = []
  const handlers = { test: async () => void turnsSeen.push(turns) }
  const worker = createWorker({ queue, handlers, clock: systemClock, log: testLog(), concurrency: 16 })
  await queue.enqueue(Array.from({ length: 100 }, () => ({ kind: 'test', payload: {} })))

  let counting = true
  const turn = () => {
    turns++
    if (counting) setImmediate(turn)
  }
  setImmediate(turn)
  worker.start()
  await vi.waitFor(() => expect(turnsSeen).toHaveLength(100))
  counting = false
  await worker.stop(1_000)

  expect(new Set(turnsSeen).size).toBe(100)
})
