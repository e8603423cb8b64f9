import type { ContactField, StoredValue } from '../../../domain/contact-field.ts'
import type { ImportPlan } from '../../../domain/contact-import.ts'
import type { Language } from '../../../domain/language.ts'
import { withoutApostrophe } from '../csv.ts'
import type { PhoneReader, ReadPhone } from '../phone.ts'
import { fieldValueOf, languageOf, momentOf, timeZoneOf } from './cells.ts'
import type { Reason } from './reasons.ts'
import { meaningOf } from './titles.ts'

/** What a row says of a person; null and missing values say nothing. */
export interface RowFacts {
  phone: string
  name: string | null
  language: Language | null
  /** As a column says it. */
  country: string | null
  /** As the number says it. */
  phoneCountry: string | null
  timeZone: string | null
  tags: string[]
  values: Map<string, StoredValue>
  consent: { at: number; wording: string | null; source: string } | null
  notes: Reason[]
}

export type ReadRow =
  { kind: 'empty' } | { kind: 'invalid'; reason: Reason } | { kind: 'person'; facts: RowFacts }

const longestName = 200
const longestTag = 60
/** WhatsApp opened to businesses later still: no consent to it is older. */
const oldestConsent = Date.UTC(2009, 0, 1)

/** Reads rows by the plan of an import. Pure but for `now`, against which dates of consent are checked. */
export function rowReader(given: {
  plan: ImportPlan
  fields: readonly Pick<ContactField, 'key' | 'type' | 'choices'>[]
  phones: PhoneReader
  now: number
}): (cells: readonly string[]) => ReadRow {
  const { plan, phones, now } = given
  const at = (target: string) =>
    plan.columns.flatMap((column, index) => (column.target === target ? [index] : []))
  const rank = (index: number) => meaningOf(plan.columns[index]!.title, [])?.rank ?? 6
  const phoneColumns = at('phone').toSorted((a, b) => rank(a) - rank(b) || a - b)
  const prefixColumn = at('phonePrefix')[0]
  const columns = {
    name: at('name'),
    firstName: at('firstName'),
    lastName: at('lastName'),
    language: at('language'),
    country: at('country'),
    timeZone: at('timeZone'),
    tags: at('tags'),
    consentDate: at('consentDate'),
    consentWording: at('consentWording'),
    consentSource: at('consentSource'),
  }
  const valueColumns = plan.columns.flatMap(({ target }, index) => {
    const [, kind, key = ''] = /^(field|new):(.+)$/.exec(target) ?? []
    if (kind === undefined) return []
    const field = given.fields.find((one) => one.key === key) ?? { key, type: 'text' as const, choices: null }
    return [{ index, field }]
  })

  return (cells) => {
    const cell = (index: number | undefined) =>
      index === undefined ? '' : clean(withoutApostrophe((cells[index] ?? '').trim()))
    const first = (indexes: number[]) => indexes.map(cell).find((text) => text !== '') ?? ''
    if (cells.every((text) => clean(text) === '')) return { kind: 'empty' }

    const notes: Reason[] = []
    const countryCell = first(columns.country)
    const country = countryCell === '' ? null : phones.countryNamed(countryCell)
    if (countryCell !== '' && country === null) notes.push('country_unknown')
    const prefix = cell(prefixColumn)
    const atHome = readPhone(cells, prefix, country ?? plan.country)
    // Who lives abroad may well have kept the number.
    const elsewhere =
      atHome.fault === null || country === null ? atHome : readPhone(cells, prefix, plan.country)
    const read = elsewhere.fault === null ? elsewhere : atHome
    if (read.fault !== null) return { kind: 'invalid', reason: read.fault }

    const languageCell = first(columns.language)
    const language = languageCell === '' ? null : languageOf(languageCell)
    if (languageCell !== '' && language === null) notes.push('language_unknown')
    const zoneCell = first(columns.timeZone)
    const timeZone = zoneCell === '' ? null : timeZoneOf(zoneCell)
    if (zoneCell !== '' && timeZone === null) notes.push('time_zone_unknown')
    const values = new Map<string, StoredValue>()
    for (const { index, field } of valueColumns) {
      const text = cell(index)
      if (text === '' || values.has(field.key)) continue
      const value = fieldValueOf(field, text, plan.dateOrder)
      if (value) values.set(field.key, value)
      else notes.push(`field_invalid:${field.key}`)
    }
    const parts = [first(columns.firstName), first(columns.lastName)].filter((part) => part !== '')
    const name = first(columns.name) || parts.join(' ')
    const facts: RowFacts = {
      phone: read.phone,
      name: name === '' ? null : name.slice(0, longestName),
      language,
      country,
      phoneCountry: read.country,
      timeZone,
      tags: [...new Set([...plan.tags, ...columns.tags.flatMap((index) => tagsOf(cell(index)))])],
      values,
      consent: consentOf(first, notes),
      notes,
    }
    return { kind: 'person', facts }
  }

  function readPhone(cells: readonly string[], prefix: string, country: string | null): ReadPhone {
    let fault: ReadPhone | undefined
    for (const index of phoneColumns) {
      const written = cells[index] ?? ''
      const read = prefix === '' ? phones.read(written, country) : readPrefixed(prefix, written, country)
      if (read.fault === null) return read
      if (read.fault !== 'phone_missing') fault ??= read
    }
    return fault ?? { phone: null, fault: 'phone_missing' }
  }

  /** A prefix in a column of its own is a country's code, or the first digits of a national number. */
  function readPrefixed(prefix: string, written: string, country: string | null): ReadPhone {
    const alone = phones.read(written, country)
    if (alone.fault === 'phone_missing' || /^[\s('"]*(?:\+|00)/.test(written)) return alone
    const code = phones.callingCode(prefix)
    const abroad = code === null ? null : phones.read(`+${code} ${written}`, country)
    if (abroad?.fault === null) return abroad
    const together = phones.read(`${prefix}${written}`, country)
    return together.fault === null ? together : alone.fault === null ? alone : (abroad ?? together)
  }

  function consentOf(first: (indexes: number[]) => string, notes: Reason[]): RowFacts['consent'] {
    const { consent } = plan
    if (consent === null || consent === 'none') return null
    const dateCell = first(columns.consentDate)
    const date = dateCell === '' ? (consent.at ?? null) : momentOf(dateCell, plan.dateOrder)
    if (date === null || date > now || date < oldestConsent) {
      notes.push(dateCell === '' ? 'consent_no_date' : 'consent_bad_date')
      return null
    }
    return {
      at: date,
      wording: first(columns.consentWording).slice(0, 2_000) || (consent.wording ?? null),
      source: first(columns.consentSource).slice(0, 300) || consent.source,
    }
  }
}

/** A cell without what nobody sees and what turns text around. */
function clean(text: string): string {
  return text.replace(/(?:[\p{Cc}\p{Z}]|(?!\u200d)\p{Cf})+/gu, ' ').trim()
}

function tagsOf(cell: string): string[] {
  return cell
    .split(/\s*(?:[,;|]|:::)\s*/)
    .map((tag) =>
      tag
        .replace(/^\*\s*/, '')
        .slice(0, longestTag)
        .trim(),
    )
    .filter((tag) => tag !== '')
}
