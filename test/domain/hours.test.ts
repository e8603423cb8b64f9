import { describe, expect, it } from 'vitest'
import { openingAt, openingHoursSchema, type OpeningHours } from '../../domain/hours.ts'

/** Mon–Fri 9–13 and 15–19, Sat 9–13, Rome. */
const hours: OpeningHours = {
  timezone: 'Europe/Rome',
  spans: [
    ...[1, 2, 3, 4, 5].flatMap((day) => [
      { day, opens: '09:00', closes: '13:00' },
      { day, opens: '15:00', closes: '19:00' },
    ]),
    { day: 6, opens: '09:00', closes: '13:00' },
  ],
  holidays: ['12-25'],
}
const utc = (text: string) => Date.parse(`${text}Z`)

describe('opening hours', () => {
  it.each([
    ['Monday morning', '2026-05-04T07:00', { open: true }],
    ['the minute before', '2026-05-04T06:59', { open: false, opens: { day: 1, time: '09:00', inDays: 0 } }],
    ['lunch', '2026-05-04T11:00', { open: false, opens: { day: 1, time: '15:00', inDays: 0 } }],
    [
      'the minute it closes',
      '2026-05-04T17:00',
      { open: false, opens: { day: 2, time: '09:00', inDays: 1 } },
    ],
    ['Saturday afternoon', '2026-05-09T12:00', { open: false, opens: { day: 1, time: '09:00', inDays: 2 } }],
    ['Christmas', '2026-12-25T10:00', { open: false, opens: { day: 6, time: '09:00', inDays: 1 } }],
    ['winter time', '2026-12-01T08:00', { open: true }],
  ])('%s', (_name, at, expected) => {
    expect(openingAt(hours, utc(at))).toEqual(expected)
  })

  it('is always open where no hours are set', () => {
    expect(openingAt({ ...hours, spans: [] }, utc('2026-05-10T03:00'))).toEqual({ open: true })
  })

  it('knows no next opening where every day is a holiday', () => {
    const holidays = Array.from({ length: 31 }, (_, i) => `05-${String(i + 1).padStart(2, '0')}`)
    expect(openingAt({ ...hours, holidays }, utc('2026-05-04T07:00'))).toEqual({ open: false, opens: null })
  })

  it('refuses a span that ends before it begins, naming the field', () => {
    const parsed = openingHoursSchema.safeParse({
      ...hours,
      spans: [{ day: 1, opens: '13:00', closes: '09:00' }],
    })
    expect(parsed.error?.issues[0]?.path).toEqual(['spans', 0, 'closes'])
  })
})
