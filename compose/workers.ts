import { bulkKind } from '../engine/contacts/bulk.ts'
import { lapseKind, remindKind } from '../engine/contacts/double-opt-in.ts'
import { compactKind, forgetFilesKind } from '../engine/contacts/erase.ts'
import { importKind } from '../engine/contacts/import/importer.ts'
import { pendingKind } from '../engine/contacts/pending-consent.ts'
import { createTurnstile } from '../engine/jobs/turnstile.ts'
import { createWorker, type JobHandler } from '../engine/jobs/worker.ts'
import { deliverKind } from '../engine/sending/alerts/deliver-job.ts'
import { pollKind } from '../engine/sending/numbers/poll.ts'
import { endKeyKind, parkKind, queueKind } from '../engine/sending/sends/work.ts'
import { templateSyncKind } from '../engine/templates/sync-job.ts'
import type { TemplateSync } from '../engine/templates/sync.ts'
import { ingestKind, reembedKind } from '../operations/knowledge/ingest-job.ts'
import { noteChange } from '../storage/live.ts'
import type { People } from './contacts.ts'
import type { Ground } from './ground.ts'
import type { Inbox } from './inbox.ts'
import type { Knowing } from './knowledge.ts'
import type { Sending } from './sending.ts'

/** Who works through which jobs. */
export function composeWorkers(
  { db, jobs, clock, log }: Ground,
  deps: Inbox & Knowing & Sending & People & { templateSync: TemplateSync },
) {
  const { sends, doubleOptIn, pendingConsent, numbers, knowledge, imports, bulk } = deps
  const indexing = async (id: string, work: (onProgress: () => void) => Promise<void>) => {
    const changed = () => noteChange(db, [{ topic: 'knowledge', id }], clock.now())
    await work(() => {
      changed().catch((error: unknown) => log.error({ err: error }, 'progress could not be told'))
    })
    await changed()
  }
  // Node accepts one connection per turn of the event loop: where one came, others may stand behind it.
  const connections = { accepted: 0, seen: 0 }
  const turnstile = createTurnstile({
    urgent() {
      const came = connections.accepted > connections.seen
      connections.seen = connections.accepted
      return came || deps.receive.waiting()
    },
  })
  // What may wait for a model or a download must not hold up what comes in: a worker each.
  const workers = [
    worked(8, { 'inbound.process': (payload) => deps.processEvent(String(payload['eventId'])) }),
    worked(12, {
      'conversation.turn': (payload, { signal, job }) =>
        deps.answer(String(payload['conversationId']), signal, job.attempt >= job.maxAttempts),
    }),
    worked(2, {
      [queueKind]: (payload, { signal }) => sends.queueAll(String(payload['sendId']), signal),
      [parkKind]: (payload, { signal }) => sends.park(String(payload['sendId']), signal),
      [endKeyKind]: (payload, { signal }) => sends.endKey(String(payload['keyId']), signal),
      [remindKind]: (payload) => doubleOptIn.later(remindKind, payload),
      [lapseKind]: (payload) => doubleOptIn.later(lapseKind, payload),
      [pendingKind]: (_payload, { signal }) => pendingConsent.run(signal),
      'media.download': (payload, { job }) =>
        deps.downloadMedia(String(payload['mediaId']), job.attempt >= job.maxAttempts),
      [pollKind]: () => numbers.poll(),
      [deliverKind]: (payload) => deps.deliverAlert(String(payload['alertId'])),
      [templateSyncKind]: async () => {
        await deps.templateSync.syncAll()
      },
      [ingestKind]: (payload, { signal }) => {
        const sourceId = String(payload['sourceId'])
        return indexing(sourceId, async (onProgress) => {
          await knowledge.ingest(sourceId, { signal, onProgress })
        })
      },
      [reembedKind]: (_payload, { signal }) =>
        indexing('index', (onProgress) => knowledge.reembed({ signal, onProgress })),
    }),
    worked(1, {
      [importKind]: (payload, { signal, job }) =>
        imports.run(String(payload['importId']), { signal, last: job.attempt >= job.maxAttempts }),
    }),
    worked(1, {
      [bulkKind]: (payload, { signal }) => bulk.run(String(payload['bulkId']), signal),
      [forgetFilesKind]: (payload) => deps.forgetFiles(payload),
      [compactKind]: () => deps.compaction.run(),
    }),
  ]
  function worked(concurrency: number, handlers: Record<string, JobHandler>) {
    return createWorker({ queue: jobs, handlers, clock, log, concurrency, turnstile })
  }

  return {
    /** A connection was accepted: work lets those behind it in. */
    connected() {
      connections.accepted++
    },
    start() {
      for (const each of workers) each.start()
    },
    async stop(graceMs: number): Promise<void> {
      await Promise.all(workers.map((each) => each.stop(graceMs)))
    },
  }
}
