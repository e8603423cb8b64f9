import type { Output } from '../../../api/call.ts'

export type PhoneNumber = Output<'sendingNumbers'>['numbers'][number]
export type Quality = PhoneNumber['quality']

/** A span in which a number had one quality. */
export interface Run {
  quality: Quality
  from: number
  to: number
}

const known: readonly string[] = ['GREEN', 'YELLOW', 'RED', 'UNKNOWN'] satisfies Quality[]
const read = (value: unknown): Quality =>
  typeof value === 'string' && known.includes(value) ? (value as Quality) : 'UNKNOWN'

/** The quality of a number from `since` until `now`, oldest first; what was before the first event, the event says. */
export function qualityRuns(
  { quality, history }: Pick<PhoneNumber, 'quality' | 'history'>,
  since: number,
  now: number,
): Run[] {
  const changes = history
    .filter(({ kind, at }) => kind === 'quality' && at > since && at < now)
    .sort((a, b) => a.at - b.at)
  const runs: Run[] = []
  let from = since
  let current: Quality = changes[0] ? read(changes[0].detail['from']) : quality
  for (const { at, value } of changes) {
    if (at > from) runs.push({ quality: current, from, to: at })
    current = read(value)
    from = at
  }
  runs.push({ quality: changes.length > 0 ? current : quality, from, to: now })
  return runs
}
