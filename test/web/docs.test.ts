import { describe, expect, test } from 'vitest'
import { exampleOf, fieldsOf, type Schema, typeOf } from '../../web/docs/schema.ts'

const schema: Schema = {
  type: 'object',
  required: ['name', 'tags'],
  properties: {
    name: { type: 'string', minLength: 3, maxLength: 80, description: 'As people say it' },
    age: { type: ['integer', 'null'], minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
    tags: {
      type: 'array',
      items: { type: 'object', properties: { kind: { enum: ['a', 'b'] } }, required: ['kind'] },
    },
    limit: { type: 'integer', minimum: 1, maximum: 100, default: 50 },
  },
}

describe('the API reference', () => {
  test('lists every field, the inner ones below their own', () => {
    expect(fieldsOf(schema).map(({ name, depth, required }) => [name, depth, required])).toEqual([
      ['name', 0, true],
      ['age', 0, false],
      ['tags', 0, true],
      ['kind', 1, true],
      ['limit', 0, false],
    ])
  })

  test('says limits and defaults, but not the limits of JSON itself', () => {
    const notes = Object.fromEntries(fieldsOf(schema).map((field) => [field.name, field.notes]))
    expect(notes['name']).toEqual(['As people say it', 'from 3 to 80 characters'])
    expect(notes['age']).toEqual(['from 0'])
    expect(notes['limit']).toEqual(['from 1 to 100', 'default 50'])
  })

  test('names types as a person would', () => {
    expect(typeOf({ enum: ['a', 'b'] })).toBe('"a" | "b"')
    expect(typeOf({ anyOf: [{ type: 'string' }, { type: 'null' }] })).toBe('string or null')
    expect(typeOf({ type: 'array', items: { type: 'object' } })).toBe('list of object')
  })

  test('gives an example of the required fields', () => {
    expect(exampleOf(schema)).toEqual({ name: '…', tags: [] })
    expect(exampleOf({ anyOf: [{ const: 'x' }, { type: 'null' }] })).toBe('x')
  })
})
