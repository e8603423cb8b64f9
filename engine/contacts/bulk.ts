import { uuidv7 } from 'uuidv7'
import type { BulkAction, BulkSelection } from '../../domain/bulk.ts'
import { day, type Clock } from '../../domain/clock.ts'
import { stillFits, storedValue, takes, type StoredValue } from '../../domain/contact-field.ts'
import { CallerError } from '../../domain/errors.ts'
import type { Actor } from '../../domain/user.ts'
import { bulkChangesAfter, countChanged, keepBulkChanges } from '../../storage/bulk-changes.ts'
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
import type { BulkActionRow, BulkChangeRow } from '../../storage/schema-contacts.ts'
import type { JobQueue } from '../jobs/queue.ts'
import { changesAhead, takeBack, undoDays } from './bulk-undo.ts'
import type { Erasure } from './erase.ts'
import { countMembers, membersAfter } from './segments.ts'

export const bulkKind = 'contacts.bulk'
const contactsAtOnce = 500
/** Erasing one person is work of its own. */
const erasedAtOnce = 1

/**
 * One action over many contacts, in the background.
 * running → done | cancelled → undoing → undone
 * Contacts are taken by id; a part of them, the counts and the place up to which it is done change in one transaction,
 * so that a crash repeats nothing and leaves nothing out.
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
    if (ahead.status === 'undoing') return undoStep(id)
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
      if (!erases) changed = await apply(tx, row, existing, now)
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

  /** Does it, keeps what it changed, and answers with how many people it changed. */
  async function apply(tx: Db, row: BulkActionRow, ids: readonly string[], now: number): Promise<number> {
    const { action } = bulkOf(row)
    const written = action.do === 'setField' ? await valueOf(tx, action) : null
    const changes = await changesAhead(tx, action, ids, written)
    await keepBulkChanges(
      tx,
      changes.map((change) => ({ bulk_id: row.id, ...change })),
    )
    await applyTo(tx, action, ids, now)
    return new Set(changes.map(({ contact_id }) => contact_id)).size
  }

  /** The next part of taking it back; what was changed in people who are gone by now went with them. */
  async function undoStep(id: string): Promise<boolean> {
    return db.transaction().execute(async (tx) => {
      const row = await findBulk(tx, id)
      if (row.status !== 'undoing') return false
      const { action } = bulkOf(row)
      const now = clock.now()
      const page = { after: row.cursor, contacts: contactsAtOnce }
      const { contacts, changes } = await bulkChangesAfter(tx, id, page)
      const existing = new Set(await existingContacts(tx, contacts))
      const there = changes.filter(({ contact_id }) => existing.has(contact_id))
      const fitting = await stillFitting(tx, action, there)
      if (fitting.length > 0) {
        const written = action.do === 'setField' ? await valueOf(tx, action) : null
        await takeBack(tx, action, fitting, written, now)
      }
      const finished = contacts.length < contactsAtOnce
      await tx
        .updateTable('bulk_actions')
        .set({
          cursor: contacts.at(-1) ?? row.cursor,
          done: row.done + contacts.length,
          ...(finished && { status: 'undone', finished_at: now }),
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
        await jobs.enqueue([jobOf(row.id)], tx)
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
          throw new CallerError('conflict', `It is ${row.status} already`, {
            field: 'id',
            reason: 'bulk_moved_on',
          })
        const ended = { status: 'cancelled', finished_at: clock.now() }
        await tx.updateTable('bulk_actions').set(ended).where('id', '=', id).execute()
        await noteChange(tx, [{ topic: 'contact', id: `bulk:${id}` }], clock.now())
        return bulkOf({ ...row, ...ended })
      })
    },

    /**
     * Takes back what it changed, in the background; what happened otherwise since stays. Throws CallerError
     * `conflict` while it runs, once it is undone, for an erasure, and when it is too old.
     */
    async undo(id: string): Promise<Bulk> {
      return db.transaction().execute(async (tx) => {
        const row = await findBulk(tx, id)
        if (bulkOf(row).action.do === 'erase')
          throw new CallerError('conflict', 'What was erased cannot be brought back', {
            field: 'id',
            reason: 'bulk_no_undo',
          })
        const total = await countChanged(tx, id)
        const isTooOld = row.created_at < clock.now() - undoDays * day
        if (!bulkOf(row).undoable || total === 0 || isTooOld)
          throw new CallerError('conflict', `It is ${row.status}, and there is nothing to take back`, {
            field: 'id',
            fix: `Only what has ended, changed something and is at most ${undoDays} days old can be undone`,
            reason: 'bulk_moved_on',
          })
        const begun = { status: 'undoing', cursor: '', done: 0, total, finished_at: null }
        await tx.updateTable('bulk_actions').set(begun).where('id', '=', id).execute()
        await jobs.enqueue([jobOf(id)], tx)
        await noteChange(tx, [{ topic: 'contact', id: `bulk:${id}` }], clock.now())
        return bulkOf({ ...row, ...begun })
      })
    },
  }
}
export type Bulks = ReturnType<typeof createBulk>

const jobOf = (bulkId: string) => ({ kind: bulkKind, payload: { bulkId }, serialKey: bulkKind, priority: 12 })

/** What can still be taken back: nothing of a list or a field that is gone, and no value that the field takes no more. */
async function stillFitting(tx: Db, action: BulkAction, changes: BulkChangeRow[]): Promise<BulkChangeRow[]> {
  if ('listId' in action) {
    const list = await tx.selectFrom('lists').select('id').where('id', '=', action.listId).executeTakeFirst()
    return list === undefined ? [] : changes
  }
  if (action.do !== 'setField') return changes
  const field = (await contactFields(tx)).find(({ key }) => key === action.field)
  if (!field || (action.value !== null && !takes(field, action.value))) return []
  return changes.filter(
    ({ before }) => before === null || stillFits(field, JSON.parse(before) as StoredValue),
  )
}

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

/** Does it to these contacts at once. */
async function applyTo(tx: Db, action: BulkAction, ids: readonly string[], now: number): Promise<unknown> {
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
      return writeValues(tx, ids, new Map([[action.field, await valueOf(tx, action)]]))
    case 'block':
    case 'unblock':
      return setBlocked(tx, ids, action.do === 'block', now)
    case 'erase':
      throw new Error('erasing goes person by person')
  }
}
