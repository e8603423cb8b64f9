import type { NewJob } from '../jobs/queue.ts'

/** Kind of the job that compares the hub's templates with the account's. */
export const templateSyncKind = 'templates.sync'

export function syncJob(): NewJob {
  return {
    kind: templateSyncKind,
    payload: {},
    serialKey: templateSyncKind,
    dedupeKey: templateSyncKind,
    priority: 25,
    maxAttempts: 5,
  }
}
