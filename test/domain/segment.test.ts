import { describe, expect, it } from 'vitest'
import { readFilter, type Filter } from '../../domain/segment.ts'
import { printFilter } from '../../domain/segment-print.ts'
import { parseFilter } from '../../domain/segment-text.ts'
import { randomFilter, segmentFields as fields } from '../segment-filters.ts'
import { seeded } from '../torture/seeded.ts'

const parse = (text: string) => parseFilter(text, fields)
const refusal = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    const { code, field, message, fix } = error as Record<string, string>
    return { code, field, message, fix }
  }
  throw new Error('it was taken')
}

describe('the words of a filter', () => {
  it('read as people mean them', () => {
    expect(
      parse('tag:vip and (language:it or country:it) and not list:"Old customers" and last_inbound < 30d'),
    ).toEqual({
      all: [
        { field: 'tag', op: 'is', value: 'vip' },
        {
          any: [
            { field: 'language', op: 'is', value: 'it' },
            { field: 'country', op: 'is', value: 'IT' },
          ],
        },
        { not: { field: 'list', op: 'is', value: 'Old customers' } },
        { field: 'last_inbound', op: 'within_days', value: 30 },
      ],
    })
  })

  it.each<[string, Filter]>([
    ['everyone', { all: [] }],
    ['tag:(vip, "very good")', { field: 'tag', op: 'any_of', value: ['vip', 'very good'] }],
    ['field.spent >= 12.5', { field: 'field.spent', op: 'at_least', value: 12.5 }],
    ['field.renewal < 2026-06-01', { field: 'field.renewal', op: 'before', value: '2026-06-01' }],
    ['field.renewal > 10d', { field: 'field.renewal', op: 'over_days', value: 10 }],
    ['field.member:yes', { field: 'field.member', op: 'is', value: true }],
    ['field.size:l', { field: 'field.size', op: 'is', value: 'L' }],
    ['field.city:empty', { field: 'field.city', op: 'empty' }],
    ['field.city:"empty"', { field: 'field.city', op: 'is', value: 'empty' }],
    ['last_read!=never', { field: 'last_read', op: 'not_empty' }],
    ['name ~ "rossi \\"il\\""', { field: 'name', op: 'contains', value: 'rossi "il"' }],
    ['phone^="00 39 333"', { field: 'phone', op: 'starts', value: '+39333' }],
    [
      'template:welcome within 14d unanswered',
      { field: 'template', op: 'is', value: 'welcome', days: 14, answered: false },
    ],
    [
      'tag:a or tag:b and tag:c',
      {
        any: [
          { field: 'tag', op: 'is', value: 'a' },
          {
            all: [
              { field: 'tag', op: 'is', value: 'b' },
              { field: 'tag', op: 'is', value: 'c' },
            ],
          },
        ],
      },
    ],
  ])('%s', (text, filter) => {
    expect(parse(text)).toEqual(filter)
    expect(parse(printFilter(filter))).toEqual(filter)
  })

  it.each([
    ['tag:vip and', 12, 'A condition is missing'],
    ['tag:vip and (language:it', 25, 'A bracket is not closed'],
    ['tag:vip language:it', 9, '"language" is unexpected'],
    ['tag:vip and colour:red', 13, 'There is no field colour'],
    ['tag', 4, 'tag is compared with nothing'],
    ['tag:', 5, 'A value is missing'],
    ['tag:"vip', 5, 'A quotation mark is not closed'],
    ['tag:vip and language:klingon', 13, 'No such value'],
    ['tag:vip and not field.spent:much', 17, 'The value is a number'],
    ['consent:granted and last_inbound < 9999d', 21, 'The value is a number of days'],
    ['field.renewal < 2026-02-30', 1, 'The value is a date'],
    ['tag:(vip', 9, 'The list of values is not closed'],
  ])('%s is refused where it goes wrong', (text, at, message) => {
    const error = refusal(() => parse(text))
    expect(error).toMatchObject({ code: 'invalid', field: 'filter' })
    expect(error.message).toBe(`At character ${at}: ${message}`)
    expect(error.fix).not.toBe('')
  })

  it('come back from JSON as the same filter, whatever it is', () => {
    const random = seeded(11)
    for (let n = 0; n < 2_000; n++) {
      const filter = readFilter(randomFilter(random), fields)
      const text = printFilter(filter)
      expect([text, parse(text)]).toEqual([text, filter])
    }
  })
})

describe('the JSON of a filter', () => {
  it.each([
    [{ all: [{ field: 'tag', op: 'is', value: 'a' }, { field: 'nose' }] }, 'filter.all.1.field'],
    [{ any: [] }, 'filter.any'],
    [{ not: { field: 'tag', op: 'less', value: 1 } }, 'filter.not.op'],
    [{ all: [], any: [] }, 'filter.any'],
    [{ field: 'tag', op: 'is', value: 'a', colour: 1 }, 'filter.colour'],
    [{ field: 'country', op: 'any_of', value: ['IT', 'Italy'] }, 'filter.value.1'],
    [{ field: 'template', op: 'is', value: 'w', days: 0 }, 'filter.days'],
    [{ field: 'constructor', op: 'is', value: 'a' }, 'filter.field'],
    [{ field: 'created', op: 'empty' }, 'filter.op'],
    [[], 'filter'],
  ])('%j is refused by its path', (raw, path) => {
    expect(refusal(() => readFilter(raw, fields))).toMatchObject({ code: 'invalid', field: path })
  })

  it('has bounds on depth, conditions and values', () => {
    const deep = (levels: number): unknown =>
      levels === 0 ? { field: 'tag', op: 'is', value: 'a' } : { not: deep(levels - 1) }
    expect(() => readFilter(deep(7), fields)).not.toThrow()
    expect(refusal(() => readFilter(deep(8), fields)).message).toContain('more than 8 deep')
    const many = (n: number) => ({ any: Array.from({ length: n }, () => deep(0)) })
    expect(() => readFilter(many(100), fields)).not.toThrow()
    expect(refusal(() => readFilter(many(101), fields)).message).toContain('at most 100 conditions')
    expect(refusal(() => readFilter({ all: [many(60), many(60)] }, fields)).message).toContain(
      'at most 100 conditions',
    )
    const values = (n: number) => ({ field: 'tag', op: 'any_of', value: Array.from({ length: n }, String) })
    expect(() => readFilter(values(200), fields)).not.toThrow()
    expect(refusal(() => readFilter(values(201), fields)).message).toContain('at most 200 values')
    expect(() => parse('('.repeat(5_000))).toThrow('nested too deep')
  })
})
