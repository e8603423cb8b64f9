import type { JobQueue } from '../../engine/jobs/queue.ts'

/** Kind of the job that makes a stored file findable; `main.ts` gives it its handler. */
export const ingestKind = 'knowledge.ingest'

export async function enqueueIngest(jobs: JobQueue, sourceId: string): Promise<void> {
  await jobs.enqueue([
    {
      kind: ingestKind,
      payload: { sourceId },
      serialKey: `source:${sourceId}`,
      dedupeKey: `ingest:${sourceId}`,
      priority: 20,
      maxAttempts: 3,
    },
  ])
}
