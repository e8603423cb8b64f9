import type { ImportPlan, ImportStatus, OutcomeTotals, RowOutcome } from '../domain/contact-import.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import type { Db } from './open.ts'
import type { ImportRow, ImportRowRow } from './schema-contacts.ts'

export async function insertImport(db: Db, row: ImportRow): Promise<void> {
  await db.insertInto('imports').values(row).execute()
}

export async function findImport(db: Db, id: string): Promise<ImportRow | undefined> {
  return db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Newest first. */
export async function listImports(
  db: Db,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<{ imports: ImportRow[]; nextCursor: string | null }> {
  const after = cursor === undefined ? null : decodeCursor(cursor)
  const rows = await db
    .selectFrom('imports')
    .selectAll()
    .$if(after !== null, (query) =>
      query.where((where) =>
        where.or([
          where('created_at', '<', after!.at),
          where.and([where('created_at', '=', after!.at), where('id', '<', after!.id)]),
        ]),
      ),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const imports = rows.slice(0, limit)
  const last = imports.at(-1)
  return {
    imports,
    nextCursor: rows.length > limit && last ? encodeCursor({ at: last.created_at, id: last.id }) : null,
  }
}

/**
 * Moves an import on, only from where the caller believes it to be; false where it is elsewhere. Two that work on the
 * same import cannot both do a batch, since both must change `done` from the same number.
 */
export async function advanceImport(
  tx: Db,
  id: string,
  from: { status: ImportStatus | readonly ImportStatus[]; done?: number },
  to: Partial<Omit<ImportRow, 'id' | 'status' | 'totals'>> & {
    status?: ImportStatus
    totals?: OutcomeTotals
  },
): Promise<boolean> {
  const { totals, ...rest } = to
  const changed = await tx
    .updateTable('imports')
    .set({ ...rest, ...(totals && { totals: JSON.stringify(totals) }) })
    .where('id', '=', id)
    .where('status', 'in', [from.status].flat())
    .$if(from.done !== undefined, (query) => query.where('done', '=', from.done!))
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

export async function importsInStatus(db: Db, statuses: readonly ImportStatus[]): Promise<ImportRow[]> {
  return db.selectFrom('imports').selectAll().where('status', 'in', statuses).execute()
}

export async function deleteImport(tx: Db, id: string): Promise<void> {
  await tx.deleteFrom('import_rows').where('import_id', '=', id).execute()
  await tx.deleteFrom('imports').where('id', '=', id).execute()
}

/** Rows of an import in the order of the file. */
export async function importRowsAfter(
  db: Db,
  importId: string,
  page: { after: number; limit: number; outcome?: RowOutcome | undefined; touched?: boolean },
): Promise<ImportRowRow[]> {
  return db
    .selectFrom('import_rows')
    .selectAll()
    .where('import_id', '=', importId)
    .where('row', '>', page.after)
    .$if(page.outcome !== undefined, (query) => query.where('outcome', '=', page.outcome!))
    .$if(page.touched === true, (query) => query.where('outcome', 'in', ['new', 'updated']))
    .orderBy('row')
    .limit(page.limit)
    .execute()
}

/** How often each reason was given, most often first. */
export async function reasonsOf(db: Db, importId: string): Promise<{ reason: string; rows: number }[]> {
  const rows = await db
    .selectFrom('import_rows')
    .select(({ fn }) => ['reason', fn.countAll<number>().as('rows')])
    .where('import_id', '=', importId)
    .where('outcome', '=', 'invalid')
    .groupBy('reason')
    .orderBy('rows', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ reason, rows }) => ({ reason: reason ?? '', rows: Number(rows) }))
}

/**
 * Empties the cells of failed rows and the samples of columns in imports that ended before a time; so many rows at
 * once. Which row failed and why stays.
 */
export async function forgetCells(
  db: Db,
  { endedBefore, now, rowsAtOnce }: { endedBefore: number; now: number; rowsAtOnce: number },
): Promise<void> {
  const imports = await db
    .selectFrom('imports')
    .select(['id', 'options'])
    .where('finished_at', '<', endedBefore)
    .where('status', 'not in', ['checked', 'running', 'undoing'])
    .where('options', 'not like', '%"cellsForgottenAt":%')
    .execute()
  for (const { id, options } of imports) {
    for (let rows: { row: number }[] = []; ;) {
      rows = await db
        .selectFrom('import_rows')
        .select('row')
        .where('import_id', '=', id)
        .where('row', '>', rows.at(-1)?.row ?? 0)
        .where('cells', 'is not', null)
        .orderBy('row')
        .limit(rowsAtOnce)
        .execute()
      if (rows.length === 0) break
      await db
        .updateTable('import_rows')
        .set({ cells: null })
        .where('import_id', '=', id)
        .where('row', '>=', rows[0]!.row)
        .where('row', '<=', rows.at(-1)!.row)
        .execute()
    }
    const plan = JSON.parse(options) as ImportPlan
    const columns = plan.columns.map((column) => ({ ...column, samples: [] }))
    const emptied: ImportPlan = { ...plan, columns, cellsForgottenAt: now }
    await db
      .updateTable('imports')
      .set({ options: JSON.stringify(emptied) })
      .where('id', '=', id)
      .where('status', 'not in', ['checked', 'running', 'undoing'])
      .execute()
  }
}
