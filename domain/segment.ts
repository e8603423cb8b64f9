import { z } from 'zod'
import { marketingConsentSchema } from './contact.ts'
import { dayOf, truthOf, type ContactField } from './contact-field.ts'
import { CallerError } from './errors.ts'
import { languageSchema } from './language.ts'

/**
 * The filter language of segments: conditions joined by `all`, `any` and `not`. `{ all: [] }` is everybody.
 * A condition on something that a contact lacks does not hold, so its `not` does.
 */
export type Filter = { all: Filter[] } | { any: Filter[] } | { not: Filter } | Condition

export interface Condition {
  /** One of `filterFields`, or `field.<key>` for a field of the business. */
  field: string
  op: FilterOp
  value?: string | number | boolean | string[]
  /** Of `template` and `send`: received in so many last days. */
  days?: number
  /** Of `template` and `send`: whether the person wrote since. */
  answered?: boolean
}

const filterOps = [
  'is',
  'is_not',
  'any_of',
  'contains',
  'starts',
  'less',
  'more',
  'at_least',
  'at_most',
  'before',
  'after',
  'within_days',
  'over_days',
  'empty',
  'not_empty',
] as const
export type FilterOp = (typeof filterOps)[number]

export const filterLimits = { depth: 8, conditions: 100, values: 200, text: 200, days: 3_650 }

export type FilterKind =
  | 'text'
  | 'phone'
  | 'country'
  | 'language'
  | 'label'
  | 'consent'
  | 'flag'
  | 'time'
  | 'received'
  | 'number'
  | 'date'
  | 'choice'

/** What can be asked of every contact. */
export const filterFields: Record<string, FilterKind> = {
  name: 'text',
  phone: 'phone',
  country: 'country',
  language: 'language',
  tag: 'label',
  list: 'label',
  consent: 'consent',
  blocked: 'flag',
  stopped: 'flag',
  created: 'time',
  last_inbound: 'time',
  last_outbound: 'time',
  last_read: 'time',
  template: 'received',
  send: 'received',
}

const emptiness: FilterOp[] = ['empty', 'not_empty']
const named: FilterOp[] = ['is', 'is_not', 'any_of']
const dated: FilterOp[] = ['before', 'after', 'within_days', 'over_days']
export const opsOf: Record<FilterKind, readonly FilterOp[]> = {
  text: [...named, 'contains', 'starts', ...emptiness],
  phone: ['is', 'starts', 'contains', ...emptiness],
  country: [...named, ...emptiness],
  language: [...named, ...emptiness],
  label: named,
  consent: named,
  flag: ['is'],
  time: [...dated, ...emptiness],
  received: ['is'],
  number: ['is', 'is_not', 'less', 'more', 'at_least', 'at_most', ...emptiness],
  date: ['is', 'is_not', ...dated, ...emptiness],
  choice: [...named, ...emptiness],
}

/** What a field of a filter is; undefined for one that does not exist. */
export function filterKind(field: string, fields: readonly ContactField[]): FilterKind | undefined {
  if (Object.hasOwn(filterFields, field)) return filterFields[field]
  const type = fields.find(({ key }) => field === `field.${key}`)?.type
  return type === 'boolean' ? 'flag' : type
}

/**
 * Reads a filter from outside against the fields that exist. Returns it in its plain form: groups of one are what
 * they hold, values have their type. Throws CallerError `invalid` that names the path and the fix.
 */
export function readFilter(raw: unknown, fields: readonly ContactField[], path = 'filter'): Filter {
  let conditions = 0
  let values = 0

  function read(raw: unknown, path: string, depth: number): Filter {
    if (depth > filterLimits.depth)
      throw wrong(
        path,
        `Groups are nested more than ${filterLimits.depth} deep`,
        'Join conditions in fewer levels',
        'filter_too_deep',
        { most: filterLimits.depth },
      )
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
      throw wrong(
        path,
        'A filter is an object',
        'Give { all: […] }, { any: […] }, { not: … } or { field, op, value }',
      )
    const part = raw as Record<string, unknown>
    const group = (['all', 'any', 'not'] as const).find((name) => Object.hasOwn(part, name))
    if (group === undefined) return readCondition(part, path)
    const stray = Object.keys(part).find((name) => name !== group)
    if (stray !== undefined)
      throw wrong(`${path}.${stray.slice(0, 40)}`, `Nothing stands beside ${group}`, 'Nest it instead')
    if (group === 'not') return { not: read(part['not'], `${path}.not`, depth + 1) }
    const inner = part[group]
    if (!Array.isArray(inner)) throw wrong(`${path}.${group}`, `${group} holds a list`, 'Give [ … ]')
    if (inner.length > filterLimits.conditions) throw tooMany(`${path}.${group}`)
    if (group === 'any' && inner.length === 0)
      throw wrong(`${path}.any`, 'any without conditions is nobody', 'Add a condition')
    const parts = Array.from(inner, (one: unknown, index) =>
      read(one, `${path}.${group}.${index}`, depth + 1),
    )
    if (parts.length === 1) return parts[0]!
    return group === 'all' ? { all: parts } : { any: parts }
  }

  function readCondition(part: Record<string, unknown>, path: string): Condition {
    if (++conditions > filterLimits.conditions) throw tooMany(path)
    const { field, op } = part
    const kind = typeof field === 'string' ? filterKind(field, fields) : undefined
    if (typeof field !== 'string' || kind === undefined)
      throw wrong(`${path}.field`, 'No such field', `Use one of: ${known(fields)}`, 'filter_field_unknown', {
        field: typeof field === 'string' ? field.slice(0, 60) : typeof field,
      })
    if (!opsOf[kind].includes(op as FilterOp) || (field === 'created' && emptiness.includes(op as FilterOp)))
      throw wrong(
        `${path}.op`,
        `${field} cannot be compared like that`,
        `Use one of: ${opsOf[kind].join(', ')}`,
        'filter_comparison_unfit',
        { field, kind, ops: opsOf[kind].join(',') },
      )
    const condition: Condition = { field, op: op as FilterOp }
    const choices = fields.find(({ key }) => field === `field.${key}`)?.choices ?? []
    const allowed = new Set(['field', 'op'])
    if (!emptiness.includes(condition.op)) {
      allowed.add('value')
      condition.value = readValue(part['value'], { kind, op: condition.op, choices, path: `${path}.value` })
    }
    if (kind === 'received') {
      allowed.add('days').add('answered')
      if (part['days'] !== undefined) condition.days = readDays(part['days'], `${path}.days`)
      if (part['answered'] !== undefined) {
        if (typeof part['answered'] !== 'boolean')
          throw wrong(`${path}.answered`, 'answered is true or false', 'Leave it out where both will do')
        condition.answered = part['answered']
      }
    }
    const stray = Object.keys(part).find((name) => !allowed.has(name))
    if (stray !== undefined)
      throw wrong(`${path}.${stray.slice(0, 40)}`, `${field} ${condition.op} takes no such part`, 'Remove it')
    return condition
  }

  function readValue(
    value: unknown,
    about: { kind: FilterKind; op: FilterOp; choices: readonly string[]; path: string },
  ): NonNullable<Condition['value']> {
    const { op, path } = about
    if (op === 'within_days' || op === 'over_days') return readDays(value, path)
    if (op !== 'any_of') {
      values += 1
      return readOne(value, about)
    }
    if (!Array.isArray(value) || value.length === 0)
      throw wrong(path, 'any_of takes a list of values', 'Give [ … ] with at least one')
    values += value.length
    if (values > filterLimits.values)
      throw wrong(
        path,
        `A filter holds at most ${filterLimits.values} values`,
        'Put the people into a list instead',
        'filter_too_many_values',
        { most: filterLimits.values },
      )
    return Array.from(value, (one: unknown, index) =>
      String(readOne(one, { ...about, path: `${path}.${index}` })),
    )
  }

  return read(raw, path, 1)
}

function readOne(
  value: unknown,
  { kind, choices, path }: { kind: FilterKind; choices: readonly string[]; path: string },
): string | number | boolean {
  switch (kind) {
    case 'flag': {
      const truth = truthOf(value)
      if (truth === null)
        throw wrong(path, 'The value is true or false', 'Give true or false', 'filter_value_flag')
      return truth
    }
    case 'number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
      if (typeof number !== 'number' || !Number.isFinite(number))
        throw wrong(path, 'The value is a number', 'Give a number such as 12.5', 'filter_value_number')
      return number === 0 ? 0 : number
    }
    case 'time':
    case 'date':
      if (typeof value !== 'string' || dayOf(value) === null)
        throw wrong(
          path,
          'The value is a date',
          'Give it as YYYY-MM-DD, or a number of days such as 30d',
          'filter_value_date',
        )
      return value
    case 'country': {
      const code = typeof value === 'string' ? value.toUpperCase() : ''
      if (!/^[A-Z]{2}$/.test(code))
        throw wrong(path, 'The value is a country', 'Give two letters such as IT', 'filter_value_country')
      return code
    }
    case 'language':
      return oneOf(languageSchema.options, value, path)
    case 'consent':
      return oneOf(marketingConsentSchema.options, value, path)
    case 'choice':
      return oneOf(choices, value, path)
    case 'phone': {
      const digits = typeof value === 'string' ? value.replace(/[\s()./-]/g, '').replace(/^00/, '+') : ''
      if (!/^\+?\d{1,15}$/.test(digits))
        throw wrong(
          path,
          'The value is a phone number or its beginning',
          'Give digits such as +39',
          'filter_value_phone',
        )
      return digits
    }
    default: {
      const text = String(typeof value === 'string' || typeof value === 'number' ? value : '')
        .replaceAll('\0', '')
        .trim()
      if (text === '' || text.length > filterLimits.text)
        throw wrong(
          path,
          'The value is a text',
          `Give 1 to ${filterLimits.text} characters`,
          'filter_value_text',
          {
            most: filterLimits.text,
          },
        )
      return text
    }
  }
}

function oneOf(options: readonly string[], value: unknown, path: string): string {
  const wanted = typeof value === 'string' ? value.toLowerCase() : null
  const found = options.find((option) => option.toLowerCase() === wanted)
  if (found === undefined)
    throw wrong(
      path,
      'No such value',
      `Use one of: ${options.slice(0, 30).join(', ')}`,
      'filter_value_unknown',
      {
        options: options.slice(0, 30).join(', '),
      },
    )
  return found
}

function readDays(value: unknown, path: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= filterLimits.days)
    return value
  throw wrong(
    path,
    'The value is a number of days',
    `Give a whole number from 1 to ${filterLimits.days}`,
    'filter_value_days',
    {
      most: filterLimits.days,
    },
  )
}

function known(fields: readonly ContactField[]): string {
  return [...Object.keys(filterFields), ...fields.slice(0, 30).map(({ key }) => `field.${key}`)].join(', ')
}

const wrong = (
  field: string,
  message: string,
  fix: string,
  reason?: string,
  about: Record<string, string | number> = {},
) => new CallerError('invalid', message, { field, fix, ...(reason === undefined ? {} : { reason, about }) })
const tooMany = (path: string) =>
  wrong(
    path,
    `A filter holds at most ${filterLimits.conditions} conditions`,
    'Use any_of, a list or a tag',
    'filter_too_many_conditions',
    {
      most: filterLimits.conditions,
    },
  )

/** The conditions of a filter, left to right. */
export function conditionsOf(filter: Filter): Condition[] {
  if ('all' in filter) return filter.all.flatMap(conditionsOf)
  if ('any' in filter) return filter.any.flatMap(conditionsOf)
  return 'not' in filter ? conditionsOf(filter.not) : [filter]
}

/** The same filter with every condition changed. */
export function mapConditions(filter: Filter, change: (condition: Condition) => Condition): Filter {
  if ('all' in filter) return { all: filter.all.map((part) => mapConditions(part, change)) }
  if ('any' in filter) return { any: filter.any.map((part) => mapConditions(part, change)) }
  return 'not' in filter ? { not: mapConditions(filter.not, change) } : change(filter)
}

/** A filter as callers give it: in words, or as JSON. */
export const filterInput = z
  .union([z.string().min(1).max(8_000), z.looseObject({})])
  .describe(
    'Who: in words, such as `tag:vip and (language:it or country:IT) and not list:"Old customers" and last_inbound < 30d`, or as JSON: { all: […] }, { any: […] }, { not: … }, { field, op, value }',
  )
export type FilterInput = z.infer<typeof filterInput>
