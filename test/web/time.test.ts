import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayName, daysBetween, duration, exactTime, relativeTime, shortTime } from '../../web/i18n/time.ts'

const zone = process.env['TZ']
beforeAll(() => {
  process.env['TZ'] = 'Europe/Rome'
})
afterAll(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

/** Rome time. */
const at = (text: string) => new Date(text).getTime()
const now = () => at('2026-03-30T10:00:00')

describe('relative time', () => {
  test.each([
    ['2026-03-30T09:59:30', 0, 'second'],
    ['2026-03-30T09:59:10', -1, 'minute'],
    ['2026-03-30T09:55:00', -5, 'minute'],
    ['2026-03-30T07:30:00', -2, 'hour'],
    ['2026-03-29T23:30:00', -1, 'day'],
    ['2026-03-26T12:00:00', -4, 'day'],
    ['2026-03-30T10:20:00', 20, 'minute'],
  ] as const)('%s is %i %s away, as each language says it', (moment, value, unit) => {
    for (const language of ['it', 'en', 'es'] as const) {
      const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' }).format(
        value,
        unit,
      )
      expect(relativeTime(language, at(moment), now())).toBe(words)
    }
    expect(relativeTime('en', at(moment), now())).not.toBe(relativeTime('it', at(moment), now()))
  })

  test('a week ago it is a date, with the year where it is another one', () => {
    expect(relativeTime('it', at('2026-03-20T10:00:00'), now())).toBe('20 mar')
    expect(relativeTime('it', at('2025-12-20T10:00:00'), now())).toBe('20 dic 2025')
  })
})

describe('days in the reader’s zone', () => {
  test('a day of 23 hours is one day', () => {
    expect(daysBetween(at('2026-03-28T23:00:00'), at('2026-03-29T23:00:00'))).toBe(1)
    expect(daysBetween(at('2026-03-29T00:30:00'), at('2026-03-30T00:10:00'))).toBe(1)
  })

  test('names today and yesterday, then says the day', () => {
    expect(dayName('it', at('2026-03-30T00:10:00'), now())).toBe('Oggi')
    expect(dayName('es', at('2026-03-29T23:59:00'), now())).toBe('Ayer')
    expect(dayName('en', at('2026-03-24T12:00:00'), now())).toBe('Tuesday, March 24')
  })

  test('a narrow column shows the time today, the weekday this week, then the date', () => {
    expect(shortTime('it', at('2026-03-30T08:05:00'), now())).toBe('08:05')
    expect(shortTime('it', at('2026-03-27T08:05:00'), now())).toBe('ven')
    expect(shortTime('it', at('2026-02-03T08:05:00'), now())).toBe('03/02')
  })

  test('the exact moment names its zone', () => {
    expect(exactTime('en', at('2026-03-30T08:05:07'))).toContain('08:05:07')
    expect(exactTime('en', at('2026-03-30T08:05:07'))).toMatch(/GMT\+2|CEST/)
  })
})

test.each([
  [-5_000, '0s'],
  [40_999, '40s'],
  [60_000, '1m'],
  [3_600_000 + 5 * 60_000, '1h 05m'],
  [26 * 3_600_000, '1d 02h'],
])('a span of %i ms is %s', (ms, text) => {
  expect(duration(ms)).toBe(text)
})
