import type { Language } from '../../../../domain/language.ts'
import type { Settings } from '../form/use-section.ts'

export type Hours = Settings['business']['hours']
export type Span = Hours['spans'][number]

/** Days as the hub counts them (0 is Sunday), in the order in which they are shown. */
export const weekdays = [1, 2, 3, 4, 5, 6, 0] as const

/** 2024-01-07 was a Sunday: day 0. */
export function weekdayName(language: Language, day: number): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 7 + day),
  )
}

export function spansOf(spans: readonly Span[], day: number): Span[] {
  return spans.filter((span) => span.day === day)
}

/** The spans with those of one day in place of what it had. */
export function withDay(spans: readonly Span[], day: number, of: readonly Span[]): Span[] {
  return [...spans.filter((span) => span.day !== day), ...of.map((span) => ({ ...span, day }))]
}

/** Hours to begin a day with: the morning, then what commonly follows a span that is there. */
export function nextSpan(spans: readonly Span[], day: number): Span {
  const last = spansOf(spans, day).at(-1)
  if (!last) return { day, opens: '09:00', closes: '13:00' }
  return last.closes < '15:00'
    ? { day, opens: '15:00', closes: '19:00' }
    : { day, opens: last.closes, closes: '23:59' }
}

export type HoursProblem = { kind: 'incomplete' | 'backwards' | 'overlap'; day: number }

/** The first thing that keeps the hours from being saved. */
export function problemOf(spans: readonly Span[]): HoursProblem | null {
  for (const day of weekdays) {
    const ordered = spansOf(spans, day).toSorted((a, b) => a.opens.localeCompare(b.opens))
    for (const [index, { opens, closes }] of ordered.entries()) {
      if (opens === '' || closes === '') return { kind: 'incomplete', day }
      if (opens >= closes) return { kind: 'backwards', day }
      const next = ordered[index + 1]
      if (next && next.opens < closes) return { kind: 'overlap', day }
    }
  }
  return null
}

/** `12-25` as 25 December. */
export function holidayName(language: Language, holiday: string): string {
  const [month, day] = holiday.split('-').map(Number)
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, (month ?? 1) - 1, day ?? 1),
  )
}

/** The holidays with one more, in the order of the year, each once. */
export function withHoliday(holidays: readonly string[], month: number, day: number): string[] {
  const two = (value: number) => String(value).padStart(2, '0')
  return [...new Set([...holidays, `${two(month)}-${two(day)}`])].toSorted()
}

/** Days of a month in a leap year: a holiday on 29 February is one. */
export function daysIn(month: number): number {
  return new Date(Date.UTC(2024, month, 0)).getUTCDate()
}

/**
 * A time as people type it (`9`, `930`, `9.30`, `9:30 pm`) as HH:MM; empty where it is none.
 */
export function timeOf(typed: string): string {
  const match = /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*([ap])?\.?m?\.?$/i.exec(typed.trim())
  if (!match) return ''
  const half = match[3]?.toLowerCase()
  const hour = half ? (Number(match[1]) % 12) + (half === 'p' ? 12 : 0) : Number(match[1])
  const minute = Number(match[2] ?? 0)
  if (hour > 23 || minute > 59) return ''
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
