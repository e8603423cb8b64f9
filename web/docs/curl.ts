import type { Entry, Schema } from './openapi.ts'
import { resolved } from './schema-rows.ts'

type Schemas = Readonly<Record<string, Schema>>

/** A call of an operation that can be pasted into a POSIX shell once a key is put in; only what it must have. */
export function curlOf(entry: Entry, server: string, schemas: Schemas): string {
  const fill = (parameter: Entry['parameters'][number]) =>
    sampleOf(parameter.schema ?? {}, parameter.name, schemas)
  const query = new URLSearchParams()
  let path = entry.path
  for (const parameter of entry.parameters) {
    const value = String(fill(parameter))
    if (parameter.in === 'path') path = path.replace(`{${parameter.name}}`, value)
    else if (parameter.in === 'query' && parameter.required) query.set(parameter.name, value)
  }
  const lines = [
    `curl${entry.method === 'GET' ? '' : ` -X ${entry.method}`} ${quoted(`${server}${path}${query.size > 0 ? `?${query}` : ''}`)}`,
    `-H ${quoted('Authorization: Bearer YOUR_KEY')}`,
  ]
  if (entry.body && !/json/.test(entry.body.type)) {
    lines.push(`-H ${quoted(`Content-Type: ${entry.body.type}`)}`, '--data-binary @faq.csv')
  } else if (entry.body) {
    const body = JSON.stringify(sampleOf(entry.body.schema, 'body', schemas))
    lines.push(`-H ${quoted('Content-Type: application/json')}`, `-d ${quoted(body)}`)
  }
  return lines.join(' \\\n  ')
}

/** A value that the schema takes, as short as it may be. */
export function sampleOf(given: Schema, name: string, schemas: Schemas, depth = 0): unknown {
  const schema = resolved(given, schemas)
  if (schema.default !== undefined) return schema.default
  if (schema.const !== undefined) return schema.const
  if (schema.enum?.length) return schema.enum[0]
  const variant = (schema.oneOf ?? schema.anyOf)?.[0]
  if (variant) return sampleOf(variant, name, schemas, depth)
  const type = [schema.type ?? 'object'].flat()[0]
  switch (type) {
    case 'string':
      return textFor(schema, name)
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, Number.MIN_SAFE_INTEGER + 1)
    case 'boolean':
      return true
    case 'array':
      return (schema.minItems ?? 0) > 0 ? [sampleOf(schema.items ?? {}, name, schemas, depth + 1)] : []
    case 'null':
      return null
    default: {
      if (depth > 3) return {}
      const required = schema.required ?? []
      return Object.fromEntries(
        required.map((field) => [
          field,
          sampleOf(schema.properties?.[field] ?? {}, field, schemas, depth + 1),
        ]),
      )
    }
  }
}

function textFor(schema: Schema, name: string): string {
  if (schema.format === 'email') return 'giulia@nespolo.example'
  if (/^id$|Id$/.test(name)) return 'ID'
  const known: Record<string, string> = {
    name: 'faq.csv',
    query: 'opening hours',
    slug: 'spring-news',
    question: 'When are you open?',
    answer: 'From Monday to Saturday, 9:30 to 19:30.',
    text: 'How much is delivery?',
    idempotencyKey: 'order-1042-reply-1',
  }
  const text = known[name] ?? name
  return text.padEnd(schema.minLength ?? 0, '.').slice(0, schema.maxLength ?? 200)
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
