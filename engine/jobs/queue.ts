import type { Db } from '../../storage/open.ts'

/** Work that must be done although the process may die: it is a row before it is work. */
export interface NewJob {
  kind: string
  payload: Record<string, unknown>
  /** Jobs with the same serial key run one at a time, in the order they were enqueued; a retrying one holds its key. */
  serialKey?: string
  /** While a job with this key waits, a second one is not added; `postpone` moves the waiting one to the new time. */
  dedupeKey?: string
  onDuplicate?: 'keep' | 'postpone'
  /** With `postpone`: the waiting job is not moved past its creation plus this. */
  postponeLimitMs?: number
  /** Lower runs first. */
  priority?: number
  /** Milliseconds since the epoch; now where not given. */
  runAt?: number
  maxAttempts?: number
}

export interface Job {
  id: string
  kind: string
  payload: Record<string, unknown>
  /** 1 on the first run. */
  attempt: number
  maxAttempts: number
}

interface DeadJob {
  id: string
  kind: string
  attempts: number
  error: string | null
  createdAt: number
}

/**
 * The queue. A job runs at least once: a worker that dies loses its lease and the job runs again, so handlers
 * re-read their rows and are safe to run twice.
 */
export interface JobQueue {
  /** With `tx` the jobs exist exactly when the transaction commits, where the driver shares its database. */
  enqueue(jobs: NewJob[], tx?: Db): Promise<void>
  /** Takes up to `limit` due jobs of these kinds under a lease. */
  claim(kinds: string[], limit: number, leaseMs: number): Promise<Job[]>
  extend(ids: string[], leaseMs: number): Promise<void>
  complete(ids: string[]): Promise<void>
  /** Back into the queue at `retryAt`, or to the dead letters where that is null. */
  fail(id: string, error: string, retryAt: number | null): Promise<void>
  /** Returns unfinished work as if it had never been claimed; for a graceful stop. */
  release(ids: string[]): Promise<void>
  /** When the next job of these kinds that is not due at `after` will be, or null where none waits. */
  nextDueAt(kinds: string[], after: number): Promise<number | null>
  listDead(limit: number): Promise<DeadJob[]>
  /** A dead job goes back with its attempts forgotten; false where there is no such dead job. */
  retry(id: string): Promise<boolean>
  counts(): Promise<{ ready: number; running: number; dead: number }>
  /** Called after jobs were enqueued by this process. */
  onEnqueued(listener: () => void): () => void
}
