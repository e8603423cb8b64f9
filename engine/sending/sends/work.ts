import type { Clock } from '../../../domain/clock.ts'
import { CallerError } from '../../../domain/errors.ts'
import type { Settings } from '../../../domain/settings.ts'
import { contactFields } from '../../../storage/contact-fields.ts'
import { noteChange } from '../../../storage/live.ts'
import type { Db, Storage } from '../../../storage/open.ts'
import { lockSend } from '../../../storage/send-locks.ts'
import { findSend, finishSends } from '../../../storage/sends.ts'
import type { JobQueue } from '../../jobs/queue.ts'
import { membersOf, peopleAfter } from './audience.ts'
import { cancelSomeOfKey, parkedAtOnce, parkSome, releaseSome } from './park.ts'
import { queuePage } from './queue-page.ts'
import { templatesOfSend } from './templates.ts'

export const queueKind = 'send.queue'
export const parkKind = 'send.park'
export const endKeyKind = 'send.end_key'

const pageSize = 500

/** Has a send worked on in the background, one thing after the other. */
export const enqueueWork = (queue: JobQueue, tx: Db, kind: string, sendId: string) =>
  queue.enqueue(
    [{ kind, payload: { sendId }, serialKey: `send:${sendId}`, priority: 6, maxAttempts: 20 }],
    tx,
  )

/** What is done for sends in the background: their messages written, parked, woken and cancelled, and their end. */
export function createSendWork(deps: {
  storage: Storage
  queue: JobQueue
  settings: () => Settings
  clock: Clock
  wakeSender(): void
}) {
  const { storage, clock } = deps
  const { db } = storage

  /** Queues the audience; where what it names is gone meanwhile, the send pauses and says why. */
  async function queueAll(sendId: string, signal: AbortSignal): Promise<void> {
    try {
      if (await queuePages(sendId, signal)) await release(sendId, signal)
    } catch (error) {
      if (!(error instanceof CallerError)) throw error
      await db
        .updateTable('sends')
        .set({ status: 'paused', error: error.message })
        .where('id', '=', sendId)
        .where('status', '=', 'queueing')
        .execute()
      await noteChange(db, [{ topic: 'send', id: sendId }], clock.now())
    }
  }

  /** Page by page; a page and where it ended are committed together. Whether all are written. */
  async function queuePages(sendId: string, signal: AbortSignal): Promise<boolean> {
    const begun = await findSend(db, sendId)
    if (begun?.status !== 'queueing') return false
    const chosen = await templatesOfSend(db, begun, deps.settings().business.language, clock.now())
    const fields = await contactFields(db)
    const audience = begun.asBegun === null ? begun.audience : { filter: begun.asBegun }
    const members = await membersOf(db, audience, { fields, now: begun.createdAt })
    for (;;) {
      signal.throwIfAborted()
      const left = await db.transaction().execute(async (tx) => {
        const send = await lockSend(tx, sendId)
        if (send?.status !== 'queueing') return 'stopped'
        const now = clock.now()
        const people = await peopleAfter(tx, members, { after: send.cursor ?? '', limit: pageSize })
        const given = { templates: chosen, settings: deps.settings(), now }
        const queued = people.length > 0 ? await queuePage(tx, send, people, given) : 0
        const cursor = people.at(-1)?.id ?? send.cursor
        await tx
          .updateTable('sends')
          .set({ cursor, queued: send.queued + queued })
          .where('id', '=', sendId)
          .execute()
        await noteChange(tx, [{ topic: 'send', id: sendId }], now)
        return people.length === pageSize ? 'more' : 'none'
      })
      if (left !== 'more') return left === 'none'
    }
  }

  /** The audience is written: the messages get their turn, the warmest people's first. */
  async function release(sendId: string, signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted()
      const more = await db.transaction().execute(async (tx) => {
        const send = await lockSend(tx, sendId)
        if (send?.status !== 'queueing') return false
        const now = clock.now()
        if ((await releaseSome(tx, sendId, now)) === parkedAtOnce) return true
        await tx.updateTable('sends').set({ status: 'running' }).where('id', '=', sendId).execute()
        await noteChange(tx, [{ topic: 'send', id: sendId }], now)
        return false
      })
      deps.wakeSender()
      if (!more) return
    }
  }

  /** Brings the messages that wait in line with the state of their send, some at a time. */
  async function park(sendId: string, signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted()
      const moved = await db.transaction().execute((tx) => parkSome(tx, sendId, clock.now()))
      if (moved < parkedAtOnce) break
    }
    const send = await findSend(db, sendId)
    if (send?.status !== 'queueing') return
    await enqueueWork(deps.queue, db, queueKind, sendId)
  }

  /** Ends what a key asked for that was revoked, some at a time. */
  async function endKey(keyId: string, signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted()
      const moved = await db.transaction().execute((tx) => cancelSomeOfKey(tx, keyId, clock.now()))
      if (moved < parkedAtOnce) return
    }
  }

  /** Ends sends of which nothing waits any more. */
  async function finish(): Promise<void> {
    const now = clock.now()
    await db.transaction().execute(async (tx) => {
      const done = await finishSends(tx, now)
      await noteChange(
        tx,
        done.map((id) => ({ topic: 'send' as const, id })),
        now,
      )
    })
  }

  return { queueAll, park, endKey, finish }
}
