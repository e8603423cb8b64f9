import { day, hour, minute } from '../domain/clock.ts'
import { pendingJob } from '../engine/contacts/pending-consent.ts'
import { keepHouse } from '../engine/housekeeping.ts'
import { syncJob } from '../engine/templates/sync-job.ts'
import type { TemplateSync } from '../engine/templates/sync.ts'
import type { People } from './contacts.ts'
import type { Ground } from './ground.ts'
import type { Sending } from './sending.ts'

/** Starts what is looked after again and again; returns how to end it. */
export function startTimers(
  { db, jobs, settings, clock, log }: Ground,
  deps: Pick<Sending, 'sends' | 'settlement' | 'numbers'> &
    Pick<People, 'imports'> & { templateSync: TemplateSync },
): () => void {
  const { sends, settlement, numbers, imports, templateSync } = deps
  const every = (ms: number, what: string, work: () => Promise<void>) =>
    setInterval(() => {
      work().catch((error: unknown) => log.error({ err: error }, `${what} failed`))
    }, ms)
  const timers = [
    every(2_000, 'ending sends', () => sends.finish()),
    every(5_000, 'looking after unknown sends', () => settlement.reconcile()),
    every(5_000, 'reading the settings', () => settings.reload()),
    every(minute, 'looking after templates', () => templateSync.poll()),
    every(minute, 'looking after pending consent', () => jobs.enqueue([pendingJob()])),
    every(day, 'comparing the templates', () => jobs.enqueue([syncJob()])),
    every(10_000, 'looking after the numbers', () => numbers.tick()),
    every(5 * minute, 'asking about the numbers', () => numbers.poll()),
    every(hour, 'housekeeping', () => keepHouse({ db, clock, sweepImports: () => imports.sweep() })),
  ]
  return () => timers.forEach(clearInterval)
}
