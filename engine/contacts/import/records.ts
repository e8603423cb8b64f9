import { CallerError } from '../../../domain/errors.ts'
import type { Separator } from '../../../domain/contact-import.ts'

/** One row as the file has it. */
interface Record {
  cells: string[]
  /** Line of the file on which it begins, from 1. */
  line: number
}

const mostColumns = 500
/** A row, a quoted cell in it: longer is no row of contacts but a quote or a line end that is missing. */
const mostRowCharacters = 256 * 1024
const mostQuotedCharacters = 16 * 1024
/** After so many quotes that nothing closes, the end of one is only looked for nearby: or reading would be quadratic. */
const forgivenQuotes = 100
const nearbyCharacters = 200

/**
 * The rows of delimited text, in any line ending, forgiving what exports do to quotes: one inside a cell stands for
 * itself, and one that opens a cell and is never closed does too, where a strict reader takes all rows after it for
 * part of that cell. Empty lines are rows without cells. Memory stays with one row.
 * @throws CallerError for a row that is too long or has too many columns
 */
export async function* records(text: AsyncIterable<string>, separator: Separator): AsyncGenerator<Record> {
  let rest = ''
  let line = 1
  let first = true
  const format: Format = { separator, unclosed: 0 }
  for await (const piece of text) {
    rest += first ? piece.replace(/^\ufeff/, '') : piece
    first = false
    let at = 0
    for (;;) {
      const row = readRow(rest, at, format, false)
      if (row === null) break
      yield { cells: row.cells, line }
      line += row.lines
      at = row.end
    }
    rest = rest.slice(at)
    if (rest.length > mostRowCharacters) throw tooLong(line)
  }
  for (let at = 0; at < rest.length;) {
    const row = readRow(rest, at, format, true)!
    yield { cells: row.cells, line }
    line += row.lines
    at = row.end
  }
}

interface ReadRow {
  cells: string[]
  /** Where the next row begins. */
  end: number
  lines: number
}

interface Format {
  separator: string
  /** Quotes so far that nothing closed. */
  unclosed: number
}

/** Reads the row that begins at `from`, or null where its end is not there yet. */
function readRow(text: string, from: number, format: Format, whole: boolean): ReadRow | null {
  const { separator } = format
  const cells: string[] = []
  let lines = 1
  let at = from
  for (;;) {
    const quoted = readQuoted(text, at, format, whole)
    if (quoted === 'unfinished') return null
    if (quoted) {
      cells.push(quoted.cell)
      lines += quoted.lines
      at = quoted.end
    } else {
      const end = endOfPlain(text, at, separator)
      if (end === text.length && !whole) return null
      cells.push(text.slice(at, end).replaceAll('\0', ''))
      at = end
    }
    if (cells.length > mostColumns) {
      throw new CallerError('invalid', `The file has more than ${mostColumns} columns`, {
        field: 'file',
        fix: 'Check the separator, and leave out the columns that are not about the contact',
        reason: 'file_too_wide',
        about: { most: mostColumns },
      })
    }
    if (at - from > mostRowCharacters) throw tooLong(null)
    if (text[at] === separator) {
      at++
      continue
    }
    const end = text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1
    // The line feed of a carriage return may only come with the next piece.
    if (text[at] === '\r' && at + 1 === text.length && !whole) return null
    return {
      cells: cells.length === 1 && cells[0] === '' ? [] : cells,
      end: Math.min(end, text.length),
      lines,
    }
  }
}

function endOfPlain(text: string, from: number, separator: string): number {
  const code = separator.charCodeAt(0)
  for (let at = from; at < text.length; at++) {
    const here = text.charCodeAt(at)
    if (here === code || here === 10 || here === 13) return at
  }
  return text.length
}

/** A cell in quotes that begins at `from`; null where no quote opens it, or none closes it. */
function readQuoted(text: string, from: number, format: Format, whole: boolean) {
  let at = endOfSpaces(text, from)
  if (at === text.length && !whole) return 'unfinished'
  // Spreadsheets keep a number as text by ="0039…".
  if (text[at] === '=' && text[at + 1] === '"') at++
  if (text[at] !== '"') return null
  const begin = at + 1
  const limit = begin + (format.unclosed < forgivenQuotes ? mostQuotedCharacters : nearbyCharacters)
  let lines = 0
  let cell = ''
  let copied = begin
  for (at = begin; at < text.length && at < limit; at++) {
    const here = text.charCodeAt(at)
    if (here === 10) lines++
    if (here !== 34) continue
    if (text.charCodeAt(at + 1) === 34) {
      cell += text.slice(copied, at + 1)
      copied = at + 2
      at++
      continue
    }
    const end = endOfSpaces(text, at + 1)
    const next = text[end]
    if (next === undefined && !whole) return 'unfinished'
    if (next === undefined || next === format.separator || next === '\n' || next === '\r') {
      return { cell: (cell + text.slice(copied, at)).replaceAll('\0', ''), end, lines }
    }
    // Here the next cell is opened, so the quote of this one was never closed.
    if (text[at - 1] === format.separator) break
  }
  if (at >= text.length && at < limit && !whole) return 'unfinished'
  format.unclosed++
  return null
}

function endOfSpaces(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return at
}

function tooLong(line: number | null): CallerError {
  return new CallerError(
    'invalid',
    `${line === null ? 'A row' : `The row at line ${line}`} is longer than 256 KB`,
    {
      field: 'file',
      fix: 'Look for line ends that are missing, and save the file again as CSV',
      reason: 'file_row_too_long',
    },
  )
}
