import { uuidv7 } from 'uuidv7'
import type { Clock } from '../../../domain/clock.ts'
import { CallerError } from '../../../domain/errors.ts'
import type { SendInput } from '../../../domain/send.ts'
import type { Settings } from '../../../domain/settings.ts'
import type { Actor } from '../../../domain/user.ts'
import { contactFields } from '../../../storage/contact-fields.ts'
import { noteChange } from '../../../storage/live.ts'
import type { Db, Storage } from '../../../storage/open.ts'
import { findSend, type StoredSend } from '../../../storage/sends.ts'
import { loadNumbers } from '../forecast/load.ts'
import type { JobQueue } from '../../jobs/queue.ts'
import { countAudience, membersOf } from './audience.ts'
import { templatesOfSend } from './templates.ts'
import { createSendWork, endKeyKind, enqueueWork, parkKind, queueKind } from './work.ts'

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

  const work = createSendWork(deps)

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
    const named = { id, templates: input.templates, numbers: accountIds }
    const { language } = deps.settings().business
    const { category, rows } = await templatesOfSend(db, named, language, now)
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
      await enqueueWork(deps.queue, tx, queueKind, id)
      await noteChange(tx, [{ topic: 'send', id }], now)
    })
    return (await findSend(db, id))!
  }

  /** Stops a send at once; what waits is parked in the background, and resumes where it was. */
  async function pause(id: string): Promise<StoredSend> {
    return change(id, ['queueing', 'running'], 'paused')
  }

  async function resume(id: string): Promise<StoredSend> {
    return change(id, ['paused'], 'queueing')
  }

  /** Ends a send: what waits is not sent any more. */
  async function cancel(id: string): Promise<StoredSend> {
    return change(id, ['queueing', 'running', 'paused'], 'cancelled')
  }

  async function change(
    id: string,
    from: StoredSend['status'][],
    to: StoredSend['status'],
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
      await enqueueWork(deps.queue, tx, parkKind, id)
      await noteChange(tx, [{ topic: 'send', id }], now)
    })
    return (await findSend(db, id))!
  }

  /** A key was revoked: its sends end, and with them all that it asked for and that waits. */
  async function endOfKey(keyId: string): Promise<void> {
    const now = clock.now()
    await db.transaction().execute(async (tx) => {
      const ended = await tx
        .updateTable('sends')
        .set({ status: 'cancelled', error: 'The API key that began it was revoked', finished_at: now })
        .where('created_by_kind', '=', 'api_key')
        .where('created_by', '=', keyId)
        .where('status', 'in', ['queueing', 'running', 'paused'])
        .returning('id')
        .execute()
      await deps.queue.enqueue([{ kind: endKeyKind, payload: { keyId }, priority: 6, maxAttempts: 20 }], tx)
      await noteChange(
        tx,
        ended.map(({ id }) => ({ topic: 'send' as const, id })),
        now,
      )
    })
  }

  return { ...work, start, pause, resume, cancel, endOfKey }
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
