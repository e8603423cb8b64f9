import type { Language } from '../../domain/language.ts'
import type { SlotKind } from '../../domain/template-slots.ts'
import { baseLanguage } from '../../domain/template-languages.ts'
import type { VariableSource } from '../../domain/template.ts'

/** What of a contact can stand in a template: plain columns, and its own fields by key. */
export interface TemplateContact {
  name: string | null
  phone: string | null
  fields: Record<string, { type: string; text: string | null; number: number | null }>
}

/** Values given at send, by the key of the variable. */
export type GivenValues = Record<string, string>

export type Unfilled = 'no_value' | 'too_long' | 'not_an_address' | 'not_a_place' | 'unknown_component'

const yesNo: Record<Language, [string, string]> = { it: ['sì', 'no'], en: ['yes', 'no'], es: ['sí', 'no'] }

/** The value of a variable: given at send, else from its source, else the source's fallback; null where there is none. */
export function valueOf(
  key: string,
  source: VariableSource | undefined,
  contact: TemplateContact | null,
  given: GivenValues,
  language: string,
): string | null {
  const own = clean(Object.hasOwn(given, key) ? given[key] : undefined)
  if (own !== null) return own
  if (source === undefined) return null
  if (source.from === 'fixed') return clean(source.value)
  return clean(fromSource(source, contact, language)) ?? clean(source.fallback)
}

function fromSource(
  source: Exclude<VariableSource, { from: 'fixed' }>,
  contact: TemplateContact | null,
  language: string,
): string | null {
  if (contact === null || source.from === 'send') return null
  if (source.from === 'contact') {
    if (source.field === 'phone') return contact.phone
    return source.field === 'name' ? contact.name : (contact.name?.trim().split(/\s+/)[0] ?? null)
  }
  const value = Object.hasOwn(contact.fields, source.field) ? contact.fields[source.field] : undefined
  return value === undefined ? null : fieldText(value, language)
}

/** A field's value in the template's language. */
function fieldText(
  { type, text, number }: TemplateContact['fields'][string],
  language: string,
): string | null {
  if (number === null) return text
  const locale = language.replace('_', '-')
  if (type === 'date')
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(number)
  if (type !== 'boolean') return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(number)
  const base = baseLanguage(language)
  const [yes, no] = yesNo[base === 'it' || base === 'es' ? base : 'en']
  return number === 0 ? no : yes
}

/** Meta takes no line breaks, tabs or more than four spaces in a parameter. */
function clean(value: string | null | undefined): string | null {
  const text = value?.replace(/\s+/g, ' ').trim() ?? ''
  return text === '' ? null : text
}

/** What a value of this kind cannot be sent as, or null. */
export function faultOf(kind: SlotKind, value: string): Unfilled | null {
  switch (kind) {
    case 'image':
    case 'video':
    case 'document':
      return /^\d{5,32}$/.test(value) || isAddress(value) ? null : 'not_an_address'
    case 'location':
      return placeOf(value) === null ? 'not_a_place' : null
    case 'code':
      return value.length > 15 ? 'too_long' : null
    case 'url':
      return value.length > 2_000 ? 'too_long' : null
    case 'text':
      return value.length > 1_024 ? 'too_long' : null
  }
}

function isAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}

export interface Place {
  latitude: string
  longitude: string
  name?: string
  address?: string
}

/** A place as `latitude, longitude, name; address`; the last two may be absent. */
export function placeOf(value: string): Place | null {
  const match =
    /^(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)(?:\s*,\s*([^;]{1,200}))?(?:\s*;\s*(.{1,200}))?$/.exec(
      value,
    )
  if (!match || Math.abs(Number(match[1])) > 90 || Math.abs(Number(match[2])) > 180) return null
  return {
    latitude: match[1]!,
    longitude: match[2]!,
    ...(match[3] !== undefined && { name: match[3].trim() }),
    ...(match[4] !== undefined && { address: match[4].trim() }),
  }
}
