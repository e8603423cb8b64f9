import { sql, type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool } from 'kysely'
import { day } from '../../domain/clock.ts'
import { dayOf, type ContactField } from '../../domain/contact-field.ts'
import { filterKind, type Condition, type Filter, type FilterKind } from '../../domain/segment.ts'
import { likePattern } from '../../storage/contact-search.ts'
import type { Db } from '../../storage/open.ts'
import type { Schema } from '../../storage/schema.ts'

type Contacts = ExpressionBuilder<Schema, 'contacts'>
type Where = (eb: Contacts) => Expression<SqlBool>

/** What a filter is read against. */
export interface FilterContext {
  fields: readonly ContactField[]
  now: number
}

/**
 * A filter as a condition on `contacts`, the same on every database. Every condition is true or false, never
 * unknown, so that `not` means what it says; what lies in other tables is asked for by their indexes.
 */
export function compileFilter(filter: Filter, context: FilterContext): Where {
  return (eb) => {
    const compile = (part: Filter, few: boolean): Expression<SqlBool> => {
      if ('all' in part) {
        const driver = part.all.findIndex(isDriver)
        const probed = few || driver !== -1
        return eb.and(part.all.map((inner, index) => compile(inner, probed && (few || index !== driver))))
      }
      if ('any' in part) return eb.or(part.any.map((inner) => compile(inner, few)))
      if ('not' in part) return eb.not(compile(part.not, few))
      return compileCondition(eb, part, { ...context, few })
    }
    return compile(filter, false)
  }
}

/** A condition that few people meet and an index lists: the others of its group are looked up for those few alone. */
function isDriver(part: Filter): boolean {
  if (!('field' in part) || (part.op !== 'is' && part.op !== 'any_of')) return false
  return part.field === 'tag' || part.field === 'list' || part.field.startsWith('field.')
}

/** How many contacts a filter holds now. */
export async function countMembers(db: Db, filter: Filter, context: FilterContext): Promise<number> {
  const { n } = await db
    .selectFrom('contacts')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where(compileFilter(filter, context))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** The next members after an id, by id: a page of a segment that may be as large as the whole book. */
export async function membersAfter(
  db: Db,
  filter: Filter,
  context: FilterContext,
  page: { after: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('contacts')
    .select('contacts.id')
    .where(compileFilter(filter, context))
    .where('contacts.id', '>', page.after)
    .orderBy('contacts.id')
    .limit(page.limit)
    .execute()
  return rows.map(({ id }) => id)
}

const columns = {
  name: 'name',
  phone: 'phone',
  country: 'country',
  language: 'language',
  consent: 'marketing',
  blocked: 'blocked_at',
  stopped: 'stopped_at',
  created: 'created_at',
  last_inbound: 'last_inbound_at',
  last_outbound: 'last_outbound_at',
  last_read: 'last_read_at',
} as const

interface Compiling extends FilterContext {
  /** Other conditions leave few people: look this one up for each, rather than listing all who meet it. */
  few: boolean
}

function compileCondition(eb: Contacts, condition: Condition, context: Compiling): Expression<SqlBool> {
  const { field, op } = condition
  const kind = filterKind(field, context.fields)!
  if (field.startsWith('field.')) return ofField(eb, condition, kind, context)
  if (field === 'tag' || field === 'list') {
    const values = Array.isArray(condition.value) ? condition.value : [String(condition.value)]
    const held = field === 'tag' ? tagged(eb, values, context.few) : listed(eb, values, context.few)
    return op === 'is_not' ? eb.not(held) : held
  }
  if (kind === 'received') return received(eb, condition, context.now)
  const column = sql.ref<string | number | null>(`contacts.${columns[field as keyof typeof columns]}`)
  if (kind === 'flag') return condition.value === true ? present(column) : absent(column)
  return compared(column, condition, kind, context.now)
}

function ofField(eb: Contacts, condition: Condition, kind: FilterKind, { few, now }: Compiling) {
  const worded = kind === 'text' || kind === 'choice'
  const column = sql.ref(worded ? 'text' : 'number')
  // Looked up for one person, the value must not tempt SQLite to walk the index of all values instead.
  const stored = !few ? column : worded ? sql`(${column} || '')` : sql`(${column} + 0)`
  const { op } = condition
  const plain: Condition = op === 'is_not' ? { ...condition, op: 'is' } : condition
  const values = eb
    .selectFrom('contact_values')
    .where('field', '=', condition.field.slice('field.'.length))
    .$if(op !== 'empty' && op !== 'not_empty', (query) =>
      query.where(
        kind === 'flag'
          ? sql<SqlBool>`${stored} = ${condition.value === true ? 1 : 0}`
          : compared(stored, plain, kind, now),
      ),
    )
  const held = few
    ? eb.exists(values.select('field').whereRef('contact_id', '=', 'contacts.id'))
    : eb('contacts.id', 'in', values.select('contact_id'))
  return op === 'is_not' || op === 'empty' ? eb.not(held) : held
}

function tagged(eb: Contacts, tags: string[], few: boolean) {
  const rows = eb.selectFrom('contact_tags').where('tag', 'in', tags)
  return few
    ? eb.exists(rows.select('tag').whereRef('contact_id', '=', 'contacts.id'))
    : eb('contacts.id', 'in', rows.select('contact_id'))
}

function listed(eb: Contacts, named: string[], few: boolean) {
  const rows = eb.selectFrom('list_members').where('list_id', 'in', (lists) =>
    lists
      .selectFrom('lists')
      .select('id')
      .where((list) => list.or([list('id', 'in', named), list('name', 'in', named)])),
  )
  return few
    ? eb.exists(rows.select('list_id').whereRef('contact_id', '=', 'contacts.id'))
    : eb('contacts.id', 'in', rows.select('contact_id'))
}

/** People to whom a template or a send went out, and who wrote since or did not. */
function received(eb: Contacts, { field, value, days, answered }: Condition, now: number) {
  const named = String(value)
  return eb('contacts.id', 'in', (people) => {
    let query = people
      .selectFrom('messages as sent')
      .select('sent.contact_id')
      .where('sent.status', 'in', ['accepted', 'sent', 'delivered', 'read'])
    query =
      field === 'template'
        ? query.where('sent.template_id', 'in', (of) =>
            of
              .selectFrom('templates')
              .select('templates.id')
              .where((one) => one.or([one('templates.id', '=', named), one('templates.name', '=', named)])),
          )
        : query.where('sent.send_id', 'in', (of) =>
            of
              .selectFrom('sends')
              .select('sends.id')
              .where((one) => one.or([one('sends.id', '=', named), one('sends.name', '=', named)])),
          )
    if (days !== undefined) query = query.where('sent.created_at', '>=', now - days * day)
    if (answered === undefined) return query
    return query
      .innerJoin('contacts as person', 'person.id', 'sent.contact_id')
      .where(
        answered
          ? sql<SqlBool>`person.last_inbound_at > sent.created_at`
          : sql<SqlBool>`(person.last_inbound_at is null or person.last_inbound_at <= sent.created_at)`,
      )
  })
}

type Column = RawBuilder<unknown>
const present = (column: Column) => sql<SqlBool>`${column} is not null`
const absent = (column: Column) => sql<SqlBool>`${column} is null`
/** A comparison that does not hold where there is nothing to compare. */
const held = (column: Column, comparison: Expression<unknown>) =>
  sql<SqlBool>`(${column} is not null and ${comparison})`

function compared(
  column: Column,
  { op, value }: Condition,
  kind: FilterKind,
  now: number,
): Expression<SqlBool> {
  const operand = kind === 'date' || kind === 'time' ? timeOf(value) : value
  switch (op) {
    case 'empty':
      return absent(column)
    case 'not_empty':
      return present(column)
    case 'is':
      return held(column, sql`${column} = ${operand}`)
    case 'is_not':
      return sql<SqlBool>`(${column} is null or ${column} <> ${operand})`
    case 'any_of':
      return held(column, sql`${column} in (${sql.join(value as string[])})`)
    case 'contains':
      return held(column, sql`fold_text(${column}) like ${likePattern(value, 'anywhere')} escape '\\'`)
    case 'starts':
      return held(column, sql`fold_text(${column}) like ${likePattern(value, 'beginning')} escape '\\'`)
    case 'less':
    case 'before':
      return held(column, sql`${column} < ${operand}`)
    case 'more':
      return held(column, sql`${column} > ${operand}`)
    case 'after':
      // After a day is after its end.
      return held(column, sql`${column} >= ${Number(operand) + day}`)
    case 'at_most':
      return held(column, sql`${column} <= ${operand}`)
    case 'at_least':
      return held(column, sql`${column} >= ${operand}`)
    case 'within_days':
      return held(column, sql`${column} >= ${now - Number(value) * day} and ${column} <= ${now}`)
    case 'over_days':
      return held(column, sql`${column} < ${now - Number(value) * day}`)
  }
}

/** A calendar date as the time at which it begins; days stay numbers. */
function timeOf(value: Condition['value']): unknown {
  return typeof value === 'string' ? dayOf(value) : value
}
