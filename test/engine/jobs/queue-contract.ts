import { describe, expect, it } from 'vitest'
import type { Clock } from '../../../domain/clock.ts'
import type { JobQueue, NewJob } from '../../../engine/jobs/queue.ts'

const lease = 30_000
const kinds = ['test']

/** What every driver of the queue must do. `open` gives a new queue, and a second worker on the same jobs. */
export function queueContract(
  name: string,
  open: () => Promise<{ queue: JobQueue; other: JobQueue; clock: Clock & { advance(ms: number): void } }>,
): void {
  const job = (n: number, more: Partial<NewJob> = {}): NewJob => ({ kind: 'test', payload: { n }, ...more })
  const numbers = (jobs: { payload: Record<string, unknown> }[]) => jobs.map(({ payload }) => payload['n'])

  describe(`queue contract: ${name}`, () => {
    it('hands a job to one worker only', async () => {
      const { queue, other } = await open()
      await queue.enqueue([job(1), job(2)])
      expect(numbers(await queue.claim(kinds, 1, lease))).toEqual([1])
      expect(numbers(await other.claim(kinds, 5, lease))).toEqual([2])
      expect(await queue.claim(kinds, 5, lease)).toEqual([])
    })

    it('forgets a completed job', async () => {
      const { queue } = await open()
      await queue.enqueue([job(1)])
      const [claimed] = await queue.claim(kinds, 1, lease)
      await queue.complete([claimed!.id])
      expect(await queue.counts()).toEqual({ ready: 0, running: 0, dead: 0 })
    })

    it('keeps a delayed job until its time, years away too', async () => {
      const { queue, clock } = await open()
      const years = 3 * 365 * 86_400_000
      await queue.enqueue([job(1, { runAt: clock.now() + years })])
      clock.advance(years - 1)
      expect(await queue.claim(kinds, 1, lease)).toEqual([])
      expect(await queue.nextDueAt(kinds, clock.now())).toBe(clock.now() + 1)
      clock.advance(1)
      expect(numbers(await queue.claim(kinds, 1, lease))).toEqual([1])
    })

    it('runs the more urgent first, then the earlier', async () => {
      const { queue } = await open()
      await queue.enqueue([job(1, { priority: 9 }), job(2, { priority: 1 }), job(3, { priority: 1 })])
      expect(numbers(await queue.claim(kinds, 3, lease))).toEqual([2, 3, 1])
    })

    it('runs jobs of one key one at a time, in order', async () => {
      const { queue } = await open()
      await queue.enqueue([
        job(1, { serialKey: 'a' }),
        job(2, { serialKey: 'a' }),
        job(3, { serialKey: 'b' }),
      ])
      const first = await queue.claim(kinds, 5, lease)
      expect(numbers(first)).toEqual([1, 3])
      await queue.complete([first[1]!.id])
      expect(await queue.claim(kinds, 5, lease)).toEqual([])
      await queue.complete([first[0]!.id])
      expect(numbers(await queue.claim(kinds, 5, lease))).toEqual([2])
    })

    it('does not let a later job of a key overtake one that is retried', async () => {
      const { queue, clock } = await open()
      await queue.enqueue([job(1, { serialKey: 'a' }), job(2, { serialKey: 'a' })])
      const [first] = await queue.claim(kinds, 1, lease)
      await queue.fail(first!.id, 'broken', clock.now() + 5_000)
      expect(await queue.claim(kinds, 5, lease)).toEqual([])
      clock.advance(5_000)
      expect(numbers(await queue.claim(kinds, 5, lease))).toEqual([1])
    })

    it('adds a job with a waiting twin once', async () => {
      const { queue } = await open()
      await queue.enqueue([job(1, { dedupeKey: 'x' })])
      await queue.enqueue([job(2, { dedupeKey: 'x' })])
      expect(numbers(await queue.claim(kinds, 5, lease))).toEqual([1])
    })

    it('adds it again once the twin runs', async () => {
      const { queue } = await open()
      await queue.enqueue([job(1, { dedupeKey: 'x' })])
      await queue.claim(kinds, 1, lease)
      await queue.enqueue([job(2, { dedupeKey: 'x' })])
      expect(numbers(await queue.claim(kinds, 5, lease))).toEqual([2])
    })

    it('postpones a waiting twin, up to the limit', async () => {
      const { queue, clock } = await open()
      const postponed = (delay: number) =>
        queue.enqueue([
          job(1, {
            dedupeKey: 'x',
            onDuplicate: 'postpone',
            postponeLimitMs: 2_000,
            runAt: clock.now() + delay,
          }),
        ])
      const start = clock.now()
      await postponed(800)
      clock.advance(700)
      await postponed(800)
      expect(await queue.nextDueAt(kinds, clock.now())).toBe(start + 1_500)
      clock.advance(700)
      await postponed(800)
      expect(await queue.nextDueAt(kinds, clock.now())).toBe(start + 2_000)
    })

    it('gives a job whose worker went silent to another after the lease, not before', async () => {
      const { queue, other, clock } = await open()
      await queue.enqueue([job(1)])
      await queue.claim(kinds, 1, lease)
      clock.advance(lease)
      expect(await other.claim(kinds, 1, lease)).toEqual([])
      clock.advance(1)
      const [again] = await other.claim(kinds, 1, lease)
      expect(again).toMatchObject({ payload: { n: 1 }, attempt: 2 })
    })

    it('keeps a job whose lease was extended', async () => {
      const { queue, other, clock } = await open()
      await queue.enqueue([job(1)])
      const [claimed] = await queue.claim(kinds, 1, lease)
      clock.advance(lease - 1)
      await queue.extend([claimed!.id], lease)
      clock.advance(lease - 1)
      expect(await other.claim(kinds, 1, lease)).toEqual([])
    })

    it('gives a job back although a twin of it waits', async () => {
      const { queue, other, clock } = await open()
      await queue.enqueue([job(1, { dedupeKey: 'x', serialKey: 'a' })])
      await queue.claim(kinds, 1, lease)
      await queue.enqueue([job(2, { dedupeKey: 'x', serialKey: 'a' })])
      clock.advance(lease + 1)
      expect(numbers(await other.claim(kinds, 5, lease))).toEqual([1])
    })

    it('hands out only the kinds that were asked for, most urgent first over all of them', async () => {
      const { queue, clock } = await open()
      await queue.enqueue([
        job(1, { kind: 'slow', priority: 1 }),
        job(2, { priority: 9 }),
        job(3, { kind: 'quick', priority: 5 }),
        job(4, { kind: 'slow', runAt: clock.now() + 5 }),
      ])
      expect(numbers(await queue.claim(['test', 'quick'], 5, lease))).toEqual([3, 2])
      expect(await queue.nextDueAt(['test', 'quick'], clock.now())).toBeNull()
      expect(await queue.nextDueAt(['slow'], clock.now())).toBe(clock.now() + 5)
    })

    it('does not let a worker that lost its lease end the job', async () => {
      const { queue, other, clock } = await open()
      await queue.enqueue([job(1)])
      const [claimed] = await queue.claim(kinds, 1, lease)
      clock.advance(lease + 1)
      await other.claim(kinds, 1, lease)
      await queue.complete([claimed!.id])
      expect((await queue.counts()).running).toBe(1)
    })

    it('returns unfinished work as if it had not begun', async () => {
      const { queue } = await open()
      await queue.enqueue([job(1)])
      const [claimed] = await queue.claim(kinds, 1, lease)
      await queue.release([claimed!.id])
      expect(await queue.claim(kinds, 1, lease)).toMatchObject([{ payload: { n: 1 }, attempt: 1 }])
    })

    it('shows dead letters and takes them back with their attempts forgotten', async () => {
      const { queue } = await open()
      await queue.enqueue([job(1)])
      const [claimed] = await queue.claim(kinds, 1, lease)
      await queue.fail(claimed!.id, 'no such number', null)
      expect(await queue.claim(kinds, 1, lease)).toEqual([])
      expect(await queue.listDead(10)).toMatchObject([
        { id: claimed!.id, kind: 'test', attempts: 1, error: 'no such number' },
      ])
      expect(await queue.retry(claimed!.id)).toBe(true)
      expect(await queue.retry(claimed!.id)).toBe(false)
      expect(await queue.claim(kinds, 1, lease)).toMatchObject([{ payload: { n: 1 }, attempt: 1 }])
    })

    it('tells listeners that there is work', async () => {
      const { queue } = await open()
      let told = 0
      const stop = queue.onEnqueued(() => told++)
      await queue.enqueue([job(1)])
      stop()
      await queue.enqueue([job(2)])
      expect(told).toBe(1)
    })
  })
}
