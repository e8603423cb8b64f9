import { sql, type RawBuilder, type Selectable } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { Clock } from '../../domain/clock.ts'
import type { Db } from '../../storage/open.ts'
import type { JobRow } from '../../storage/schema.ts'
import { statementOverRows } from '../../storage/statement-over-rows.ts'
import type { Job, JobQueue, NewJob } from './queue.ts'

/**
 * The queue in the hub's own database. ready → running (leased) → gone | ready (retry) | dead.
 * `worker` names the process as `host:pid:start`; a job whose lease ran out goes back to ready.
 */
export function createEmbeddedQueue(deps: { db: Db; clock: Clock; worker: string }): JobQueue {
  const { db, clock, worker } = deps
  const listeners = new Set<() => void>()

  async function claimOf({ kind, priority }: Waiting, limit: number, now: number, leaseMs: number) {
    const { rows } = await sql<Selectable<JobRow>>`
      update jobs set state = 'running', attempts = attempts + 1, leased_by = ${worker}, lease_until = ${now + leaseMs}
      where state = 'ready' and seq in (
        select seq from jobs as job
        where state = 'ready' and kind = ${kind} and priority = ${priority} and run_at <= ${now}
          and (serial_key is null or not exists (
            select 1 from jobs as earlier
            where earlier.serial_key = job.serial_key and earlier.seq <> job.seq and (
              earlier.state = 'running'
              or (earlier.state = 'ready' and earlier.seq < job.seq and (earlier.run_at <= ${now} or earlier.attempts > 0))
            )
          ))
        order by run_at, seq limit ${limit}
      )
      returning *`.execute(db)
    return rows.sort((a, b) => a.run_at - b.run_at || a.seq - b.seq)
  }

  return {
    async enqueue(jobs, tx = db) {
      const now = clock.now()
      const plain = jobs.filter((job) => job.dedupeKey === undefined)
      await insertPlain(
        tx,
        plain.map((job) => rowOf(job, now)),
      )
      for (const job of jobs) if (job.dedupeKey !== undefined) await insertOnce(tx, job, now)
      for (const listener of listeners) listener()
    },

    async claim(kinds, limit, leaseMs) {
      const now = clock.now()
      await giveBack(db, sql`lease_until < ${now}`)
      const claimed: Selectable<JobRow>[] = []
      for (const waiting of await waitingJobs(db, kinds)) {
        if (claimed.length === limit) break
        claimed.push(...(await claimOf(waiting, limit - claimed.length, now, leaseMs)))
      }
      return claimed.map(jobOf)
    },

    async extend(ids, leaseMs) {
      if (ids.length === 0) return
      await db
        .updateTable('jobs')
        .set({ lease_until: clock.now() + leaseMs })
        .where('id', 'in', ids)
        .where('leased_by', '=', worker)
        .execute()
    },

    async complete(ids) {
      if (ids.length === 0) return
      await db.deleteFrom('jobs').where('id', 'in', ids).where('leased_by', '=', worker).execute()
    },

    async fail(id, error, retryAt) {
      await db
        .updateTable('jobs')
        .set({
          ...(retryAt === null ? { state: 'dead' } : { state: 'ready', run_at: retryAt }),
          error: error.slice(0, 2_000),
          ...unleased,
        })
        .where('id', '=', id)
        .where('state', '=', 'running')
        .where('leased_by', '=', worker)
        .execute()
    },

    async release(ids) {
      if (ids.length === 0) return
      await db
        .updateTable('jobs')
        .set({ state: 'ready', attempts: sql`attempts - 1`, ...unleased })
        .where('id', 'in', ids)
        .where('leased_by', '=', worker)
        .execute()
    },

    async nextDueAt(kinds, after) {
      const row = await db
        .selectFrom('jobs')
        .select(({ fn }) => fn.min<number | null>('run_at').as('at'))
        .where('state', '=', 'ready')
        .where('kind', 'in', kinds)
        .where('run_at', '>', after)
        .executeTakeFirst()
      return row?.at ?? null
    },

    async listDead(limit) {
      const rows = await db
        .selectFrom('jobs')
        .select(['id', 'kind', 'attempts', 'error', 'created_at'])
        .where('state', '=', 'dead')
        .orderBy('seq', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ created_at, ...row }) => ({ ...row, createdAt: created_at }))
    },

    async retry(id) {
      const retried = await db
        .updateTable('jobs')
        .set({ state: 'ready', attempts: 0, run_at: clock.now(), dedupe_key: null })
        .where('id', '=', id)
        .where('state', '=', 'dead')
        .executeTakeFirst()
      for (const listener of listeners) listener()
      return retried.numUpdatedRows > 0n
    },

    async counts() {
      const rows = await db
        .selectFrom('jobs')
        .select(({ fn }) => ['state', fn.countAll<number>().as('jobs')])
        .groupBy('state')
        .execute()
      const of = (state: string) => Number(rows.find((row) => row.state === state)?.jobs ?? 0)
      return { ready: of('ready'), running: of('running'), dead: of('dead') }
    },

    onEnqueued(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/**
 * What a job that leaves its worker unfinished has lost: the lease, and the key that kept twins out. A twin may have
 * come meanwhile, and two waiting jobs with one key would break the rule that there is one.
 */
const unleased = { leased_by: null, lease_until: null, dedupe_key: null }

/** running → ready, for jobs whose worker is gone. */
async function giveBack(db: Db, which: RawBuilder<unknown>): Promise<number> {
  const result = await db
    .updateTable('jobs')
    .set({ state: 'ready', ...unleased })
    .where('state', '=', 'running')
    .where(sql<boolean>`${which}`)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

interface Waiting {
  kind: string
  priority: number
}

/** The few kinds and priorities that wait, most urgent first, by a seek each: a claim must not walk over next year's. */
async function waitingJobs(db: Db, kinds: string[]): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    with recursive
      wanted(kind) as (values ${sql.join(kinds.map((kind) => sql`(${kind})`))}),
      waiting(kind, priority) as (
        select kind, (select min(priority) from jobs where state = 'ready' and jobs.kind = wanted.kind) from wanted
        union all
        select kind, (
          select min(priority) from jobs
          where state = 'ready' and jobs.kind = waiting.kind and priority > waiting.priority
        )
        from waiting where waiting.priority is not null
      )
    select kind, priority from waiting where priority is not null order by priority`.execute(db)
  return rows
}

const insertPlain = statementOverRows<ReturnType<typeof rowOf>>(
  [
    'id',
    'kind',
    'payload',
    'serial_key',
    'dedupe_key',
    'priority',
    'state',
    'run_at',
    'max_attempts',
    'created_at',
  ],
  (values) => sql`
    insert into jobs
      (id, kind, payload, serial_key, dedupe_key, priority, state, run_at, max_attempts, created_at) values ${values}`,
)

function rowOf(job: NewJob, now: number) {
  return {
    id: uuidv7(),
    kind: job.kind,
    payload: JSON.stringify(job.payload),
    serial_key: job.serialKey ?? null,
    dedupe_key: job.dedupeKey ?? null,
    priority: job.priority ?? 10,
    state: 'ready',
    run_at: job.runAt ?? now,
    max_attempts: job.maxAttempts ?? 8,
    created_at: now,
  }
}

async function insertOnce(tx: Db, job: NewJob, now: number): Promise<void> {
  const row = rowOf(job, now)
  await tx
    .insertInto('jobs')
    .values(row)
    .onConflict((conflict) => {
      const waiting = conflict.column('dedupe_key').where('state', '=', sql.lit('ready'))
      if (job.onDuplicate !== 'postpone') return waiting.doNothing()
      return waiting.doUpdateSet({
        run_at:
          job.postponeLimitMs === undefined
            ? row.run_at
            : sql<number>`case when jobs.created_at + ${job.postponeLimitMs} < ${row.run_at}
                then jobs.created_at + ${job.postponeLimitMs} else ${row.run_at} end`,
      })
    })
    .execute()
}

function jobOf(row: Selectable<JobRow>): Job {
  return {
    id: row.id,
    kind: row.kind,
    payload: JSON.parse(row.payload) as Record<string, unknown>,
    attempt: row.attempts,
    maxAttempts: row.max_attempts,
  }
}

/** Gives back at once what processes of this machine held when they died; other machines' leases run out by themselves. */
export async function recoverDeadWorkers(db: Db, host: string): Promise<number> {
  const held = await db
    .selectFrom('jobs')
    .select('leased_by')
    .distinct()
    .where('state', '=', 'running')
    .execute()
  const gone = held.map((row) => row.leased_by!).filter((holder) => !isWorkerAlive(holder, host))
  return gone.length === 0 ? 0 : giveBack(db, sql`leased_by in (${sql.join(gone)})`)
}

/** Whether the process that a worker's name tells of may still run. Of other machines nothing is known: yes. */
export function isWorkerAlive(worker: string, host: string): boolean {
  const [machine, pid] = worker.split(':')
  if (machine !== host) return true
  // This process has only begun: whoever had its number before is gone.
  if (Number(pid) === process.pid) return false
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
