import type { BulkAction, BulkSelection, BulkStatus } from '../domain/bulk.ts'
import { CallerError } from '../domain/errors.ts'
import type { Actor } from '../domain/user.ts'
import type { Db } from './open.ts'
import type { BulkActionRow } from './schema-contacts.ts'

export interface Bulk {
  id: string
  action: BulkAction
  status: BulkStatus
  total: number
  done: number
  changed: number
  failed: number
  /** It has ended, and what it changed can be taken back. */
  undoable: boolean
  createdBy: Pick<Actor, 'kind' | 'id'>
  createdAt: number
  finishedAt: number | null
}

export function bulkOf(row: BulkActionRow): Bulk {
  const action = JSON.parse(row.action) as BulkAction
  const ended = row.status === 'done' || row.status === 'cancelled'
  return {
    id: row.id,
    action,
    status: row.status as BulkStatus,
    total: row.total,
    done: row.done,
    changed: row.changed,
    failed: row.failed,
    undoable: ended && action.do !== 'erase' && row.changed > 0,
    createdBy: { kind: row.created_by_kind as Actor['kind'], id: row.created_by },
    createdAt: row.created_at,
    finishedAt: row.finished_at,
  }
}

export const selectionOf = (row: BulkActionRow) => JSON.parse(row.selection) as BulkSelection

/** Throws CallerError `not_found`. */
export async function findBulk(db: Db, id: string): Promise<BulkActionRow> {
  const row = await db.selectFrom('bulk_actions').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new CallerError('not_found', 'No such bulk action', { field: 'id' })
  return row
}

export async function listBulk(db: Db, limit: number): Promise<Bulk[]> {
  const rows = await db
    .selectFrom('bulk_actions')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(bulkOf)
}

export async function bulkErrors(
  db: Db,
  id: string,
  page: { after: string; limit: number },
): Promise<{ contactId: string; reason: string }[]> {
  const rows = await db
    .selectFrom('bulk_errors')
    .select(['contact_id', 'reason'])
    .where('bulk_id', '=', id)
    .where('contact_id', '>', page.after)
    .orderBy('contact_id')
    .limit(page.limit)
    .execute()
  return rows.map(({ contact_id, reason }) => ({ contactId: contact_id, reason }))
}
