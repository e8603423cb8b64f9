import { type FileFormat, type ImportChoices, type ImportPlan } from '../../../domain/contact-import.ts'
import { CallerError } from '../../../domain/errors.ts'
import type { PhoneReader } from '../phone.ts'
import { guessDateOrder } from './cells.ts'
import { decoded, decoderOf, guessEncoding, type OpenFile } from './encoding.ts'
import { firstRows, guessColumns, guessHeader, guessSeparator, separatorLine } from './layout.ts'
import { records } from './records.ts'
import type { KnownField } from './titles.ts'

const headCharacters = 64 * 1024

/**
 * How to read a file: what was chosen, and guesses for the rest. Consent, list and tags are no matter of the file.
 * @throws CallerError for what is no table, and for choices that do not fit it.
 */
export async function planFile(
  open: OpenFile,
  given: { choices: ImportChoices; fields: readonly KnownField[]; phones: PhoneReader },
): Promise<ImportPlan> {
  const { choices, fields, phones } = given
  const country = choices.country ?? null
  if (country !== null && !phones.knows(country)) {
    throw new CallerError('invalid', `There is no country ${country}`, {
      field: 'country',
      fix: 'Give its code of two letters, such as IT, ES, GB',
    })
  }
  if (choices.encoding !== undefined) decoderOf(choices.encoding)
  const encoding =
    choices.encoding === undefined
      ? await guessEncoding(open)
      : { encoding: choices.encoding.toLowerCase(), encodingFrom: 'given' as const }
  const head = await headOf(open, encoding.encoding)
  const separator = choices.separator ?? (await guessSeparator(head))
  const rows = await firstRows(head.replace(separatorLine, ''), separator)
  if (rows.length === 0) {
    throw new CallerError('invalid', 'The file has no rows', {
      field: 'file',
      fix: 'Export it again and look inside',
      reason: 'file_empty',
    })
  }
  const header = choices.header ?? guessHeader(rows, fields)
  const columns = guessColumns({ rows, header, fields, phones, country, choices })
  if (choices.columns && choices.columns.length > columns.length) {
    throw new CallerError(
      'invalid',
      `The file has ${columns.length} columns, and ${choices.columns.length} are named`,
      {
        field: 'columns',
        fix: 'Name one target for each column, in their order',
      },
    )
  }
  const format: FileFormat = { ...encoding, separator, header }
  const dates = rows.flatMap((row) => row.filter((_, at) => /Date$|^field:/.test(columns[at]?.target ?? '')))
  return {
    format,
    columns,
    country,
    dateOrder: choices.dateOrder ?? guessDateOrder(dates, country),
    consent: null,
    listId: null,
    tags: [],
    createFields: choices.createFields,
    needsConfirmation: false,
  }
}

/** The rows below the header, numbered from 1; empty lines are rows too. */
export async function* fileRows(
  open: OpenFile,
  { encoding, separator, header }: FileFormat,
): AsyncGenerator<{ row: number; cells: string[] }> {
  let row = 0
  let headerToCome = header
  let first = true
  for await (const { cells } of records(decoded(open, encoding), separator)) {
    const told = first && isSeparatorLine(cells)
    first = false
    if (told) continue
    if (headerToCome) {
      if (cells.length > 0) headerToCome = false
      continue
    }
    row++
    yield { row, cells }
  }
}

const isSeparatorLine = (cells: readonly string[]) =>
  /^sep=.?$/i.test(cells[0] ?? '') && cells.slice(1).every((cell) => cell === '')

async function headOf(open: OpenFile, encoding: string): Promise<string> {
  let head = ''
  for await (const piece of decoded(open, encoding)) {
    head += piece
    if (head.length >= headCharacters) break
  }
  return head.slice(0, headCharacters).replace(/^\ufeff/, '')
}
