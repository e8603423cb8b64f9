/** Reading untrusted JSON: each reader returns the value where it has the right type, else nothing. */
export type Json = Record<string, unknown>

/** A piece of a webhook that cannot be understood; caught where the piece is taken out of its batch. */
export class Unreadable extends Error {}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function object(value: unknown): Json | undefined {
  return isObject(value) ? value : undefined
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** The objects of an array, whatever else stands in it. */
export function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A non-empty string. */
export function word(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function number(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const parsed = Number(value)
  return Number.isFinite(parsed) ? parsed : undefined
}

/** Drops what is undefined, so that a stored value has no empty places. */
export function present<T extends object>(value: T): T {
  for (const key of Object.keys(value) as (keyof T)[]) if (value[key] === undefined) delete value[key]
  return value
}

export function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Unreadable(`${what} is missing or has the wrong type`)
  return value
}

/** Unix seconds, as a number or as digits, to milliseconds. */
export function timeMs(value: unknown): number | undefined {
  const seconds = number(value)
  if (seconds === undefined || seconds <= 0 || seconds > 1e11) return undefined
  return Math.round(seconds * 1000)
}

/** E.164 with its plus sign from Meta's bare digits. */
export function phone(value: unknown): string | null {
  const digits = typeof value === 'number' ? String(value) : text(value)
  const match = digits === undefined ? null : /^\+?(\d{5,20})$/.exec(digits)
  return match ? `+${match[1]}` : null
}

/** A business-scoped user id: country code, dot, up to 128 alphanumerics (`ENT.` in between for parent portfolios). */
export function userId(value: unknown): string | null {
  const id = text(value)
  return id !== undefined && /^[A-Z]{2}\.(ENT\.)?[0-9A-Za-z]{1,128}$/.test(id) ? id : null
}
