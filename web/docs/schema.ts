/** The part of JSON Schema that the hub's OpenAPI document uses. */
export interface Schema {
  type?: string | string[]
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  additionalProperties?: boolean | Schema
  default?: unknown
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  format?: string
}

/** One field as a reader sees it; `depth` is how far it is nested. */
export interface Field {
  name: string
  type: string
  required: boolean
  depth: number
  notes: string[]
}

const deepest = 5

/** The type in a word or two: `string`, `"a" | "b"`, `integer or null`, `list of object`. */
export function typeOf(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (choices) return [...new Set(choices.map(typeOf))].join(' or ')
  if (schema.items) return `list of ${typeOf(schema.items)}`
  if (Array.isArray(schema.type)) return schema.type.join(' or ')
  return schema.format === 'binary' ? 'file' : (schema.type ?? 'anything')
}

/** The fields of an object, each followed by those inside it. */
export function fieldsOf(schema: Schema, depth = 0): Field[] {
  if (depth > deepest) return []
  return [schema, ...(schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [])].flatMap((part) => {
    if (part.items) return fieldsOf(part.items, depth)
    return Object.entries(part.properties ?? {}).flatMap(([name, field]) => [
      {
        name,
        type: typeOf(field),
        required: part.required?.includes(name) ?? false,
        depth,
        notes: notesOf(field),
      },
      ...fieldsOf(field, depth + 1),
    ])
  })
}

function notesOf(schema: Schema): string[] {
  const { minimum, maximum, minLength, maxLength } = schema
  const range = (least: number | undefined, most: number | undefined, unit: string) =>
    least === undefined && most === undefined
      ? []
      : [
          [least === undefined ? '' : `from ${least}`, most === undefined ? '' : `to ${most}`, unit]
            .filter(Boolean)
            .join(' '),
        ]
  // The bounds that JSON itself sets to whole numbers say nothing to a reader.
  const real = (bound: number | undefined) =>
    bound !== undefined && Math.abs(bound) >= Number.MAX_SAFE_INTEGER ? undefined : bound
  return [
    ...(schema.description ? [schema.description] : []),
    ...range(real(minimum), real(maximum), ''),
    ...range(minLength, maxLength, 'characters'),
    ...(schema.default === undefined ? [] : [`default ${JSON.stringify(schema.default)}`]),
  ]
}

/** A value that fits the schema, for an example: required fields only. */
export function exampleOf(schema: Schema, depth = 0): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.default !== undefined) return schema.default
  const choice = (schema.anyOf ?? schema.oneOf ?? schema.allOf)?.[0]
  if (choice) return exampleOf(choice, depth)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  switch (type) {
    case 'object':
      return depth > deepest
        ? {}
        : Object.fromEntries(
            (schema.required ?? []).map((name) => [
              name,
              exampleOf(schema.properties?.[name] ?? {}, depth + 1),
            ]),
          )
    case 'array':
      return []
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 0, 0)
    case 'boolean':
      return true
    default:
      return '…'
  }
}
