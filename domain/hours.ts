import { z } from 'zod'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected HH:MM')

/** Weekly opening hours in the business's own time zone; `day` 0 is Sunday. A day may have several spans. */
export const openingHoursSchema = z.object({
  timezone: z.string(),
  spans: z.array(
    z
      .object({ day: z.number().int().min(0).max(6), opens: time, closes: time })
      .refine((span) => span.opens < span.closes, {
        message: 'closes must be later than opens',
        path: ['closes'],
      }),
  ),
  /** Days on which it stays closed, every year, as MM-DD. */
  holidays: z.array(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'expected MM-DD')),
})
export type OpeningHours = z.infer<typeof openingHoursSchema>

interface WallClock {
  day: number
  time: string
  date: string
}

/** Whether the business is open at `now`, and where not, when it opens next (within two weeks). */
export function openingAt(
  hours: OpeningHours,
  now: number,
): { open: true } | { open: false; opens: { day: number; time: string; inDays: number } | null } {
  if (hours.spans.length === 0) return { open: true }
  const clock = wallClock(hours.timezone, now)
  const closedToday = hours.holidays.includes(clock.date)
  const spansOf = (day: number) =>
    hours.spans.filter((span) => span.day === day).sort((a, b) => (a.opens < b.opens ? -1 : 1))
  if (
    !closedToday &&
    spansOf(clock.day).some((span) => span.opens <= clock.time && clock.time < span.closes)
  ) {
    return { open: true }
  }
  for (let inDays = 0; inDays < 14; inDays++) {
    const then = wallClock(hours.timezone, now + inDays * 86_400_000)
    if (hours.holidays.includes(then.date)) continue
    const span = spansOf(then.day).find((candidate) => inDays > 0 || candidate.opens > clock.time)
    if (span) return { open: false, opens: { day: then.day, time: span.opens, inDays } }
  }
  return { open: false, opens: null }
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function wallClock(timezone: string, at: number): WallClock {
  let formatter = formatters.get(timezone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone: timezone,
      weekday: 'short',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    formatters.set(timezone, formatter)
  }
  const parts = Object.fromEntries(formatter.formatToParts(at).map((part) => [part.type, part.value]))
  return {
    day: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(parts['weekday']!),
    time: `${parts['hour']}:${parts['minute']}`,
    date: `${parts['month']}-${parts['day']}`,
  }
}
