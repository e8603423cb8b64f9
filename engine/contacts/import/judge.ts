import type { ImportPlan, RowOutcome } from '../../../domain/contact-import.ts'
import { knownContacts, type KnownContact } from '../../../storage/import-batch.ts'
import type { Db } from '../../../storage/open.ts'
import { suppressedHashes } from '../../../storage/suppressions.ts'
import type { PhoneReader } from '../phone.ts'
import { decideRow, type Decision } from './decide.ts'
import { rowReader, type ReadRow, type RowFacts } from './read-row.ts'
import type { Reason } from './reasons.ts'
import type { KnownField } from './titles.ts'

/** What a row of the file comes to. */
export interface JudgedRow {
  row: number
  cells: string[]
  outcome: RowOutcome
  phone: string | null
  /** The row before it with the same number. */
  duplicateOf: number | null
  reasons: Reason[]
  /** Of new and updated rows, and of those that change nothing. */
  person: { facts: RowFacts; known: KnownContact | undefined; decision: Decision } | null
}

interface SeenRow {
  row: number
  cells: string[]
  read: ReadRow
  duplicateOf: number | null
}

/** Judges the rows of one file in their order; what stands in the contacts is asked for once for each batch. */
export function createJudge(deps: {
  plan: ImportPlan
  fields: readonly KnownField[]
  phones: PhoneReader
  now: number
}) {
  const { plan } = deps
  const read = rowReader(deps)
  /** Row by number; a number of up to 15 digits is a double, which takes a fifth of the memory of its text. */
  const rowOf = new Map<number, number>()

  return {
    /** Reads rows and notes their numbers; to be called for every row of the file, once and in order. */
    see(rows: readonly { row: number; cells: string[] }[]): SeenRow[] {
      return rows.map(({ row, cells }) => {
        const known = read(cells)
        if (known.kind !== 'person') return { row, cells, read: known, duplicateOf: null }
        const key = Number(known.facts.phone.slice(1))
        const before = rowOf.get(key)
        if (before === undefined) rowOf.set(key, row)
        return { row, cells, read: known, duplicateOf: before ?? null }
      })
    },

    async decide(db: Db, rows: readonly SeenRow[]): Promise<JudgedRow[]> {
      const wanted = rows.flatMap(({ read, duplicateOf }) =>
        read.kind === 'person' && duplicateOf === null ? [read.facts.phone] : [],
      )
      const contacts = await knownContacts(db, 'phone', wanted, plan.listId)
      const byPhone = new Map(contacts.map((contact) => [contact.phone, contact]))
      const erased = await suppressedHashes(db, wanted)
      return rows.map(({ row, cells, read, duplicateOf }): JudgedRow => {
        const common = { row, cells, duplicateOf, phone: null, person: null }
        if (read.kind === 'empty') return { ...common, outcome: 'empty', reasons: [] }
        if (read.kind === 'invalid') return { ...common, outcome: 'invalid', reasons: [read.reason] }
        const { facts } = read
        const { phone } = facts
        if (duplicateOf !== null) {
          return { ...common, phone, outcome: 'duplicate', reasons: [`duplicate_row:${duplicateOf}`] }
        }
        const known = byPhone.get(phone)
        const decision = decideRow(facts, known, { listId: plan.listId, suppressed: erased.has(phone) })
        const { outcome, reasons } = decision
        return { ...common, phone, outcome, reasons, person: { facts, known, decision } }
      })
    },
  }
}

/** Rows in groups of a size; each group comes in a turn of its own, so that everything else goes on beside. */
export async function* inBatches<T>(rows: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < size) continue
    yield batch
    batch = []
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (batch.length > 0) yield batch
}
