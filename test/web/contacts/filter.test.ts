import { describe, expect, test } from 'vitest'
import { filterFields } from '../../../domain/segment.ts'
import { parseFilter } from '../../../domain/segment-text.ts'
import { ApiError } from '../../../web/api/error.ts'
import { faultOf } from '../../../web/pages/contacts/filter/error-place.ts'
import { builtIn, quoted, suggest } from '../../../web/pages/contacts/filter/suggest.ts'
import { examples } from '../../../web/pages/contacts/segments/examples.ts'

const fields = [
  { key: 'shop', label: 'Shop', type: 'choice' as const, choices: ['Old town', 'Harbour'], createdAt: 0 },
  { key: 'orders', label: 'Orders', type: 'number' as const, choices: null, createdAt: 0 },
]
const known = { fields, lists: ['Old customers', 'never'], tags: ['vip', 'visitors'] }
const offered = (text: string) => suggest(text, text.length, known).map(({ insert }) => insert)

test("the console knows the fields of the hub's filter language, each by its kind", () => {
  expect(Object.fromEntries(Object.entries(builtIn).sort())).toEqual(
    Object.fromEntries(Object.entries(filterFields).sort()),
  )
})

test('every example can be read', () => {
  for (const { filter } of examples) expect(() => parseFilter(filter, [])).not.toThrow()
})

describe('what may stand at the caret', () => {
  test.each([
    ['', 'tag:'],
    ['consent:granted and ', 'language:'],
    ['not (', 'consent:'],
    ['field.', 'field.shop:'],
    ['ta', 'tag:'],
    ['tag:v', 'visitors'],
    ['tag:(vip, ', 'visitors'],
    ['list:', '"Old customers"'],
    ['list:"Ol', '"Old customers"'],
    ['field.shop:', '"Old town"'],
    ['last_inbound < ', '30d'],
    ['last_inbound:', 'never'],
    ['blocked:', 'yes'],
    ['tag:vip', ' and '],
    ['tag:vip ', 'and '],
    ['tag:vip an', 'and '],
  ])('after %j is, among others, %j', (text, wanted) => {
    expect(offered(text)).toContain(wanted)
  })

  test('takes the place of what was begun, and makes a filter that can be read', () => {
    const text = 'tag:vi and language:it'
    const [first] = suggest(text, 'tag:vi'.length, known)
    const taken = text.slice(0, first!.from) + first!.insert + text.slice(first!.to)
    expect(taken).toBe('tag:vip and language:it')
    for (const list of known.lists) expect(() => parseFilter(`list:${quoted(list)}`, fields)).not.toThrow()
  })
})

test('an error of the hub says at which character', () => {
  const read = () => parseFilter('tag:vip and lang:it', fields)
  expect(read).toThrow()
  try {
    read()
  } catch (error) {
    const { message, fix } = error as Error & { fix: string }
    const fault = faultOf(new ApiError(422, { code: 'invalid', message, fix }))
    expect(fault.at).toBe('tag:vip and '.length + 1)
    expect(fault.message).toBe('There is no field lang')
  }
  expect(faultOf(new Error('The filter is empty'))).toMatchObject({
    at: null,
    message: 'The filter is empty',
  })
})
