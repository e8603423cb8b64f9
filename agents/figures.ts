import { numberWords, worthOf } from './number-words.ts'
import { counted, times, unitAt, type Unit } from './units.ts'

const worded = numberWords(counted, times)

const months: string[][] = [
  ['gennaio', 'january', 'enero'],
  ['febbraio', 'february', 'febrero'],
  ['marzo', 'march'],
  ['aprile', 'april', 'abril'],
  ['maggio', 'mayo'],
  ['giugno', 'june', 'junio'],
  ['luglio', 'july', 'julio'],
  ['agosto', 'august'],
  ['settembre', 'september', 'septiembre'],
  ['ottobre', 'october', 'octubre'],
  ['novembre', 'november', 'noviembre'],
  ['dicembre', 'december', 'diciembre'],
]
const monthNumber = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))
const days: string[][] = [
  ['lunedì', 'lunedi', 'monday', 'mondays', 'lunes'],
  ['martedì', 'martedi', 'tuesday', 'tuesdays', 'martes'],
  ['mercoledì', 'mercoledi', 'wednesday', 'wednesdays', 'miércoles', 'miercoles'],
  ['giovedì', 'giovedi', 'thursday', 'thursdays', 'jueves'],
  ['venerdì', 'venerdi', 'friday', 'fridays', 'viernes'],
  ['sabato', 'saturday', 'saturdays', 'sábado', 'sabado', 'sábados'],
  ['domenica', 'sunday', 'sundays', 'domingo', 'domingos'],
]
const dayNumber = new Map(days.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))

const path = String.raw`\/[^\s<>"'”»)\]]*`
const address = /\b(?:https?:\/\/|www\.)[^\s<>"'”»)\]]+/giu
const notDomain = String.raw`(?<![\p{L}\p{N}@._-])(?!(?:sig|dott|dr|prof|avv|p)\.[a-z]{2,3}(?!\.?[\p{L}\p{N}/-]))(?![\p{L}\p{N}-]+\.(?:pdf|docx?|xlsx?|csv|txt|jpe?g|png)(?!\.?[\p{L}\p{N}/]))`
const domainEnd = String.raw`[a-z]{2,24}(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])`
const lastLabel = String.raw`(?=[a-z0-9-]*[a-z])[a-z0-9-]{2,}\.`
/** A name with a stop in it: in lower case throughout, for `ordine.Grazie` only lacks a space. */
const domain = new RegExp(`${notDomain}(?:[a-z0-9-]+\\.)*${lastLabel}${domainEnd}(?:${path})?`, 'gu')
/** In whatever case: with a path, with two stops, or with an end that is seen on links. */
const anyCaseDomain = new RegExp(
  `${notDomain}(?:(?:[a-z0-9-]+\\.)*${lastLabel}${domainEnd}${path}|(?:[a-z0-9-]{2,}\\.)+${lastLabel}${domainEnd}|(?:[a-z0-9-]+\\.)+(?:com|net|org|it|es|eu|io|shop|store|example|info|me|app|dev|ly)(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}]))`,
  'giu',
)
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const code =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}-]*\p{N})(?=[\p{L}\p{N}-]*\p{L})[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}])/gu
const number = /(?<![\p{L}\p{N}])\d+(?:[.,:\u00a0 ’']\d{2,3}(?!\d))*(?:[.,:]\d+)*/gu

export interface Figure {
  kind: 'url' | 'email' | 'code' | 'number' | 'month' | 'weekday'
  /** One spelling for all that mean the same: `1.000,50`, `1,000.50` and `1000.5` are one number. */
  value: string
  /** As it stands in the text. */
  text: string
  at: number
  /** What a number counts. */
  unit?: Unit
}

/**
 * Everything in a text that a reader would act on and that a model could make up: links, addresses, codes,
 * numbers in figures or words, months and days of the week.
 */
export function figuresOf(text: string): Figure[] {
  const found: Figure[] = []
  let rest = text
  const take = (pattern: RegExp, kind: Figure['kind'], value: (match: string) => string | null) => {
    rest = rest.replace(pattern, (match: string, ...more: unknown[]) => {
      const at = more.findLast((item) => typeof item === 'number') ?? 0
      const canonical = value(match)
      if (canonical === null) return match
      found.push({
        kind,
        value: canonical,
        text: match,
        at,
        ...(kind === 'number' ? { unit: unitAt(text, at, match.length) } : {}),
      })
      return ' '.repeat(match.length)
    })
  }
  take(email, 'email', (match) => match.toLowerCase())
  for (const link of [address, domain, anyCaseDomain]) take(link, 'url', canonicalUrl)
  take(code, 'code', canonicalCode)
  take(number, 'number', canonicalNumber)
  take(worded, 'number', (match) => String(worthOf(match)))
  take(/\p{L}+/gu, 'month', (match) => nameValue(monthNumber, match))
  take(/\p{L}+/gu, 'weekday', (match) => nameValue(dayNumber, match))
  return found.sort((a, b) => a.at - b.at)
}

const nameValue = (names: Map<string, number>, word: string): string | null => {
  const index = names.get(word.toLowerCase())
  return index === undefined ? null : String(index)
}

/** Scheme, `www.` and a trailing stop or slash make no difference to where a link leads. */
export function canonicalUrl(text: string): string {
  return text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[.,;:!?)\]]+$/, '')
    .replace(/\/$/, '')
}

/** Letters and digits together are a code (`NB-1234`), unless they are a measure (`24h`, `5kg`, `1st`). */
function canonicalCode(text: string): string | null {
  const measure =
    /^(\d+)(h|hs|hrs|ore|kg|g|gr|mg|ml|l|cm|mm|m|km|mb|gb|w|kw|v|x|st|nd|rd|th|º|ª|°|am|pm|eur|gg|min|s)$/iu
  return measure.test(text) ? null : text.toUpperCase().replaceAll('-', '')
}

/** `1.000,50`, `1,000.50`, `1 000,5` → `1000.5`; `09:00` and `9.00` → `9`; `09:30` → `9.3`. */
function canonicalNumber(text: string): string {
  let plain = text.replace(/[\u00a0 ’']/g, '').replace(/[.,:]+$/, '')
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','), plain.lastIndexOf(':'))
  if (last >= 0) {
    const mark = plain[last]!
    const decimals = plain.length - last - 1
    const thousands = decimals === 3 && mark !== ':' && !/^0[.,]/.test(plain)
    const groups = plain.split(/[.,:]/)
    // Three or more parts with one mark and short groups is a date or an address: keep the parts.
    if (
      groups.length > 2 &&
      !groups.slice(1).every((group, index) => group.length === 3 || index === groups.length - 2)
    )
      return groups.map(Number).join('.')
    plain = thousands
      ? plain.replace(/[.,]/g, '')
      : `${plain.slice(0, last).replace(/[.,:]/g, '')}.${plain.slice(last + 1)}`
  }
  return plain.length > 15 ? plain.replace(/^0+(?=\d)/, '') : String(Number(plain))
}
