import { sql } from 'kysely'
import type { Clock } from '../../domain/clock.ts'
import { CallerError } from '../../domain/errors.ts'
import { findContact } from '../../storage/contact-pages.ts'
import { noteChange } from '../../storage/live.ts'
import type { Db, Storage } from '../../storage/open.ts'
import {
  cellsOf,
  eventsOf,
  forgetAudit,
  forgetConsent,
  forgetEvents,
  mentionsInAudit,
  removeRows,
  tracesOf,
  type Traces,
} from '../../storage/erasure.ts'
import {
  forgetInImports,
  forgetInSegments,
  forgetInSends,
  mentionsInChoices,
} from '../../storage/erasure-mentions.ts'
import { eventKeyHasher, keyedHasher } from '../../storage/hash-key.ts'
import { suppress } from '../../storage/suppressions.ts'
import type { JobQueue } from '../jobs/queue.ts'
import { giveUpImports, waitingImportsWith } from './import/waiting.ts'

/**
 * Removes the files of erased messages, those of downloads that were under way, and those of imports that named the
 * person. Payload: `mediaIds`, `importIds`.
 */
export const forgetFilesKind = 'contacts.forgetFiles'
/** Writes the database anew, so that nothing lies in its free pages. */
export const compactKind = 'storage.compact'

const afterDownloadsMs = 60 * 60_000

interface Erased {
  messages: number
  files: number
}

/** Ends what the hub holds on a person; docs/decisions/0009 says what stays, and why. */
export function createErasure(deps: {
  storage: Storage
  jobs: JobQueue
  importFolder: string
  clock: Clock
  compactAt(): number
}) {
  const { storage, jobs, clock } = deps

  /** Looks for where the person is mentioned outside their own rows; a little at a time, before the transaction. */
  async function lookAround(id: string) {
    const { db } = storage
    const since = clock.now()
    const traces: Traces = await tracesOf(db, await findContact(db, id))
    return {
      ...traces,
      since,
      events: await eventsOf(db, traces, await eventKeyHasher(db, since)),
      audit: await mentionsInAudit(db, traces),
      choices: await mentionsInChoices(db, id, traces),
      /** Imports that were looked at and not begun, whose file has the person in it. */
      waiting: await waitingImportsWith(db, deps.importFolder, traces),
    }
  }

  /** In a transaction of the caller's; `found` comes from lookAround. Throws CallerError `conflict`. */
  async function eraseIn(tx: Db, id: string, found: Awaited<ReturnType<typeof lookAround>>): Promise<Erased> {
    const now = clock.now()
    const contact = await findContact(tx, id)
    const leaving = await tx
      .selectFrom('messages')
      .select('id')
      .where('contact_id', '=', id)
      .where('status', '=', sql.lit('sending'))
      .executeTakeFirst()
    if (leaving)
      throw new CallerError('conflict', 'A message to this person is leaving right now', {
        field: 'id',
        fix: 'Try again in a minute',
        reason: 'message_leaving',
      })
    const hash = await keyedHasher(tx, now)
    const addresses = [contact.phone, contact.whatsapp_user_id].filter((one) => one !== null)
    const hashKey = await eventKeyHasher(tx, now)
    await forgetEvents(tx, [...found.events, ...(await eventsOf(tx, found, hashKey, found.since))])
    await forgetAudit(tx, found.audit, found.words)
    await cellsOf(tx, id, found)
    const later = await mentionsInChoices(tx, id, found, found.since)
    await forgetInSegments(tx, found)
    await forgetInSends(tx, [...found.choices.sends, ...later.sends], id, found)
    await forgetInImports(tx, [...found.choices.imports, ...later.imports], found)
    const importIds = await giveUpImports(tx, found.waiting, now)
    await forgetConsent(tx, id, hash(addresses[0]!), found.words)
    const { messages, mediaIds } = await removeRows(tx, id, found)
    for (const address of addresses) {
      await suppress(tx, {
        phone_hash: hash(address),
        contact_id: id,
        marketing: contact.marketing,
        erased_at: now,
      })
    }
    if (mediaIds.length + importIds.length > 0) {
      const payload = { mediaIds, importIds }
      const job = { kind: forgetFilesKind, payload, priority: 8, maxAttempts: 10 }
      await jobs.enqueue([job, { ...job, runAt: now + afterDownloadsMs }], tx)
    }
    const compact = { kind: compactKind, payload: {}, dedupeKey: compactKind, priority: 30 }
    await jobs.enqueue([{ ...compact, runAt: deps.compactAt() }], tx)
    await noteChange(tx, [{ topic: 'contact', id }], now)
    return { messages, files: mediaIds.length }
  }

  return {
    lookAround,
    eraseIn,

    /** Throws CallerError: `not_found`, or `conflict` while a message is leaving. */
    async erase(id: string): Promise<Erased> {
      const found = await lookAround(id)
      return storage.db.transaction().execute((tx) => eraseIn(tx, id, found))
    },
  }
}
export type Erasure = ReturnType<typeof createErasure>
