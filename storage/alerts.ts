import { uuidv7 } from 'uuidv7'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { noteChange } from './live.ts'
import type { Db } from './open.ts'
import type { AlertRow } from './schema-sending.ts'

export interface Alert {
  id: string
  kind: string
  severity: string
  numberId: string | null
  facts: Record<string, unknown>
  at: number
  acknowledgedAt: number | null
  acknowledgedBy: string | null
}

const alertOf = (row: AlertRow): Alert => ({
  id: row.id,
  kind: row.kind,
  severity: row.severity,
  numberId: row.number_id,
  facts: JSON.parse(row.facts) as Record<string, unknown>,
  at: row.at,
  acknowledgedAt: row.acknowledged_at,
  acknowledgedBy: row.acknowledged_by,
})

/** Adds alerts; one that says what an unread one of the same number has said since `notSince` is left out. */
export async function raiseAlerts(
  tx: Db,
  alerts: readonly { kind: string; severity: string; facts: Record<string, unknown> }[],
  numberId: string | null,
  now: number,
  notSince: number,
): Promise<Alert[]> {
  if (alerts.length === 0) return []
  const unread = await tx
    .selectFrom('alerts')
    .select(['kind', 'facts'])
    .where('number_id', numberId === null ? 'is' : '=', numberId)
    .where('at', '>', notSince)
    .where('acknowledged_at', 'is', null)
    .execute()
  const said = new Set(unread.map(({ kind, facts }) => `${kind} ${facts}`))
  const rows = alerts
    .map(({ kind, severity, facts }) => ({
      id: uuidv7(),
      kind,
      severity,
      number_id: numberId,
      facts: JSON.stringify(facts),
      at: now,
      acknowledged_at: null,
      acknowledged_by: null,
    }))
    .filter(({ kind, facts }) => !said.has(`${kind} ${facts}`))
  if (rows.length === 0) return []
  await tx.insertInto('alerts').values(rows).execute()
  await noteChange(
    tx,
    rows.map(({ id }) => ({ topic: 'alert' as const, id })),
    now,
  )
  return rows.map(alertOf)
}

/** Newest first. */
export async function listAlerts(
  db: Db,
  page: { open?: boolean | undefined; cursor?: string | undefined; limit: number },
): Promise<{ alerts: Alert[]; nextCursor: string | null }> {
  const from = page.cursor === undefined ? null : decodeCursor(page.cursor)
  const rows = await db
    .selectFrom('alerts')
    .selectAll()
    .$if(page.open === true, (query) => query.where('acknowledged_at', 'is', null))
    .$if(from !== null, (query) =>
      query.where(({ eb, and, or }) =>
        or([eb('at', '<', from!.at), and([eb('at', '=', from!.at), eb('id', '<', from!.id)])]),
      ),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute()
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    alerts: shown.map(alertOf),
    nextCursor: rows.length > page.limit && last ? encodeCursor(last) : null,
  }
}

export async function findAlert(db: Db, id: string): Promise<Alert | undefined> {
  const row = await db.selectFrom('alerts').selectAll().where('id', '=', id).executeTakeFirst()
  return row && alertOf(row)
}

/** Open alerts of these kinds that concern no number. */
export async function openAlerts(db: Db, kinds: readonly string[]): Promise<Alert[]> {
  const rows = await db
    .selectFrom('alerts')
    .selectAll()
    .where('acknowledged_at', 'is', null)
    .where('number_id', 'is', null)
    .where('kind', 'in', [...kinds])
    .execute()
  return rows.map(alertOf)
}

/** False where there is no such alert; one that was read stays read by whom it was. */
export async function acknowledgeAlert(tx: Db, id: string, by: string, now: number): Promise<boolean> {
  if ((await findAlert(tx, id)) === undefined) return false
  await tx
    .updateTable('alerts')
    .set({ acknowledged_at: now, acknowledged_by: by })
    .where('id', '=', id)
    .where('acknowledged_at', 'is', null)
    .execute()
  await noteChange(tx, [{ topic: 'alert', id }], now)
  return true
}
