import type { JobQueue } from '../../engine/jobs/queue.ts'
import type { Hub } from '../hub.ts'

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

/** Kind of the job that rebuilds the index for another embedder or lexicon, while the old one serves. */
export const reembedKind = 'knowledge.reembed'

/** At start: files that were stored and whose job was not, and an index that another embedder or lexicon made. */
export async function enqueueUnfinished(hub: Pick<Hub, 'storage' | 'jobs' | 'knowledge'>): Promise<void> {
  const pending = await hub.storage.db
    .selectFrom('knowledge_sources')
    .select('id')
    .where('status', 'in', ['pending', 'processing'])
    .execute()
  for (const { id } of pending) await enqueueIngest(hub.jobs, id)
  if (await hub.knowledge.stale()) {
    await hub.jobs.enqueue([
      { kind: reembedKind, payload: {}, serialKey: reembedKind, dedupeKey: reembedKind, priority: 30 },
    ])
  }
}
