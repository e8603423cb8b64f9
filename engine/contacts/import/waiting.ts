import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { importPlanSchema, noTotals, type FileFormat } from '../../../domain/contact-import.ts'
import { advanceImport, importsInStatus } from '../../../storage/imports.ts'
import type { Db } from '../../../storage/open.ts'
import type { OpenFile } from './encoding.ts'
import { batchRows } from './examine.ts'
import { fileRows } from './file.ts'
import { inBatches } from './judge.ts'

/** How a person is known in a sheet: their number in any writing, or their user id. */
interface PersonInSheet {
  lastDigits: string | null
  addresses: readonly string[]
}

/** Where the file of an import lies from its check to its end. */
export const importPath = (folder: string, id: string) => join(folder, `${id}.csv`)

/** Ids of the imports that were looked at and not begun, and whose file names the person. */
export async function waitingImportsWith(db: Db, folder: string, person: PersonInSheet): Promise<string[]> {
  const found: string[] = []
  for (const { id, options } of await importsInStatus(db, ['checked'])) {
    const path = importPath(folder, id)
    const { format } = importPlanSchema.parse(JSON.parse(options))
    if (existsSync(path) && (await names(() => createReadStream(path), format, person))) found.push(id)
  }
  return found
}

async function names(open: OpenFile, format: FileFormat, person: PersonInSheet): Promise<boolean> {
  const { lastDigits, addresses } = person
  const inCell = (cell: string) =>
    (lastDigits !== null && cell.replace(/\D/g, '').includes(lastDigits)) ||
    addresses.some((address) => cell.includes(address))
  for await (const rows of inBatches(fileRows(open, { ...format, header: false }), batchRows)) {
    if (rows.some(({ cells }) => cells.some(inCell))) return true
  }
  return false
}

/** Ends those that still wait; returns their ids. Whoever calls removes their files after the transaction. */
export async function giveUpImports(tx: Db, ids: readonly string[], now: number): Promise<string[]> {
  const ended: string[] = []
  for (const id of ids) {
    const to = {
      status: 'cancelled',
      totals: noTotals,
      error: 'A person in this file was erased meanwhile: upload it anew without them',
      finished_at: now,
    } as const
    if (await advanceImport(tx, id, { status: 'checked' }, to)) ended.push(id)
  }
  return ended
}
