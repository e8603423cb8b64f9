import { hour, minute } from '../../../domain/clock.ts'
import { freePlaces, placeFreesAt, type Places } from '../gate/places.ts'
import { marketingHours } from '../gate/quiet-hours.ts'
import { createCaps, type Caps } from './caps.ts'
import { minuteOf, type Line } from './line.ts'
import { horizonMs, type Capped, type Plan, type PlannedPeople, type Refused, type Timeline } from './plan.ts'

/**
 * Runs a plan through time as the gate would let it: minute by minute, with the numbers' limits, their plans of
 * warm-up and recovery (taking it that quality holds), everybody's hours, and caps. Pure: what it is given is not
 * changed.
 */
export function simulate(plan: Plan, start: number): Timeline {
  const lines = linesOf(plan, start)
  const caps = createCaps(plan.budgets, plan.businessZone)
  const stopped = createStopped(caps)
  const hours = new Map<number, number>()
  const byNumber = new Map<string, number>()
  let waiting = plan.people.reduce((sum, group) => sum + group.people, 0)
  let lastAt: number | null = null
  let at = start
  const end = start + horizonMs
  while (at < end && waiting > 0) {
    caps.renew(at)
    let moved = 0
    for (const line of lines) {
      const { own, ahead, behind } = minuteOf(line, plan, caps, at)
      const refused = stopped.take(behind, at)
      moved += own + ahead + refused
      waiting -= own + refused
      if (own + refused > 0) line.people = line.people.filter(({ people }) => people > 0)
      if (own === 0) continue
      lastAt = at
      const hourAt = Math.floor(at / hour) * hour
      hours.set(hourAt, (hours.get(hourAt) ?? 0) + own)
      byNumber.set(line.number.id, (byNumber.get(line.number.id) ?? 0) + own)
    }
    at = moved > 0 ? at + minute : nextChange(lines, plan, caps, at)
  }
  return {
    hours: [...hours].map(([hourAt, messages]) => ({ at: hourAt, messages })),
    byNumber,
    lastAt: lastAt === null ? null : lastAt + minute,
    refused: [...stopped.refused.values()],
    capped: [...stopped.capped.values()],
    left: waiting,
  }
}

const copyOf = (places: Places): Places => ({ ...places, slots: places.slots.map((slot) => ({ ...slot })) })

function linesOf({ numbers, portfolios, people }: Plan, now: number): Line[] {
  const copies = new Map([...portfolios].map(([id, places]) => [id, copyOf(places)]))
  const lines = numbers.map(({ state, portfolioId, places, ahead }): Line => ({
    number: structuredClone(state),
    places: copyOf(places),
    portfolio: copies.get(portfolioId)!,
    ahead,
    people: people.filter(({ numberId }) => numberId === state.id).map((group) => ({ ...group })),
  }))
  for (const { places, portfolio } of lines) {
    freePlaces(places, now)
    freePlaces(portfolio, now)
  }
  return lines
}

/** Who was stopped by a cap: for good by the send's own, until it renews by another. */
function createStopped(caps: Caps) {
  const refused = new Map<string, Refused>()
  const capped = new Map<string, Capped>()
  return {
    refused,
    capped,
    /** Of people whose turn it was and who are left. Returns how many of them are refused: they wait no more. */
    take(behind: readonly PlannedPeople[], at: number): number {
      let gone = 0
      for (const group of behind) {
        const stop = caps.stops(group.costMicros ?? 0)
        if (stop === null || stop.verdict.outcome === 'pass') continue
        const { of, verdict } = stop
        const { reason, facts } = verdict
        if (verdict.outcome === 'hold') {
          const known = capped.get(of)
          if (known === undefined) {
            capped.set(of, { of, reason, facts, at, until: verdict.until, people: group.people })
          } else if (known.at === at) known.people += group.people
          continue
        }
        const known = refused.get(reason) ?? { reason, facts, people: 0, costMicros: 0, unpriced: 0 }
        known.people += group.people
        known.costMicros += group.people * (group.costMicros ?? 0)
        if (group.costMicros === null) known.unpriced += group.people
        refused.set(reason, known)
        gone += group.people
        group.people = 0
      }
      return gone
    },
  }
}

/** When something can change after a minute in which nothing left. */
function nextChange(
  lines: readonly Line[],
  { category, settings, businessZone }: Plan,
  caps: Caps,
  at: number,
): number {
  let next = Math.min(at + hour, caps.renewsAt())
  for (const { people, places, portfolio, number } of lines) {
    for (const group of people) {
      if (group.from > at) next = Math.min(next, group.from)
      else if (category === 'marketing') {
        const span = marketingHours(group, businessZone, settings, at)
        if (!span.open) next = Math.min(next, span.until)
      }
    }
    for (const each of [places, portfolio]) {
      if (each.used > 0) next = Math.min(next, placeFreesAt(each, each.used, 0, at))
    }
    const stopped = number.marketingStoppedUntil ?? 0
    if (stopped > at) next = Math.min(next, stopped)
  }
  return Math.max(at + minute, next)
}
