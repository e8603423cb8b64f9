import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openApiDocument } from '../../../api/openapi.ts'
import { operations } from '../../../operations/catalogue.ts'
import { curlOf, sampleOf } from '../../../web/docs/curl.ts'
import { entriesOf, matches, type Document } from '../../../web/docs/openapi.ts'
import { rowsOf, typeOf } from '../../../web/docs/schema-rows.ts'

const document = openApiDocument({ version: '1', publicUrl: 'https://hub.example' }) as unknown as Document
const entries = [...entriesOf(document).values()].flat()
const entry = (id: string) => entries.find((one) => one.id === id)!

describe('the reference', () => {
  it('shows every operation once, under its noun', () => {
    expect(entries.map(({ id }) => id).toSorted()).toEqual(operations.map(({ name }) => name).toSorted())
    for (const [noun, own] of entriesOf(document)) {
      expect(own.every(({ id }) => id.startsWith(`${noun}.`))).toBe(true)
    }
  })

  it('finds operations by name, path and field', () => {
    expect(entries.filter((one) => matches(one, 'variants')).map(({ id }) => id)).toEqual([
      'sends.forecast',
      'knowledge.entries',
      'knowledge.saveEntry',
    ])
    expect(entries.filter((one) => matches(one, 'post keys')).map(({ id }) => id)).toContain('keys.create')
    expect(entries.filter((one) => matches(one, 'zebra'))).toEqual([])
  })
})

describe('the example of an operation', () => {
  const json = operations.filter(
    ({ http, upload }) => http.method !== 'GET' && http.method !== 'DELETE' && !upload,
  )
  it.each(json.map((operation) => [operation.name, operation] as const))(
    '%s: has a body that the operation takes',
    (name, operation) => {
      const { body } = entry(name)
      const sample = body ? (sampleOf(body.schema, 'body', {}) as Record<string, unknown>) : {}
      const inPath = Object.fromEntries(
        entry(name)
          .parameters.filter((parameter) => parameter.in === 'path')
          .map((parameter) => [parameter.name, sampleOf(parameter.schema ?? {}, parameter.name, {})]),
      )
      // What must be given one way or another no schema can say; the operation's own words do.
      const parsed = operation.input.safeParse({ ...sample, ...inPath })
      const missing = parsed.error?.issues.filter((issue) => issue.code !== 'custom') ?? []
      expect(missing).toEqual([])
    },
  )

  it('names the address, the key and only what is needed', () => {
    expect(curlOf(entry('conversations.thread'), 'https://hub.example', {})).toBe(
      "curl 'https://hub.example/api/conversations/ID/thread' \\\n  -H 'Authorization: Bearer YOUR_KEY'",
    )
    expect(curlOf(entry('knowledge.search'), 'https://hub.example', {})).toContain(
      "'https://hub.example/api/knowledge/search?query=opening+hours'",
    )
  })

  it('sends a file as it is', () => {
    const curl = curlOf(entry('knowledge.addFile'), 'https://hub.example', {})
    expect(curl).toContain('name=faq.csv')
    expect(curl).toContain('--data-binary @faq.csv')
  })

  it('survives a quote in a value', () => {
    const quoted = { ...entry('keys.create'), body: { type: 'application/json', schema: { const: "it's" } } }
    expect(curlOf(quoted, '', {})).toContain(String.raw`-d '"it'\''s"'`)
  })
})

describe('the table of a schema', () => {
  const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as never

  it('names types as people read them', () => {
    const types = {
      'string[]': z.array(z.string()),
      '"a" | "b"': z.enum(['a', 'b']),
      '("a" | "b")[]': z.array(z.enum(['a', 'b'])),
      'string | null': z.string().nullable(),
      'map of number': z.record(z.string(), z.number()),
      '"x"': z.literal('x'),
    }
    for (const [name, schema] of Object.entries(types)) expect(typeOf(schemaOf(schema), {})).toBe(name)
  })

  it('goes into objects, lists and variants, with bounds and defaults', () => {
    const schema = z.object({
      limit: z.number().int().min(1).max(20).default(5),
      tags: z.array(z.string().max(9)).max(3),
      item: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('note'), body: z.string() }),
        z.object({ kind: z.literal('call'), minutes: z.number() }),
      ]),
    })
    const rows = rowsOf(schemaOf(schema), {})
    expect(rows.map(({ path, required }) => `${path.join('.')}${required ? '*' : ''}`)).toEqual([
      'limit',
      'tags*',
      'item*',
      'item.(note).kind*',
      'item.(note).body*',
      'item.(call).kind*',
      'item.(call).minutes*',
    ])
    expect(rows[0]!.limits).toEqual(['1–20', 'default 5'])
    expect(rows[1]!.limits).toEqual(['≤ 3 items', '≤ 9 chars'])
  })

  it('ends where a schema holds itself', () => {
    const schemas = {
      Node: { type: 'object', properties: { next: { $ref: '#/components/schemas/Node' } } },
    }
    expect(rowsOf({ $ref: '#/components/schemas/Node' }, schemas).map(({ path }) => path)).toEqual([['next']])
  })
})
