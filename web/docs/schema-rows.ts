import type { Schema } from './openapi.ts'

/** One line of a schema's table. */
export interface Row {
  /** Field names from the outside in; `[]` stands for each element of a list. */
  path: string[]
  type: string
  required: boolean
  description: string
  /** Bounds, defaults and the like. */
  limits: string[]
}

type Schemas = Readonly<Record<string, Schema>>
const deepest = 5

/** The fields of a schema from the outside in; what refers to itself is named and not followed. */
export function rowsOf(schema: Schema, schemas: Schemas): Row[] {
  return fieldsOf(schema, schemas, [], [])
}

function fieldsOf(given: Schema, schemas: Schemas, path: string[], within: string[]): Row[] {
  if (path.length >= deepest) return []
  const reference = given.$ref
  if (reference && within.includes(reference)) return []
  const inside = reference ? [...within, reference] : within
  const schema = resolved(given, schemas)
  if (schema.items) return fieldsOf(schema.items, schemas, [...path, '[]'], inside)
  const variants = schema.oneOf ?? schema.anyOf ?? []
  const rows = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const here = [...path, name]
    const known = resolved(field, schemas)
    const row: Row = {
      path: here,
      type: typeOf(field, schemas),
      required: schema.required?.includes(name) ?? false,
      description: field.description ?? known.description ?? '',
      limits: [...limitsOf(known), ...(known.items ? limitsOf(resolved(known.items, schemas)) : [])],
    }
    return [row, ...fieldsOf(field, schemas, here, inside)]
  })
  return [
    ...rows,
    ...variants.flatMap((variant) => {
      const fields = resolved(variant, schemas)
      if (!fields.properties) return []
      const label = tagOf(fields)
      return fieldsOf(fields, schemas, label ? [...path, `(${label})`] : path, inside)
    }),
  ]
}

/** `type` of a variant of a union, by which its fields are told apart. */
function tagOf({ properties = {} }: Schema): string | null {
  const tag = Object.values(properties).find((field) => field.const !== undefined || field.enum?.length === 1)
  return tag ? String(tag.const ?? tag.enum![0]) : null
}

/** A schema's type in a few characters: `string[]`, `"it" | "en"`, `map of number`. */
export function typeOf(given: Schema, schemas: Schemas): string {
  const schema = resolved(given, schemas)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const variants = schema.oneOf ?? schema.anyOf
  if (variants) {
    return [...new Set(variants.map((variant) => typeOf(variant, schemas)))].join(' | ')
  }
  const types = [schema.type ?? []].flat()
  if (types.includes('array') && schema.items) {
    const inner = typeOf(schema.items, schemas)
    return [
      inner.includes(' ') ? `(${inner})[]` : `${inner}[]`,
      ...types.filter((type) => type !== 'array'),
    ].join(' | ')
  }
  if (types.includes('object') && !schema.properties && typeof schema.additionalProperties === 'object') {
    return `map of ${typeOf(schema.additionalProperties, schemas)}`
  }
  if (types.length === 0) return schema.properties ? 'object' : 'any'
  return types.join(' | ')
}

function limitsOf(schema: Schema): string[] {
  const between = (least: number | undefined, most: number | undefined, unit: string) => {
    // Bounds of a JavaScript integer are no bounds that anybody set.
    const low = least !== undefined && least > Number.MIN_SAFE_INTEGER ? least : undefined
    const high = most !== undefined && most < Number.MAX_SAFE_INTEGER ? most : undefined
    if (low === undefined && high === undefined) return []
    if (high === undefined) return [`≥ ${low}${unit}`]
    return [low === undefined ? `≤ ${high}${unit}` : `${low}–${high}${unit}`]
  }
  return [
    ...between(schema.minimum, schema.maximum, ''),
    ...between(schema.minLength, schema.maxLength, ' chars'),
    ...between(undefined, schema.maxItems, ' items'),
    ...(schema.format ? [schema.format] : []),
    ...(schema.default === undefined ? [] : [`default ${JSON.stringify(schema.default)}`]),
  ]
}

/** The schema behind a reference, with the parts of an `allOf` laid over each other. */
export function resolved(schema: Schema, schemas: Schemas): Schema {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? ''
    const target = schemas[name]
    return target ? { ...resolved(target, schemas), ...described(schema) } : {}
  }
  if (!schema.allOf) return schema
  const { allOf, ...own } = schema
  return [...allOf.map((part) => resolved(part, schemas)), own].reduce<Schema>(
    (whole, part) => ({
      ...whole,
      ...part,
      properties: { ...whole.properties, ...part.properties },
      required: [...(whole.required ?? []), ...(part.required ?? [])],
    }),
    {},
  )
}

const described = ({ description }: Schema) => (description === undefined ? {} : { description })
