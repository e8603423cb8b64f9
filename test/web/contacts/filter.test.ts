import { beforeAll, describe, expect, test } from 'vitest'
import { filterFields } from '../../../domain/segment.ts'
import { parseFilter } from '../../../domain/segment-text.ts'
import { CallerError } from '../../../domain/errors.ts'
import { ApiError, type ErrorFacts } from '../../../web/api/error.ts'
import { loadErrorTexts } from '../../../web/i18n/errors/texts.ts'
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

/** The refusal of a filter as the console receives it. */
function refusal(filter: string): ApiError {
  try {
    parseFilter(filter, fields)
  } catch (error) {
    if (error instanceof CallerError) return new ApiError(422, error as ErrorFacts)
    throw error
  }
  throw new Error(`${filter} can be read`)
}

describe('what is wrong with a filter', () => {
  beforeAll(() => Promise.all((['en', 'it', 'es'] as const).map(loadErrorTexts)).then(() => undefined))

  test.each([
    ['en', 'There is no field lang'],
    ['it', 'Non c’è un campo lang'],
    ['es', 'No existe el campo lang'],
  ] as const)('is said in %s, with its place and the fix', (language, message) => {
    const fault = faultOf(refusal('tag:vip and lang:it'), language)
    expect(fault).toMatchObject({ at: 'tag:vip and '.length + 1, message })
    expect(fault.fix).toContain('field.<')
  })

  test('names the comparisons as they are written', () => {
    const { fix } = faultOf(refusal('last_inbound ~ 3'), 'it')
    expect(fix).toContain('< 30d')
    expect(fix).not.toContain('within_days')
  })

  test.each([
    '',
    '"',
    'tag:vip ]',
    'tag:vip or',
    '(tag:vip',
    'nothing:1',
    'tag',
    'tag:',
    'tag:(a',
    'template:x within soon',
    'tag ~ a',
    'blocked:maybe',
    'last_inbound < soon',
    'country:italy',
    'phone:abc',
    `name:${'x'.repeat(300)}`,
    'consent:perhaps',
    'last_inbound < 999999d',
    `tag:(${Array.from({ length: 300 }, (_, at) => `t${at}`).join(',')})`,
    Array.from({ length: 130 }, () => 'tag:a').join(' and '),
    `${'('.repeat(40)}tag:a${')'.repeat(40)}`,
  ])('has words of its own in Italian: %j', (filter) => {
    const error = refusal(filter)
    const { message, fix } = faultOf(error, 'it')
    expect(message).not.toBe(error.message.replace(/^At character \d+: /, ''))
    expect(message).not.toBe('Così non si può accettare')
    expect(`${message} ${fix}`).not.toMatch(/…(?!")|\{/)
  })
})
