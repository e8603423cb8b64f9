import { startOfDay } from '../../../i18n/time.ts'

/** One bar: when it begins, how many, and the words under it. */
export interface Bar {
  at: number
  label: string
  value: number
}

/** Above this many hours, a bar is a day. */
const mostHours = 36
const hour = 3_600_000

/** Messages by hour as bars in the reader's zone, without gaps; by day where they are spread over many. */
export function barsOf(
  hours: readonly { at: number; messages: number }[],
  say: { hour: (at: number) => string; day: (at: number) => string },
): { by: 'hour' | 'day'; bars: Bar[] } {
  const [first, last] = [hours[0], hours.at(-1)]
  if (!first || !last) return { by: 'hour', bars: [] }
  const by = (last.at - first.at) / hour > mostHours ? 'day' : 'hour'
  const begin = (at: number) => (by === 'day' ? startOfDay(at) : new Date(at).setMinutes(0, 0, 0))
  const next = (at: number) => (by === 'day' ? new Date(at).setDate(new Date(at).getDate() + 1) : at + hour)
  const counts = new Map<number, number>()
  for (const { at, messages } of hours) counts.set(begin(at), (counts.get(begin(at)) ?? 0) + messages)
  const bars: Bar[] = []
  for (let at = begin(first.at); at <= last.at; at = next(at)) {
    bars.push({ at, label: say[by](at), value: counts.get(at) ?? 0 })
  }
  return { by, bars }
}
