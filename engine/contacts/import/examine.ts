import {
  noTotals,
  type ImportPlan,
  type OutcomeTotals,
  type RowOutcome,
} from '../../../domain/contact-import.ts'
import type { Db } from '../../../storage/open.ts'
import type { PhoneReader } from '../phone.ts'
import { withRows } from './apply.ts'
import type { OpenFile } from './encoding.ts'
import { fileRows } from './file.ts'
import { createJudge, inBatches, type JudgedRow } from './judge.ts'
import { codesOf, joinReasons, type ReasonCode } from './reasons.ts'
import type { KnownField } from './titles.ts'

/** Rows in one transaction, or one look at the contacts. */
export const batchRows = 500
const shownRows = 100

/** A row as a caller sees it: before the import, and by its record after it. */
interface RowResult {
  row: number
  result: RowOutcome
  phone: string | null
  duplicateOf: number | null
  /** As it is stored; reasonWords reads it. */
  reason: string | null
}

export interface Examined {
  plan: ImportPlan
  rows: number
  totals: OutcomeTotals
  firstRows: (RowResult & { cells: string[] })[]
  reasons: { code: ReasonCode; rows: number }[]
}

/** Judges a whole file without writing anything; every batch comes with the plan by which it was read. */
export async function* examine(
  db: Db,
  open: OpenFile,
  given: {
    plan: ImportPlan
    fields: readonly KnownField[]
    phones: PhoneReader
    now: number
  },
): AsyncGenerator<{ plan: ImportPlan; judged: JudgedRow[] }> {
  const { plan } = given
  const judge = createJudge(given)
  yield { plan, judged: [] }
  for await (const batch of inBatches(fileRows(open, plan.format), batchRows)) {
    yield { plan, judged: await judge.decide(db, judge.see(batch)) }
  }
}

/** What there is to say of a file before it is imported. */
export async function summarise(
  batches: ReturnType<typeof examine>,
  onRows?: (rows: JudgedRow[]) => void,
): Promise<Examined> {
  let plan: ImportPlan | undefined
  let totals = noTotals
  let rows = 0
  const firstRows: Examined['firstRows'] = []
  const counts = new Map<ReasonCode, number>()
  for await (const { plan: by, judged } of batches) {
    plan = by
    onRows?.(judged)
    rows += judged.length
    totals = withRows(totals, judged)
    for (const row of judged) {
      const result = resultOf(row)
      if (firstRows.length < shownRows) {
        firstRows.push({ ...result, cells: row.cells.map((cell) => cell.slice(0, 200)) })
      }
      for (const code of codesOf(result.reason)) counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  }
  const reasons = [...counts].map(([code, rows]) => ({ code, rows })).sort((a, b) => b.rows - a.rows)
  return { plan: plan!, rows, totals, firstRows, reasons }
}

export function resultOf({ row, outcome, phone, duplicateOf, reasons }: JudgedRow): RowResult {
  return { row, result: outcome, phone, duplicateOf, reason: joinReasons(reasons) }
}
