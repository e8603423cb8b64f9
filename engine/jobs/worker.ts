import { setMaxListeners } from 'node:events'
import type { Clock } from '../../domain/clock.ts'
import type { Logger } from '../../domain/log.ts'
import type { Job, JobQueue } from './queue.ts'
import { createTurnstile, type Turnstile } from './turnstile.ts'

/** Does a job's work. It is safe to run twice; it stops early when the signal says that the hub is stopping. */
export type JobHandler = (
  payload: Record<string, unknown>,
  run: { signal: AbortSignal; job: Job },
) => Promise<void>

interface Worker {
  start(): void
  /** Stops claiming, lets running jobs finish for `graceMs`, then returns the rest to the queue. */
  stop(graceMs: number): Promise<void>
}

const leaseMs = 30_000
const idlePollMs = 1_000
/** How long a finished job may wait for others, to be completed with them. */
const gatherMs = 10

/**
 * Runs due jobs of the kinds that it has handlers for, up to `concurrency` at once. Kinds that may wait for something
 * outside (a language model, a download) have a worker of their own, so that they never hold up the others. It wakes when this process enqueues, when the next job is due, and
 * once a second for what other processes enqueued.
 */
export function createWorker(deps: {
  queue: JobQueue
  handlers: Record<string, JobHandler>
  clock: Clock
  log: Logger
  concurrency: number
  /** Shared by workers of one process. */
  turnstile?: Turnstile
}): Worker {
  const { queue, handlers, clock, log, concurrency } = deps
  const turnstile = deps.turnstile ?? createTurnstile({ urgent: () => false })
  const running = new Map<string, Promise<void>>()
  const stopping = new AbortController()
  // Each running job listens, which is more than the ten of which Node begins to warn.
  setMaxListeners(0, stopping.signal)
  /** Jobs that the stop cut short. */
  const interrupted: string[] = []
  let draining = false
  let finished: string[] = []
  let timer: NodeJS.Timeout | undefined
  let gathering: NodeJS.Timeout | undefined
  let heartbeat: NodeJS.Timeout | undefined
  let loop: Promise<void> | undefined
  let again = false
  let unsubscribe = () => {}
  const kinds = Object.keys(handlers)
  let claimedAt = 0

  function wake(): void {
    again = true
    loop ??= pump().finally(() => {
      loop = undefined
      // Woken while it was working out how long to sleep.
      if (again) wake()
    })
  }

  async function pump(): Promise<void> {
    try {
      while (again) {
        again = false
        clearTimeout(timer)
        await flush()
        const free = draining ? 0 : concurrency - running.size
        // Whoever ends next wakes it.
        if (free === 0) return
        claimedAt = clock.now()
        const jobs = await queue.claim(kinds, free, leaseMs)
        for (const job of jobs) running.set(job.id, run(job))
      }
      const pauseFor = await pauseMs()
      if (!draining && !again) timer = setTimeout(wake, pauseFor)
    } catch (error) {
      log.error({ err: error }, 'the queue could not be read')
      again = false
      timer = setTimeout(wake, idlePollMs)
    }
  }

  async function pauseMs(): Promise<number> {
    // What was due and was not claimed waits for its key: the running job wakes the loop when it ends.
    const due = await queue.nextDueAt(kinds, claimedAt)
    return due === null ? idlePollMs : Math.min(Math.max(due - clock.now(), 0), idlePollMs)
  }

  async function flush(): Promise<void> {
    if (finished.length === 0) return
    const ids = finished
    finished = []
    await queue.complete(ids)
  }

  async function run(job: Job): Promise<void> {
    try {
      await turnstile.pass()
      const handler = handlers[job.kind]
      if (!handler) throw new Error(`no handler for jobs of kind ${job.kind}`)
      await handler(job.payload, { signal: stopping.signal, job })
      finished.push(job.id)
    } catch (error) {
      if (stopping.signal.aborted) {
        interrupted.push(job.id)
        return
      }
      const last = job.attempt >= job.maxAttempts
      log.error(
        { err: error, job: job.id, kind: job.kind, attempt: job.attempt },
        last ? 'job is dead' : 'job failed',
      )
      await giveUp(job, error, last ? null : clock.now() + backoffMs(job.attempt))
    } finally {
      running.delete(job.id)
      ended()
    }
  }

  async function giveUp(job: Job, error: unknown, retryAt: number | null): Promise<void> {
    try {
      await queue.fail(job.id, String(error), retryAt)
    } catch (failure) {
      log.error(
        { err: failure, job: job.id },
        'a failure could not be written; the lease brings the job back',
      )
    }
  }

  /** Looking after the queue costs as much as many a job: a few that end close together share it. */
  function ended(): void {
    if (draining || running.size === 0 || finished.length >= concurrency / 4) {
      clearTimeout(gathering)
      gathering = undefined
      wake()
    } else
      gathering ??= setTimeout(() => {
        gathering = undefined
        wake()
      }, gatherMs)
  }

  return {
    start() {
      unsubscribe = queue.onEnqueued(wake)
      heartbeat = setInterval(() => {
        void queue.extend([...running.keys()], leaseMs).catch((error: unknown) => {
          log.error({ err: error }, 'leases could not be extended')
        })
      }, leaseMs / 3)
      heartbeat.unref()
      wake()
    },

    async stop(graceMs) {
      draining = true
      unsubscribe()
      clearTimeout(timer)
      clearTimeout(gathering)
      await loop
      const jobs = Promise.allSettled(running.values())
      await Promise.race([jobs, pause(graceMs)])
      stopping.abort(new Error('the hub is stopping'))
      await Promise.race([jobs, pause(1_000)])
      clearInterval(heartbeat)
      await loop
      clearTimeout(timer)
      await flush()
      await queue.release([...interrupted, ...running.keys()])
    },
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref())
}

/** 1 s, 4 s, 16 s, … at most 15 minutes. */
export function backoffMs(attempt: number): number {
  return Math.min(1_000 * 4 ** (attempt - 1), 15 * 60_000)
}
