import type { Language } from '../../domain/language.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const formats = new Map<string, Intl.DateTimeFormat>()

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  let format = formats.get(key)
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(language, options)))
  return format
}

/** Midnight that began the day of `at` in the reader's zone. */
export function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}

/** Whole calendar days from `at` to `now` in the reader's zone; a day of 23 or 25 hours is still one. */
export function daysBetween(at: number, now: number): number {
  return Math.round((startOfDay(now) - startOfDay(at)) / day)
}

/** How long ago, or until when: `now`, `5 min ago`, `yesterday`, then the date. */
export function relativeTime(language: Language, at: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' })
  const ahead = at - now
  const size = Math.abs(ahead)
  if (size < 45 * second) return format.format(0, 'second')
  if (size < hour) return format.format(Math.sign(ahead) * Math.max(1, Math.round(size / minute)), 'minute')
  const days = -daysBetween(at, now)
  if (days === 0) return format.format(Math.trunc(ahead / hour) || Math.sign(ahead), 'hour')
  if (Math.abs(days) < 7) return format.format(days, 'day')
  return dateFormat(language, { day: 'numeric', month: 'short', ...yearIfOther(at, now) }).format(at)
}

/** For a narrow column: the time today, the weekday this week, the date before that. */
export function shortTime(language: Language, at: number, now: number): string {
  const days = daysBetween(at, now)
  if (days <= 0) return clockTime(language, at)
  if (days < 7) return dateFormat(language, { weekday: 'short' }).format(at)
  return dateFormat(language, { day: 'numeric', month: 'numeric', ...yearIfOther(at, now) }).format(at)
}

export function clockTime(language: Language, at: number): string {
  return dateFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
}

/** The day as a separator in a thread names it. */
export function dayName(language: Language, at: number, now: number): string {
  const days = daysBetween(at, now)
  if (days === 0 || days === 1) {
    const name = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day')
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
  }
  const options = { weekday: 'long', day: 'numeric', month: 'long', ...yearIfOther(at, now) } as const
  return dateFormat(language, options).format(at)
}

/** The exact moment, with the reader's zone. */
export function exactTime(language: Language, at: number): string {
  return dateFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(at)
}

/** A moment as evidence names it: day, year and minute, such as `20 Nov 2026, 21:52`. */
export function dayAndTime(language: Language, at: number): string {
  return dateFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}

/** A span in its two largest units, such as `2h 05m`, `12m`, `40s`; never negative. */
export function duration(ms: number): string {
  const left = Math.max(0, ms)
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  if (left >= day) return `${Math.floor(left / day)}d ${two((left % day) / hour)}h`
  if (left >= hour) return `${Math.floor(left / hour)}h ${two((left % hour) / minute)}m`
  if (left >= minute) return `${Math.floor(left / minute)}m`
  return `${Math.floor(left / second)}s`
}

function yearIfOther(at: number, now: number): { year?: 'numeric' } {
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' }
}

/** A moment to come or past with its weekday, such as `Sat 21 Nov, 09:00`. */
export function weekdayTime(language: Language, at: number): string {
  return dateFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}

/** A day without its year, such as `Sat 21 Nov`. */
export function shortDay(language: Language, at: number): string {
  return dateFormat(language, { weekday: 'short', day: 'numeric', month: 'short' }).format(at)
}
