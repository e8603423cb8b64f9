import {
  cellsOf,
  perSecondAt,
  portfolioAllowance,
  qualityAllowance,
  warmUpAllowance,
} from '../gate/capacity.ts'
import { freePlaces, slotOf, type Places } from '../gate/places.ts'
import { marketingHours } from '../gate/quiet-hours.ts'
import { advanceNumber } from '../numbers/advance.ts'
import type { NumberState } from '../numbers/state.ts'
import type { Caps } from './caps.ts'
import type { Plan, PlannedPeople } from './plan.ts'

/** A number of a plan and the people who wait for it. */
export interface Line {
  number: NumberState
  places: Places
  portfolio: Places
  ahead: number
  people: PlannedPeople[]
}

interface Minute {
  /** People of the plan whose message left. */
  own: number
  /** Messages that waited before the plan's. */
  ahead: number
  /** Groups whose turn it was and of whom somebody is left, for whatever reason. */
  behind: PlannedPeople[]
}

const nothing: Minute = { own: 0, ahead: 0, behind: [] }

/** What leaves by a number in one minute: what waited before, then the plan's people in equal shares. */
export function minuteOf(line: Line, plan: Plan, caps: Caps, at: number): Minute {
  const { category, settings } = plan
  line.number = advanceNumber(line.number, { kind: 'time' }, at, settings).number
  freePlaces(line.places, at)
  freePlaces(line.portfolio, at)
  const { number } = line
  if (isClosed(line, plan, at)) return nothing
  const open = line.people.filter((group) => isOpen(group, line, plan, at))
  if (open.length === 0) return nothing

  const perMinute = perSecondAt(number, settings, at) * 60
  let turns = Math.floor(perMinute / cellsOf(number, category, settings))
  let free = freeOf(line, plan)
  const ahead = Math.min(line.ahead, turns, free)
  line.ahead -= ahead
  turns -= ahead
  free -= ahead
  takePlaces(line, ahead, at)

  const guests = share(
    open.filter((group) => !group.takesPlace),
    turns,
    caps,
  )
  const reached = share(
    open.filter((group) => group.takesPlace),
    Math.min(turns - guests, free),
    caps,
  )
  takePlaces(line, reached, at)
  return { own: guests + reached, ahead, behind: open.filter((group) => group.people > 0) }
}

const isClosed = ({ number }: Line, { category }: Plan, at: number) =>
  number.haltedAt !== null ||
  (category === 'marketing' &&
    (number.recovery?.stage === 'rest' ||
      (number.recovery === null && number.quality === 'RED') ||
      (number.marketingStoppedUntil ?? 0) > at))

function isOpen(
  group: PlannedPeople,
  { number }: Line,
  { category, settings, businessZone }: Plan,
  at: number,
) {
  if (group.from > at) return false
  if (category !== 'marketing') return true
  if (number.recovery?.stage === 'engaged' && !group.engaged) return false
  return marketingHours(group, businessZone, settings, at).open
}

/** People outside a window who can still be reached now. */
function freeOf({ number, places, portfolio }: Line, { category, settings }: Plan): number {
  const own = Math.min(
    warmUpAllowance(number, category, settings),
    category === 'marketing' ? qualityAllowance(number, settings) : Infinity,
  )
  return Math.max(
    0,
    Math.min(portfolioAllowance(number, category, settings) - portfolio.used, own - places.used),
  )
}

function takePlaces({ places, portfolio }: Line, people: number, at: number): void {
  if (people === 0) return
  for (const each of [places, portfolio]) {
    const slot = slotOf(at)
    const last = each.slots.at(-1)
    if (last?.slot === slot) last.people += people
    else each.slots.push({ slot, people })
    each.used += people
  }
}

/** Takes up to `most` people as far as the caps let them, from each group in proportion to its size. Returns how many. */
function share(groups: PlannedPeople[], most: number, caps: Caps): number {
  const wanted = groups.reduce((sum, { people }) => sum + people, 0)
  const granted = Math.min(wanted, most)
  let left = granted
  for (const group of groups) {
    const cost = group.costMicros ?? 0
    const fair = Math.ceil((granted * group.people) / Math.max(1, wanted))
    const own = Math.min(left, group.people, fair, caps.room(cost))
    caps.take(own, cost)
    group.people -= own
    left -= own
  }
  return granted - left
}
