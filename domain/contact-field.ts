import { z } from 'zod'
import { CallerError } from './errors.ts'

const fieldTypes = ['text', 'number', 'date', 'boolean', 'choice'] as const
export const fieldTypeSchema = z.enum(fieldTypes)
export type FieldType = z.infer<typeof fieldTypeSchema>

export const fieldKeySchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'a small letter, then small letters, digits and underscores; at most 40')

const longestFieldText = 500

/** A field that the business added to its contacts. */
export const contactFieldSchema = z.object({
  key: fieldKeySchema,
  label: z.string(),
  type: fieldTypeSchema,
  choices: z.array(z.string()).nullable(),
  createdAt: z.number(),
})
export type ContactField = z.infer<typeof contactFieldSchema>

/** A value as callers see it: a date is `YYYY-MM-DD`. */
export const fieldValueSchema = z.union([z.string(), z.number(), z.boolean()])
export type FieldValue = z.infer<typeof fieldValueSchema>

/** A value as it is stored: `text` for text and choice, `number` for the others. */
export interface StoredValue {
  text: string | null
  number: number | null
}

/** The stored form of a value. Throws CallerError `invalid` that names `path` and what would be right. */
export function storedValue(
  field: Pick<ContactField, 'key' | 'type' | 'choices'>,
  value: unknown,
  path: string,
): StoredValue {
  const wrong = (message: string, fix: string) =>
    new CallerError('invalid', message, {
      field: path,
      fix,
      reason: `field_${field.type}`,
      about: { field: field.key, choices: (field.choices ?? []).slice(0, 20).join(', ') },
    })
  switch (field.type) {
    case 'text': {
      const text = typeof value === 'number' ? String(value) : value
      if (typeof text === 'string' && text.trim() !== '' && text.length <= longestFieldText)
        return { text: text.trim(), number: null }
      throw wrong(`${field.key} is a text`, `Give 1 to ${longestFieldText} characters, or null to empty it`)
    }
    case 'number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
      if (typeof number === 'number' && Number.isFinite(number)) return { text: null, number }
      throw wrong(`${field.key} is a number`, 'Give a number such as 12.5, or null to empty it')
    }
    case 'date': {
      const at = typeof value === 'string' ? dayOf(value) : null
      if (at !== null) return { text: null, number: at }
      throw wrong(`${field.key} is a date`, 'Give it as YYYY-MM-DD, or null to empty it')
    }
    case 'boolean': {
      const truth = truthOf(value)
      if (truth !== null) return { text: null, number: truth ? 1 : 0 }
      throw wrong(`${field.key} is yes or no`, 'Give true or false, or null to empty it')
    }
    case 'choice': {
      const wanted = typeof value === 'string' ? value.trim().toLowerCase() : null
      const choice = field.choices?.find((one) => one.toLowerCase() === wanted)
      if (choice !== undefined) return { text: choice, number: null }
      throw wrong(
        `${field.key} is none of its choices`,
        `Give one of: ${(field.choices ?? []).slice(0, 20).join(', ')}`,
      )
    }
  }
}

/** The value as callers see it, or null where nothing is stored. */
export function shownValue(type: FieldType, { text, number }: StoredValue): FieldValue | null {
  if (type === 'text' || type === 'choice') return text
  if (number === null) return null
  if (type === 'date') return new Date(number).toISOString().slice(0, 10)
  return type === 'boolean' ? number === 1 : number
}

/** Whether a stored value is one that the field takes as it is now: its type and choices may have changed since. */
export function stillFits(
  field: Pick<ContactField, 'key' | 'type' | 'choices'>,
  value: StoredValue,
): boolean {
  const shown = shownValue(field.type, value)
  if (shown === null || !takes(field, shown)) return false
  const { text, number } = storedValue(field, shown, field.key)
  return text === value.text && number === value.number
}

/** Whether the field takes a value as callers see it. */
export function takes(field: Pick<ContactField, 'key' | 'type' | 'choices'>, value: FieldValue): boolean {
  try {
    storedValue(field, value, field.key)
    return true
  } catch (error) {
    if (error instanceof CallerError) return false
    throw error
  }
}

/** Midnight UTC of a calendar date that exists, written YYYY-MM-DD; null for anything else. */
export function dayOf(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const at = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? null : at
}

/** true or false, also as people write them; null for anything else. */
export function truthOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  if (value === 'true' || value === 'yes') return true
  return value === 'false' || value === 'no' ? false : null
}
