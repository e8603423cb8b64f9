import { uuidv7 } from 'uuidv7'
import type { Clock } from '../../../domain/clock.ts'
import { CallerError } from '../../../domain/errors.ts'
import type { SendInput } from '../../../domain/send.ts'
import type { Settings } from '../../../domain/settings.ts'
import type { Actor } from '../../../domain/user.ts'
import { contactFields } from '../../../storage/contact-fields.ts'
import { noteChange } from '../../../storage/live.ts'
import type { Db, Storage } from '../../../storage/open.ts'
import { findSend, finishSends, type StoredSend } from '../../../storage/sends.ts'
import { loadNumbers } from '../forecast/load.ts'
import type { JobQueue } from '../../jobs/queue.ts'
import { countAudience, membersOf, peopleAfter } from './audience.ts'
import { parkedAtOnce, parkSome } from './park.ts'
import { queuePage } from './queue-page.ts'
import { templatesOf } from './templates.ts'

export const queueKind = 'send.queue'
export const parkKind = 'send.park'

const pageSize = 500

/** Sends of one message to many people: begun, paused, resumed, cancelled, and seen to their end. */
export function createSends(deps: {
  storage: Storage
  queue: JobQueue
  settings: () => Settings
  clock: Clock
  wakeSender(): void
}) {
  const { storage, clock } = deps
  const { db } = storage

  async function templates(input: Pick<StoredSend, 'id' | 'templates' | 'numbers'>) {
    const { businessIds } = await loadNumbers(db, input.numbers, clock.now())
    const { language } = deps.settings().business
    return templatesOf(db, { names: input.templates, businessIds, spreadBy: input.id, language })
  }

  /**
   * Writes the send down and has its messages queued in the background. `id` makes it happen once: the same id again is
   * the send that is there. Throws CallerError where the audience, a template or a number is not there.
   */
  async function start(input: SendInput, actor: Actor, id: string = uuidv7()): Promise<StoredSend> {
    const known = await findSend(db, id)
    if (known) return same(known, input)
    const now = clock.now()
    const { numbers } = await loadNumbers(db, input.numbers, now)
    const accountIds = numbers.map(({ state }) => state.id)
    const { category, rows } = await templates({ id, templates: input.templates, numbers: accountIds })
    if (!rows.some(({ status }) => status === 'approved')) {
      throw new CallerError('conflict', 'None of the templates is approved', {
        field: 'templates',
        fix: 'Submit them and wait for the review; templates.list shows where they stand',
      })
    }
    const members = await membersOf(db, input.audience, { fields: await contactFields(db), now })
    const planned = await countAudience(db, members)
    if (planned === 0) {
      throw new CallerError('conflict', 'The audience is empty', {
        field: 'audience',
        fix: 'Choose other people',
      })
    }
    await db.transaction().execute(async (tx) => {
      await tx
        .insertInto('sends')
        .values({
          id,
          name: input.name,
          audience: await writtenAudience(tx, input.audience),
          variants: JSON.stringify(input.templates),
          values: JSON.stringify(input.values),
          category,
          numbers: JSON.stringify(accountIds),
          status: 'queueing',
          budget: JSON.stringify(input.budget),
          planned,
          queued: 0,
          created_by_kind: actor.kind,
          created_by: actor.id,
          created_at: now,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
      await enqueue(tx, queueKind, id)
      await noteChange(tx, [{ topic: 'send', id }], now)
    })
    return (await findSend(db, id))!
  }

  const enqueue = (tx: Db, kind: string, sendId: string) =>
    deps.queue.enqueue(
      [{ kind, payload: { sendId }, serialKey: `send:${sendId}`, priority: 6, maxAttempts: 20 }],
      tx,
    )

  /** Queues the audience; where what it names is gone meanwhile, the send pauses and says why. */
  async function queueAll(sendId: string, signal: AbortSignal): Promise<void> {
    try {
      await queuePages(sendId, signal)
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

  /** Page by page; a page and where it ended are committed together. */
  async function queuePages(sendId: string, signal: AbortSignal): Promise<void> {
    const begun = await findSend(db, sendId)
    if (begun?.status !== 'queueing') return
    const chosen = await templates(begun)
    const fields = await contactFields(db)
    const audience = begun.asBegun === null ? begun.audience : { filter: begun.asBegun }
    const members = await membersOf(db, audience, { fields, now: begun.createdAt })
    for (;;) {
      signal.throwIfAborted()
      const more = await db.transaction().execute(async (tx) => {
        const send = await findSend(tx, sendId)
        if (send?.status !== 'queueing') return false
        const now = clock.now()
        const people = await peopleAfter(tx, members, { after: send.cursor ?? '', limit: pageSize })
        const given = { templates: chosen, settings: deps.settings(), now }
        const queued = people.length > 0 ? await queuePage(tx, send, people, given) : 0
        const last = people.length < pageSize
        await tx
          .updateTable('sends')
          .set({
            cursor: people.at(-1)?.id ?? send.cursor,
            queued: send.queued + queued,
            ...(last && { status: 'running' }),
          })
          .where('id', '=', sendId)
          .execute()
        await noteChange(tx, [{ topic: 'send', id: sendId }], now)
        return !last
      })
      deps.wakeSender()
      if (!more) return
    }
  }

  /** Stops a send at once; what waits is parked in the background, and resumes where it was. */
  async function pause(id: string): Promise<StoredSend> {
    return change(id, ['queueing', 'running'], 'paused', parkKind)
  }

  async function resume(id: string): Promise<StoredSend> {
    return change(id, ['paused'], 'queueing', parkKind)
  }

  /** Ends a send: what waits is not sent any more. */
  async function cancel(id: string): Promise<StoredSend> {
    return change(id, ['queueing', 'running', 'paused'], 'cancelled', parkKind)
  }

  async function change(
    id: string,
    from: StoredSend['status'][],
    to: StoredSend['status'],
    kind: string,
  ): Promise<StoredSend> {
    const now = clock.now()
    await db.transaction().execute(async (tx) => {
      const changed = await tx
        .updateTable('sends')
        .set({ status: to, error: null, ...(to === 'cancelled' && { finished_at: now }) })
        .where('id', '=', id)
        .where('status', 'in', from)
        .executeTakeFirst()
      if (changed.numUpdatedRows === 0n) {
        const send = await findSend(tx, id)
        if (!send) throw new CallerError('not_found', 'No such send', { field: 'id' })
        throw new CallerError('conflict', `The send is ${send.status}`, {
          fix: `This is for one that is ${from.join(' or ')}`,
        })
      }
      await enqueue(tx, kind, id)
      await noteChange(tx, [{ topic: 'send', id }], now)
    })
    return (await findSend(db, id))!
  }

  /** Brings the messages that wait in line with the state of their send, some at a time. */
  async function park(sendId: string, signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted()
      const moved = await db.transaction().execute(async (tx) => {
        const send = await findSend(tx, sendId)
        return send ? parkSome(tx, send, clock.now()) : 0
      })
      if (moved < parkedAtOnce) break
    }
    const send = await findSend(db, sendId)
    if (send?.status !== 'queueing') return
    await enqueue(db, queueKind, sendId)
    deps.wakeSender()
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

  return { start, queueAll, pause, resume, cancel, park, finish }
}
export type Sends = ReturnType<typeof createSends>

/** The send that is there, if it is what was asked for. */
function same(known: StoredSend, input: SendInput): StoredSend {
  const asked = ({ audience, templates, values, budget }: SendInput | StoredSend) =>
    JSON.stringify([audience, templates, values, budget.messages, budget.costMicros])
  if (asked(known) === asked(input)) return known
  throw new CallerError('conflict', 'There is another send with this id', {
    field: 'id',
    fix: 'Forecast this one and take the id from there, or leave it out',
  })
}

/** A segment as it is now: who changes it later does not change who gets what was sent to it. */
async function writtenAudience(tx: Db, audience: SendInput['audience']): Promise<string> {
  if (!('segmentId' in audience)) return JSON.stringify(audience)
  const { filter } = await tx
    .selectFrom('segments')
    .select('filter')
    .where('id', '=', audience.segmentId)
    .executeTakeFirstOrThrow()
  return JSON.stringify({ ...audience, asBegun: JSON.parse(filter) as unknown })
}
