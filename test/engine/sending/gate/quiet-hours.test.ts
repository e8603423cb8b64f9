import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../../domain/settings.ts'
import { excluding } from '../../../../engine/sending/gate/excluding.ts'
import { zonesOfCountry } from '../../../../engine/sending/gate/contact-zones.ts'
import { instantOf, isTimeZone, localTime, offsetAt } from '../../../../engine/sending/gate/zone-clock.ts'
import { notice, offer, openFacts } from '../gate-facts.ts'

const hour = 3_600_000
const at = (iso: string) => Date.parse(iso)
const judge = (
  iso: string,
  contact: { timeZone?: string | null; country?: string | null },
  settings: Partial<typeof defaultSettings.sending> = {},
) => {
  const facts = openFacts({ settings: { ...defaultSettings.sending, ...settings } })
  const person = { ...facts.contact, ...contact }
  return excluding(offer, { ...facts, contact: person }, at(iso))
}
const until = (iso: string) => ({ outcome: 'hold', rule: 'quiet_hours', until: at(iso) })

describe('quiet hours by the clock on the wall of the recipient', () => {
  it.each<[string, string, Parameters<typeof judge>[1], object]>([
    ['a minute before nine in Rome', '2026-05-06T06:59:00Z', {}, until('2026-05-06T07:00:00Z')],
    ['nine in Rome', '2026-05-06T07:00:00Z', {}, { outcome: 'pass' }],
    ['the last moment before eight', '2026-05-06T17:59:59Z', {}, { outcome: 'pass' }],
    ['eight in the evening', '2026-05-06T18:00:00Z', {}, until('2026-05-07T07:00:00Z')],
    [
      'nine in Rome is still night in New York',
      '2026-05-06T07:00:00Z',
      { timeZone: 'America/New_York', country: 'US' },
      until('2026-05-06T13:00:00Z'),
    ],
    ['Saturday evening waits for Monday', '2026-05-09T18:00:00Z', {}, until('2026-05-11T07:00:00Z')],
    ['Liberation Day is a holiday in Italy', '2026-04-25T10:00:00Z', {}, until('2026-04-27T07:00:00Z')],
    [
      'and a Saturday elsewhere',
      '2026-04-25T10:00:00Z',
      { timeZone: 'Europe/Lisbon', country: 'AT' },
      { outcome: 'pass' },
    ],
    ['the night before the clocks go forward', '2026-03-28T20:00:00Z', {}, until('2026-03-30T07:00:00Z')],
    ['the night before they go back', '2026-10-24T20:00:00Z', {}, until('2026-10-26T08:00:00Z')],
    [
      'half-hour zones',
      '2026-05-06T03:29:00Z',
      { timeZone: 'Asia/Kolkata', country: 'IN' },
      until('2026-05-06T03:30:00Z'),
    ],
    [
      'no zone but a country with one',
      '2026-05-06T06:59:00Z',
      { timeZone: null },
      until('2026-05-06T07:00:00Z'),
    ],
    [
      'a name that is no zone counts as none',
      '2026-05-06T06:59:00Z',
      { timeZone: 'Europe/Nowhere' },
      until('2026-05-06T07:00:00Z'),
    ],
    [
      'nothing known: the business’s zone',
      '2026-05-06T06:59:00Z',
      { timeZone: null, country: null },
      until('2026-05-06T07:00:00Z'),
    ],
    // Honolulu (UTC−10) opens at 19:00Z, New York (UTC−4) closes at 00:00Z.
    [
      'a country with several zones opens with its last',
      '2026-05-06T18:59:00Z',
      { timeZone: null, country: 'US' },
      until('2026-05-06T19:00:00Z'),
    ],
    [
      'is open in all of them',
      '2026-05-06T23:59:00Z',
      { timeZone: null, country: 'US' },
      { outcome: 'pass' },
    ],
    [
      'and closes with its first',
      '2026-05-07T00:00:00Z',
      { timeZone: null, country: 'US' },
      until('2026-05-07T19:00:00Z'),
    ],
  ])('%s', (_name, iso, contact, expected) => {
    expect(judge(iso, contact)).toMatchObject(expected)
  })

  it('opens on Sundays and holidays where that is set', () => {
    const sunday = '2026-05-10T10:00:00Z'
    expect(judge(sunday, {}, { marketingOnSundays: true }).outcome).toBe('pass')
    expect(judge(sunday, {}, { marketingOnHolidays: true }).outcome).toBe('hold')
    const holiday = '2026-04-25T10:00:00Z'
    expect(judge(holiday, {}, { marketingOnHolidays: true }).outcome).toBe('pass')
    expect(judge(holiday, {}, { marketingOnSundays: true }).outcome).toBe('hold')
  })

  it('refuses where no hour suits all zones that the person may be in', () => {
    const short = { marketingFrom: '09:00', marketingUntil: '10:00' }
    expect(judge('2026-05-06T19:00:00Z', { timeZone: null, country: 'US' }, short)).toMatchObject({
      outcome: 'refuse',
      reason: 'no_common_hour',
    })
  })

  it('lets a notice through at night', () => {
    const facts = openFacts({ template: { ...openFacts().template!, category: 'utility' } })
    expect(excluding(notice, facts, at('2026-05-06T01:00:00Z')).outcome).toBe('pass')
  })
})

describe('the clocks of the world', () => {
  it.each(['Europe/Rome', 'America/New_York', 'Africa/Casablanca', 'Australia/Lord_Howe', 'Asia/Kathmandu'])(
    'agree with Intl in %s at every hour of two years',
    (zone) => {
      const format = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        hourCycle: 'h23',
        hour: '2-digit',
        minute: '2-digit',
      })
      for (let time = at('2026-01-01T00:15:00Z'); time < at('2028-01-01T00:00:00Z'); time += 5 * hour) {
        const { sinceMidnight, dayNumber } = localTime(zone, time)
        const shown = new Date(sinceMidnight).toISOString().slice(11, 16)
        expect(shown).toBe(format.format(time))
        expect(instantOf(zone, dayNumber, sinceMidnight) - time).toBeOneOf([
          0,
          hour,
          -hour,
          hour / 2,
          -hour / 2,
        ])
      }
    },
  )

  it('turn to the minute', () => {
    const turn = at('2026-03-29T01:00:00Z')
    expect([offsetAt('Europe/Rome', turn - 1), offsetAt('Europe/Rome', turn)]).toEqual([hour, 2 * hour])
  })

  it('know zones from names, and one zone for each clock of a country', () => {
    expect([isTimeZone('Europe/Rome'), isTimeZone('Mars/Olympus')]).toEqual([true, false])
    expect(zonesOfCountry('IT')).toEqual(['Europe/Rome'])
    expect(zonesOfCountry('XX')).toEqual([])
    const clocks = zonesOfCountry('US').map((zone) => offsetAt(zone, at('2026-01-15T00:00:00Z')) / hour)
    expect([...new Set(clocks)].sort((a, b) => a - b)).toEqual([-10, -9, -8, -7, -6, -5])
  })
})
