import type { ContactField } from '../../../domain/contact-field.ts'
import { storedValue, truthOf, type StoredValue } from '../../../domain/contact-field.ts'
import { CallerError } from '../../../domain/errors.ts'
import type { Language } from '../../../domain/language.ts'
import { foldTitle } from './titles.ts'

type DateOrder = 'dmy' | 'mdy'

const languageWords: Record<string, Language> = {
  it: 'it',
  ita: 'it',
  italiano: 'it',
  italian: 'it',
  italienisch: 'it',
  italiana: 'it',
  en: 'en',
  eng: 'en',
  inglese: 'en',
  english: 'en',
  ingles: 'en',
  englisch: 'en',
  gb: 'en',
  uk: 'en',
  us: 'en',
  es: 'es',
  spa: 'es',
  esp: 'es',
  spagnolo: 'es',
  spanish: 'es',
  espanol: 'es',
  castellano: 'es',
  spanisch: 'es',
}

/** A language of the hub, also as `it_IT` or "Inglese"; null for any other. */
export function languageOf(cell: string): Language | null {
  const [word = ''] = foldTitle(cell).split(' ')
  return languageWords[word] ?? null
}

/** A zone as IANA names it; null for anything else. */
export function timeZoneOf(cell: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: cell }).resolvedOptions().timeZone
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/**
 * A moment as spreadsheets write it: 2024-05-31, 31/05/2024 14:30, 5/31/24; of days and months that could be either,
 * `order` says which comes first. Without a time it is midnight UTC. Null for what is no date.
 */
export function momentOf(cell: string, order: DateOrder): number | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(.+))?$/.exec(cell)
  if (iso) return momentFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4])
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})(?:[,T\s]+(.+))?$/.exec(cell)
  if (!local) return null
  const [first, second] = [Number(local[1]), Number(local[2])]
  const year = local[3]!.length === 2 ? 2000 + Number(local[3]) : Number(local[3])
  const dayFirst = first > 12 || (second <= 12 && order === 'dmy')
  return dayFirst ? momentFrom(year, second, first, local[4]) : momentFrom(year, first, second, local[4])
}

function momentFrom(year: number, month: number, day: number, time: string | undefined): number | null {
  const at = new Date(Date.UTC(year, month - 1, day))
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null
  if (time === undefined) return at.getTime()
  const parts =
    /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?m?\.?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i.exec(time)
  if (!parts) return null
  const [, hours = '', minutes = '', seconds = '0', half, zone = 'Z'] = parts
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null
  const [, sign, offsetHours = '0', offsetMinutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1)
  return at.getTime() + ((hour * 60 + Number(minutes) - offset) * 60 + Number(seconds)) * 1_000
}

/** Whether days or months come first in a file: whichever no date of it speaks against. */
export function guessDateOrder(cells: readonly string[], country: string | null): DateOrder {
  for (const cell of cells) {
    const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/.exec(cell.trim()) ?? []
    if (Number(first) > 12) return 'dmy'
    if (Number(second) > 12) return 'mdy'
  }
  return country === 'US' ? 'mdy' : 'dmy'
}

/** 1.234,56 and 1,234.56 as numbers; null for anything else. */
function numberOf(cell: string): number | null {
  const text = cell.replace(/[\s\u00a0'’€$£%]/g, '')
  if (!/^[+-]?\d[\d.,]*$/.test(text)) return null
  const comma = text.lastIndexOf(',')
  const dot = text.lastIndexOf('.')
  const single = (text.match(/[.,]/g) ?? []).length === 1
  // 1.234 and 1,234 alone: three digits after the only mark are thousands after a comma, decimals after a dot.
  const decimal = comma > dot ? (single && /,\d{3}$/.test(text) ? '' : ',') : dot > comma ? '.' : ''
  const many = decimal !== '' && text.split(decimal).length > 2
  const plain = text.replace(/[.,]/g, (mark, at: number) =>
    !many && mark === decimal && at === Math.max(comma, dot) ? '.' : '',
  )
  const number = Number(plain)
  return Number.isFinite(number) ? number : null
}

const yes = new Set(['si', 'yes', 'true', '1', 'x', 'vero', 's', 'y', 'verdadero', 'ja', 'wahr', 'ok', 'on'])
const no = new Set(['no', 'false', '0', 'falso', 'n', 'nein', 'falsch', 'off'])

/** A cell as the value of a field, or null where it is none. */
export function fieldValueOf(
  field: Pick<ContactField, 'key' | 'type' | 'choices'>,
  cell: string,
  order: DateOrder,
): StoredValue | null {
  try {
    return storedValue(field, readable(field, cell, order), field.key)
  } catch (error) {
    if (error instanceof CallerError) return null
    throw error
  }
}

function readable(field: Pick<ContactField, 'type'>, cell: string, order: DateOrder): unknown {
  if (field.type === 'number') return numberOf(cell)
  if (field.type === 'date') {
    const at = momentOf(cell, order)
    return at === null ? null : new Date(at).toISOString().slice(0, 10)
  }
  if (field.type !== 'boolean') return cell
  const word = foldTitle(cell) || cell
  return truthOf(cell) ?? (yes.has(word) ? true : no.has(word) ? false : null)
}
