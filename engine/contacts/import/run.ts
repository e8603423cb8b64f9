import type { Clock } from '../../../domain/clock.ts'
import { importPlanSchema, outcomeTotalsSchema, type ImportPlan } from '../../../domain/contact-import.ts'
import type { Actor } from '../../../domain/user.ts'
import { importFields } from '../../../storage/import-fields.ts'
import { advanceImport, findImport, importRowsAfter } from '../../../storage/imports.ts'
import { noteChange } from '../../../storage/live.ts'
import type { Db } from '../../../storage/open.ts'
import type { ImportRow } from '../../../storage/schema-contacts.ts'
import type { PhoneReader } from '../phone.ts'
import { applyRows, withRows } from './apply.ts'
import type { OpenFile } from './encoding.ts'
import { batchRows } from './examine.ts'
import { fileRows } from './file.ts'
import { createJudge, inBatches } from './judge.ts'
import { undoRows } from './undo.ts'

interface Running {
  db: Db
  clock: Clock
  phones: () => Promise<PhoneReader>
  open: OpenFile
  signal?: AbortSignal | undefined
  onProgress?: ((done: number) => void) | undefined
}

/**
 * Works through an import or its undoing. Each batch is one transaction that also moves `done`, from where this run
 * believes it to be: after a crash it goes on behind the last batch that is in, and of two runs one loses each batch.
 */
export async function runImport(deps: Running, id: string): Promise<void> {
  const row = await findImport(deps.db, id)
  if (row?.status === 'running') await apply(deps, row)
  if (row?.status === 'undoing') await undo(deps, row)
}

async function apply(deps: Running, row: ImportRow): Promise<void> {
  const { db, clock, open, signal } = deps
  const plan = importPlanSchema.parse(JSON.parse(row.options))
  const { listId, needsConfirmation } = plan
  const given = { importId: row.id, listId, needsConfirmation, actor: actorOf(row) }
  const judge = createJudge({
    plan,
    fields: await importFields(db),
    phones: await deps.phones(),
    now: clock.now(),
  })
  let { done } = row
  let totals = outcomeTotalsSchema.parse(JSON.parse(row.totals))
  for await (const batch of inBatches(fileRows(open, plan.format), batchRows)) {
    signal?.throwIfAborted()
    const seen = judge.see(batch)
    for (let left = seen; (left = left.filter((one) => one.row > done)).length > 0;) {
      const written = await db.transaction().execute(async (tx) => {
        const last = left.at(-1)!.row
        const judged = await judge.decide(tx, left)
        const sum = withRows(totals, judged)
        const from = { status: 'running', done } as const
        if (!(await advanceImport(tx, row.id, from, { done: last, totals: sum }))) return null
        await applyRows(tx, judged, given, clock.now())
        await noteChange(tx, [{ topic: 'import', id: row.id }], clock.now())
        return { done: last, totals: sum }
      })
      if (written) {
        ;({ done, totals } = written)
        deps.onProgress?.(done)
      } else {
        const now = await findImport(db, row.id)
        if (now?.status !== 'running') return
        done = now.done
        totals = outcomeTotalsSchema.parse(JSON.parse(now.totals))
      }
    }
  }
  await advanceImport(
    db,
    row.id,
    { status: 'running', done },
    { status: 'done', total: done, finished_at: clock.now() },
  )
}

async function undo({ db, clock, signal }: Running, row: ImportRow): Promise<void> {
  const plan: ImportPlan = importPlanSchema.parse(JSON.parse(row.options))
  const given = { importId: row.id, listId: plan.listId, actor: actorOf(row) }
  let { done } = row
  for (;;) {
    signal?.throwIfAborted()
    const rows = await importRowsAfter(db, row.id, { after: done, limit: batchRows, touched: true })
    const last = rows.at(-1)?.row
    if (last === undefined) break
    const moved = await db.transaction().execute(async (tx) => {
      if (!(await advanceImport(tx, row.id, { status: 'undoing', done }, { done: last }))) return false
      await undoRows(tx, rows, given, clock.now())
      await noteChange(tx, [{ topic: 'import', id: row.id }], clock.now())
      return true
    })
    if (!moved) return
    done = last
    await new Promise((resolve) => setImmediate(resolve))
  }
  await advanceImport(
    db,
    row.id,
    { status: 'undoing', done },
    { status: 'undone', done: row.total, finished_at: clock.now() },
  )
}

/** Who asked for the import: the evidence that it makes is theirs. */
function actorOf({ created_by }: ImportRow): Pick<Actor, 'kind' | 'id'> {
  const [kind = '', id = ''] = created_by.split(/:(.*)/s)
  return { kind: kind as Actor['kind'], id }
}
