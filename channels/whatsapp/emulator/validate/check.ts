import { isObject, type Json } from '../../parse/fields.ts'
import { Refusal } from '../refusal.ts'

/** Checks of a request's parameters; each throws the refusal that the Graph API gives, with the path of the parameter. */
export function objectAt(value: unknown, path: string): Json {
  if (value === undefined || value === null) throw absent(path)
  if (!isObject(value)) throw new Refusal(100, `Param ${path} must be a JSON object.`)
  return value
}

export function listAt(value: unknown, path: string, least: number, most: number): unknown[] {
  if (value === undefined || value === null) throw absent(path)
  if (!Array.isArray(value)) throw new Refusal(100, `Param ${path} must be an array.`)
  if (value.length < least || value.length > most)
    throw new Refusal(
      131009,
      `${path} must have between ${least} and ${most} elements, it has ${value.length}.`,
    )
  return value
}

export function textAt(value: unknown, path: string, most = Infinity): string {
  if (value === undefined || value === null || value === '') throw absent(path)
  if (typeof value !== 'string') throw new Refusal(100, `Param ${path} must be a string.`)
  if (value.length > most) throw new Refusal(100, `Param ${path} must be at most ${most} characters long.`)
  return value
}

export function optionalText(value: unknown, path: string, most = Infinity): string | undefined {
  return value === undefined || value === null ? undefined : textAt(value, path, most)
}

export function oneOf<T extends string>(value: unknown, path: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === textAt(value, path))
  if (found === undefined) throw new Refusal(100, `Param ${path} must be one of {${allowed.join(', ')}}.`)
  return found
}

export function flagAt(value: unknown, path: string): void {
  if (value !== undefined && typeof value !== 'boolean')
    throw new Refusal(100, `Param ${path} must be a boolean.`)
}

export function urlAt(value: unknown, path: string): string {
  const text = textAt(value, path, 2000)
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new Refusal(131009, `${path} is not a valid URL.`)
  return text
}

export function uniqueIn(values: string[], path: string): void {
  if (new Set(values).size !== values.length) throw new Refusal(131009, `Duplicate values in ${path}.`)
}

export function absent(path: string): Refusal {
  return new Refusal(131008, `Parameter ${path} is required.`)
}
