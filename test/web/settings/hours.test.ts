import { describe, expect, it } from 'vitest'
import { openingHoursSchema } from '../../../domain/hours.ts'
import {
  daysIn,
  holidayName,
  nextSpan,
  problemOf,
  timeOf,
  weekdayName,
  withDay,
  withHoliday,
} from '../../../web/pages/settings/business/hours.ts'

describe('a time as people type it', () => {
  it.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['0930', '09:30'],
    ['9.30', '09:30'],
    ['9h30', '09:30'],
    ['7 pm', '19:00'],
    ['12am', '00:00'],
    ['12:15 p.m.', '12:15'],
    ['24', ''],
    ['9:75', ''],
    ['noon', ''],
    ['', ''],
  ])('%j is %j', (typed, time) => {
    expect(timeOf(typed)).toBe(time)
  })
})

describe('opening hours', () => {
  const morning = { day: 1, opens: '09:00', closes: '13:00' }

  it('offers the morning first, then the afternoon, then the rest of the day', () => {
    const spans = [nextSpan([], 1)]
    expect(spans[0]).toEqual(morning)
    spans.push(nextSpan(spans, 1))
    expect(spans[1]).toEqual({ day: 1, opens: '15:00', closes: '19:00' })
    spans.push(nextSpan(spans, 1))
    expect(problemOf(spans)).toBeNull()
    expect(openingHoursSchema.safeParse({ timezone: 'Europe/Rome', spans, holidays: [] }).success).toBe(true)
  })

  it('copies a day to another without touching the rest', () => {
    const tuesday = { day: 2, opens: '10:00', closes: '11:00' }
    const other = { day: 3, opens: '10:00', closes: '11:00' }
    expect(withDay([morning, tuesday, other], 2, [morning])).toEqual([morning, other, { ...morning, day: 2 }])
  })

  it.each([
    [[{ day: 1, opens: '', closes: '13:00' }], { kind: 'incomplete', day: 1 }],
    [[{ day: 0, opens: '13:00', closes: '09:00' }], { kind: 'backwards', day: 0 }],
    [[{ day: 4, opens: '09:00', closes: '09:00' }], { kind: 'backwards', day: 4 }],
    [[{ day: 1, opens: '12:00', closes: '14:00' }, morning], { kind: 'overlap', day: 1 }],
    [[morning, { day: 1, opens: '13:00', closes: '14:00' }], null],
    [[], null],
  ])('%j: %j', (spans, problem) => {
    expect(problemOf(spans)).toEqual(problem)
  })

  it('names the days as the hub counts them', () => {
    expect(weekdayName('it', 0)).toBe('domenica')
    expect(weekdayName('en', 6)).toBe('Saturday')
  })
})

describe('holidays', () => {
  it('stand in the order of the year, each once, as the hub takes them', () => {
    const holidays = withHoliday(withHoliday(['12-25'], 2, 29), 12, 25)
    expect(holidays).toEqual(['02-29', '12-25'])
    expect(openingHoursSchema.safeParse({ timezone: 'UTC', spans: [], holidays }).success).toBe(true)
  })
  it('are named in the reader’s language', () => {
    expect(holidayName('es', '12-25')).toBe('25 de diciembre')
    expect(holidayName('it', '02-29')).toBe('29 febbraio')
  })
  it('can fall on every day that a month ever has', () => {
    expect([1, 2, 4].map(daysIn)).toEqual([31, 29, 30])
  })
})
