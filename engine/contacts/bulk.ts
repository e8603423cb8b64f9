import { uuidv7 } from 'uuidv7'
import type { BulkAction, BulkSelection } from '../../domain/bulk.ts'
import type { Clock } from '../../domain/clock.ts'
import { storedValue } from '../../domain/contact-field.ts'
import { CallerError } from '../../domain/errors.ts'
import type { Actor } from '../../domain/user.ts'
import { bulkOf, findBulk, selectionOf, type Bulk } from '../../storage/bulk.ts'
import { contactFields, writeValues } from '../../storage/contact-fields.ts'
import {
  addToList,
  existingContacts,
  findList,
  removeFromList,
  tagContacts,
  untagContacts,
} from '../../storage/contact-labels.ts'
import { setBlocked } from '../../storage/contact-pages.ts'
import { noteChange } from '../../storage/live.ts'
import type { Db, Storage } from '../../storage/open.ts'
import type { BulkActionRow } from '../../storage/schema-contacts.ts'
import type { JobQueue } from '../jobs/queue.ts'
import type { Erasure } from './erase.ts'
import { countMembers, membersAfter } from './segments.ts'

export const bulkKind = 'contacts.bulk'
const contactsAtOnce = 500
/** Erasing one person is work of its own. */
const erasedAtOnce = 1

/**
 * One action over many contacts, in the background. running → done | cancelled. Contacts are taken by id; a part of
 * them, the counts and the place up to which it is done change in one transaction, so that a crash repeats nothing
 * and leaves nothing out.
 */
export function createBulk(deps: { storage: Storage; jobs: JobQueue; erasure: Erasure; clock: Clock }) {
  const { clock, erasure, jobs } = deps
  const { db } = deps.storage

  async function membersOf(
    tx: Db,
    selection: BulkSelection,
    after: string,
    limit: number,
  ): Promise<string[]> {
    if ('filter' in selection) {
      const context = { fields: await contactFields(tx), now: clock.now() }
      return membersAfter(tx, selection.filter, context, { after, limit })
    }
    return selection.ids.filter((id) => id > after).slice(0, limit)
  }

  /** The next part of it; false when nothing is left to do. */
  async function step(id: string): Promise<boolean> {
    const ahead = await findBulk(db, id)
    const erases = bulkOf(ahead).action.do === 'erase'
    const [next] = erases ? await membersOf(db, selectionOf(ahead), ahead.cursor, erasedAtOnce) : []
    const [there] = next === undefined ? [] : await existingContacts(db, [next])
    const found = there === undefined ? null : await erasure.lookAround(there)
    return db.transaction().execute(async (tx) => {
      const row = await findBulk(tx, id)
      if (row.status !== 'running' || row.cursor !== ahead.cursor) return row.status === 'running'
      const limit = erases ? erasedAtOnce : contactsAtOnce
      const members = await membersOf(tx, selectionOf(row), row.cursor, limit)
      const now = clock.now()
      const existing = await existingContacts(tx, members)
      const gone = members.filter((member) => !existing.includes(member))
      const refused = gone.map((contact_id) => ({ bulk_id: id, contact_id, reason: 'not_found' }))
      let changed = 0
      if (!erases) changed = await applyTo(tx, bulkOf(row).action, existing, now)
      else if (existing[0] !== undefined && found !== null && existing[0] === there) {
        const reason = await eraseOne(tx, existing[0], found)
        if (reason === null) changed = 1
        else refused.push({ bulk_id: id, contact_id: existing[0], reason })
      }
      if (refused.length > 0) await tx.insertInto('bulk_errors').values(refused).execute()
      const finished = members.length < limit
      await tx
        .updateTable('bulk_actions')
        .set({
          cursor: members.at(-1) ?? row.cursor,
          done: row.done + members.length,
          changed: row.changed + changed,
          failed: row.failed + refused.length,
          // People may have come to a segment, or left it, since they were counted.
          total: finished ? row.done + members.length : Math.max(row.total, row.done + members.length),
          ...(finished && { status: 'done', finished_at: now }),
        })
        .where('id', '=', id)
        .execute()
      await noteChange(tx, [{ topic: 'contact', id: `bulk:${id}` }], now)
      return !finished
    })
  }

  /** What the caller could mend is the row's own error; the transaction has written nothing of it yet. */
  async function eraseOne(
    tx: Db,
    id: string,
    found: Awaited<ReturnType<Erasure['lookAround']>>,
  ): Promise<string | null> {
    try {
      await erasure.eraseIn(tx, id, found)
      return null
    } catch (error) {
      if (error instanceof CallerError) return error.code
      throw error
    }
  }

  return {
    /** Throws CallerError where the action or the selection names what does not exist. */
    async start(action: BulkAction, selection: BulkSelection, actor: Actor): Promise<Bulk> {
      await requireSense(db, action)
      const whole: BulkSelection =
        'ids' in selection ? { ids: [...new Set(selection.ids)].sort() } : { filter: selection.filter }
      const now = clock.now()
      const context = { fields: await contactFields(db), now }
      const total = 'ids' in whole ? whole.ids.length : await countMembers(db, whole.filter, context)
      const row: BulkActionRow = {
        id: uuidv7(),
        action: JSON.stringify(action),
        selection: JSON.stringify(whole),
        status: 'running',
        total,
        done: 0,
        changed: 0,
        failed: 0,
        cursor: '',
        created_by_kind: actor.kind,
        created_by: actor.id,
        created_at: now,
        finished_at: null,
      }
      await db.transaction().execute(async (tx) => {
        await tx.insertInto('bulk_actions').values(row).execute()
        const job = { kind: bulkKind, payload: { bulkId: row.id }, serialKey: bulkKind, priority: 12 }
        await jobs.enqueue([job], tx)
      })
      return bulkOf(row)
    },

    /** The job: works until all is done, it is cancelled, or the hub stops. */
    async run(id: string, signal: AbortSignal): Promise<void> {
      while (await step(id)) {
        signal.throwIfAborted()
        // Others have their turn between two parts.
        await new Promise((resolve) => setImmediate(resolve))
      }
    },

    step,

    /** What is done stays done. Throws CallerError `conflict` where it has ended. */
    async cancel(id: string): Promise<Bulk> {
      return db.transaction().execute(async (tx) => {
        const row = await findBulk(tx, id)
        if (row.status !== 'running')
          throw new CallerError('conflict', `It is ${row.status} already`, { field: 'id' })
        const ended = { status: 'cancelled', finished_at: clock.now() }
        await tx.updateTable('bulk_actions').set(ended).where('id', '=', id).execute()
        await noteChange(tx, [{ topic: 'contact', id: `bulk:${id}` }], clock.now())
        return bulkOf({ ...row, ...ended })
      })
    },
  }
}
export type Bulks = ReturnType<typeof createBulk>

async function requireSense(db: Db, action: BulkAction): Promise<void> {
  if ('listId' in action) await findList(db, action.listId, 'action.listId')
  if (action.do === 'setField') await valueOf(db, action)
}

async function valueOf(db: Db, action: Extract<BulkAction, { do: 'setField' }>) {
  const field = (await contactFields(db)).find(({ key }) => key === action.field)
  if (!field)
    throw new CallerError('not_found', 'No such field', {
      field: 'action.field',
      fix: 'fields.list shows those that exist',
    })
  return action.value === null ? null : storedValue(field, action.value, 'action.value')
}

/** Does it to these contacts at once; returns how many it changed. */
async function applyTo(tx: Db, action: BulkAction, ids: readonly string[], now: number): Promise<number> {
  switch (action.do) {
    case 'addTags':
      return tagContacts(tx, ids, action.tags)
    case 'removeTags':
      return untagContacts(tx, ids, action.tags)
    case 'addToList':
      return addToList(tx, action.listId, ids, now)
    case 'removeFromList':
      return removeFromList(tx, action.listId, ids)
    case 'setField':
      await writeValues(tx, ids, new Map([[action.field, await valueOf(tx, action)]]))
      return ids.length
    case 'block':
    case 'unblock':
      return setBlocked(tx, ids, action.do === 'block', now)
    case 'erase':
      throw new Error('erasing goes person by person')
  }
}
