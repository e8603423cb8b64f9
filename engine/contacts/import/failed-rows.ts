import { importPlanSchema } from '../../../domain/contact-import.ts'
import { CallerError } from '../../../domain/errors.ts'
import type { Language, Localised } from '../../../domain/language.ts'
import { findImport, importRowsAfter } from '../../../storage/imports.ts'
import type { Db } from '../../../storage/open.ts'
import { byteOrderMark, csvRow } from '../csv.ts'
import { reasonWords } from './reasons.ts'

const pageRows = 500
const reasonTitle: Localised = { it: 'Motivo', en: 'Reason', es: 'Motivo' }

/** The rows that failed, as the file had them, with the reason in a last column: to be corrected and imported again. */
export async function failedRows(
  db: Db,
  importId: string,
  language: Language,
): Promise<{ filename: string; text: AsyncIterable<string> }> {
  const row = await findImport(db, importId)
  if (!row) throw new CallerError('not_found', 'There is no such import', { field: 'id' })
  const { columns, format } = importPlanSchema.parse(JSON.parse(row.options))
  const titles = columns.map(({ title }, at) => title || `${at + 1}`)
  return {
    filename: `${row.name.replace(/\.\w+$/, '')}-failed.csv`,
    text: csv(),
  }

  async function* csv(): AsyncGenerator<string> {
    yield byteOrderMark + csvRow([...titles, reasonTitle[language]], format.separator)
    for (let after = 0; ;) {
      const rows = await importRowsAfter(db, importId, { after, limit: pageRows, outcome: 'invalid' })
      if (rows.length === 0) return
      after = rows.at(-1)!.row
      yield rows
        .map(({ cells, reason }) => {
          const own = cells === null ? [] : (JSON.parse(cells) as string[])
          const padded = titles.map((_, at) => own[at] ?? '').concat(own.slice(titles.length))
          return csvRow([...padded, reasonWords(reason, language)], format.separator)
        })
        .join('')
    }
  }
}
