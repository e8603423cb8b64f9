import { CsvError, parse } from 'csv-parse/sync'
import { CallerError } from '../../domain/errors.ts'
import { languages, type Language } from '../../domain/language.ts'
import { fold } from '../analysis/words.ts'
import type { KnowledgeLimits } from '../limits.ts'
import type { Parsed, ParsedEntry } from './parsed.ts'
import { rowPassages } from './rows.ts'

/** Names under which people head the columns of a FAQ, folded. */
const columnNames = {
  id: ['id', 'codice', 'code', 'codigo', 'key', 'clave', 'chiave'],
  section: ['section', 'sezione', 'seccion', 'category', 'categoria', 'topic', 'argomento', 'tema', 'gruppo'],
  question: ['question', 'domanda', 'pregunta', 'quesito', 'q', 'domande', 'questions', 'preguntas'],
  answer: ['answer', 'risposta', 'respuesta', 'a', 'risposte', 'answers', 'respuestas', 'reply'],
  variants: [
    'variants',
    'varianti',
    'variantes',
    'variant',
    'variante',
    'alternative',
    'alternatives',
    'altre domande',
  ],
  language: ['language', 'lingua', 'idioma', 'lang', 'locale'],
} as const
/** A longer title is no name; the pattern that reads it would try every space of it. */
const mostTitleCharacters = 100

type Role = keyof typeof columnNames

interface Column {
  role: Role
  language: Language | undefined
  at: number
}

/**
 * A FAQ where the header names a question and an answer column (in Italian, English or Spanish, also one per
 * language as in `question_en`); otherwise every row is a passage.
 * @throws CallerError naming the line that is malformed.
 */
export function readCsv(source: string, name: string, language: Language, limits: KnowledgeLimits): Parsed {
  const [header = [], ...rows] = records(source, limits)
  const columns = header.flatMap((title, at): Column[] => {
    const column = columnOf(title)
    return column === undefined ? [] : [{ ...column, at }]
  })
  const has = (role: Role) => columns.some((column) => column.role === role)
  if (!has('question') || !has('answer')) {
    const named = rows.map((row) =>
      Object.fromEntries(row.map((cell, at) => [header[at]?.trim() || `#${at + 1}`, cell])),
    )
    return { kind: 'passages', passages: rowPassages(named, name) }
  }
  return { kind: 'entries', entries: rows.flatMap((row, at) => entriesOf(row, at, columns, language)) }
}

function columnOf(title: string): Omit<Column, 'at'> | undefined {
  const [, name = '', suffix] =
    /^(.*?)(?:[\s_.-]+\(?(it|en|es)\)?)?$/.exec(fold(title.trim().slice(0, mostTitleCharacters))) ?? []
  for (const [role, names] of Object.entries(columnNames)) {
    if (names.some((known) => known === name)) {
      return { role: role as Role, language: languages.find((known) => known === suffix) }
    }
  }
  return undefined
}

function entriesOf(row: string[], at: number, columns: Column[], fallback: Language): ParsedEntry[] {
  const cell = (role: Role, language?: Language) => {
    const named = columns.find((column) => column.role === role && column.language === language)
    const column = named ?? columns.find((other) => other.role === role && other.language === undefined)
    return column === undefined ? '' : (row[column.at] ?? '').trim()
  }
  const id = cell('id') || String(at + 1)
  const said = languages.find((language) => language === fold(cell('language')).slice(0, 2))
  const byLanguage = columns.some((column) => column.role === 'question' && column.language !== undefined)
  const spoken = byLanguage ? languages.filter((language) => cell('question', language) !== '') : [undefined]
  return spoken.map((language) => ({
    externalId: id,
    groupKey: id,
    language: language ?? said ?? fallback,
    section: cell('section', language),
    question: cell('question', language),
    answer: cell('answer', language),
    variants: cell('variants', language)
      .split(/[|;\n]/)
      .map((variant) => variant.trim())
      .filter((variant) => variant !== ''),
  }))
}

function records(source: string, limits: KnowledgeLimits): string[][] {
  try {
    const rows: string[][] = parse(source, {
      delimiter: delimiterOf(source),
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: limits.characters,
      to: limits.rows + 2,
    })
    if (rows.length > limits.rows + 1) {
      throw new CallerError('too_large', `The file has more than ${limits.rows} rows`, {
        field: 'file',
        fix: 'Split the file, or raise the limit in the settings.',
        reason: 'file_rows',
        about: { most: limits.rows },
      })
    }
    return rows
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? ` near line ${error.lines}` : ''
    throw new CallerError('invalid', `The table is malformed${line}: ${error.code}`, {
      field: 'file',
      fix: 'Look for a quotation mark that is opened and not closed, and save the table again as CSV.',
      reason: 'table_malformed',
      about: { line: typeof error.lines === 'number' ? error.lines : '?' },
    })
  }
}

/** The separator that the header line holds most of, outside quotation marks. */
function delimiterOf(source: string): string {
  const header = (/^[^\r\n]*/.exec(source)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t', '|'].map((delimiter) => ({ delimiter, n: header.split(delimiter).length }))
  return counts.toSorted((a, b) => b.n - a.n)[0]?.delimiter ?? ','
}
