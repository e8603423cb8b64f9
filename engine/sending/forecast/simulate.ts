import { day, hour, minute } from '../../../domain/clock.ts'
import type { Category } from '../../../domain/message.ts'
import type { SendingSettings } from '../../../domain/sending-settings.ts'
import { perSecondAt, portfolioAllowance, qualityAllowance, warmUpAllowance } from '../gate/capacity.ts'
import { freePlaces, placeFreesAt, slotOf, type Places } from '../gate/places.ts'
import { marketingHours } from '../gate/quiet-hours.ts'
import { advanceNumber } from '../numbers/advance.ts'
import type { NumberState } from '../numbers/state.ts'

/** People whom the gate treats alike: the same number, hours and need of a place. */
export interface PlannedPeople {
  numberId: string
  people: number
  /** Before this the gate holds them for a reason of their own. */
  from: number
  timeZone: string | null
  country: string | null
  /** They are outside a window and hold no place yet. */
  takesPlace: boolean
  /** They wrote or read lately: the first whom a recovering number may write to. */
  engaged: boolean
}

export interface PlannedNumber {
  state: NumberState
  portfolioId: string
  /** People that the number reached in the last day. */
  places: Places
  /** Bulk messages of others that go first. */
  ahead: number
}

export interface Plan {
  people: readonly PlannedPeople[]
  numbers: readonly PlannedNumber[]
  portfolios: ReadonlyMap<string, Places>
  category: Category
  settings: SendingSettings
  businessZone: string
}

export interface Timeline {
  /** Messages by the hour in which they leave. */
  hours: { at: number; messages: number }[]
  byNumber: Map<string, number>
  /** When the last message leaves; null where none does. */
  lastAt: number | null
  /** People whose turn does not come within the horizon. */
  left: number
}

export const horizonMs = 90 * day

/**
 * Runs a plan through time as the gate would let it: minute by minute, with the numbers' limits, their plans of
 * warm-up and recovery (taking it that quality holds), and everybody's hours. Pure: what it is given is not changed.
 */
export function simulate(plan: Plan, start: number): Timeline {
  const world = worldOf(plan, start)
  const hours = new Map<number, number>()
  const byNumber = new Map<string, number>()
  let lastAt: number | null = null
  let at = start
  const end = start + horizonMs
  while (at < end && world.waiting > 0) {
    let moved = 0
    for (const line of world.lines) {
      const sent = minuteOf(line, plan, at)
      if (sent.own === 0 && sent.ahead === 0) continue
      moved += sent.own + sent.ahead
      if (sent.own === 0) continue
      world.waiting -= sent.own
      lastAt = at
      const hourAt = Math.floor(at / hour) * hour
      hours.set(hourAt, (hours.get(hourAt) ?? 0) + sent.own)
      byNumber.set(line.number.id, (byNumber.get(line.number.id) ?? 0) + sent.own)
    }
    at = moved > 0 ? at + minute : nextChange(world, plan, at)
  }
  return {
    hours: [...hours].map(([hourAt, messages]) => ({ at: hourAt, messages })),
    byNumber,
    lastAt: lastAt === null ? null : lastAt + minute,
    left: world.waiting,
  }
}

interface Line {
  number: NumberState
  places: Places
  portfolio: Places
  ahead: number
  people: PlannedPeople[]
}

interface World {
  lines: Line[]
  waiting: number
}

const copyOf = (places: Places): Places => ({ ...places, slots: places.slots.map((slot) => ({ ...slot })) })

function worldOf({ numbers, portfolios, people }: Plan, now: number): World {
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
  return { lines, waiting: people.reduce((sum, group) => sum + group.people, 0) }
}

/** What leaves by a number in one minute: what waited before, then the plan's people in equal shares. */
function minuteOf(line: Line, plan: Plan, at: number): { own: number; ahead: number } {
  const { category, settings } = plan
  line.number = advanceNumber(line.number, { kind: 'time' }, at, settings).number
  freePlaces(line.places, at)
  freePlaces(line.portfolio, at)
  const { number } = line
  if (isClosed(number, category, at)) return { own: 0, ahead: 0 }
  const open = line.people.filter((group) => isOpen(group, line, plan, at))
  if (open.length === 0) return { own: 0, ahead: 0 }

  const cells = category === 'marketing' && number.quality === 'YELLOW' ? 2 : 1
  let turns = Math.floor((perSecondAt(number, settings, at) * 60) / cells)
  let free = freeOf(line, plan)
  const ahead = Math.min(line.ahead, turns, free)
  line.ahead -= ahead
  turns -= ahead
  free -= ahead
  takePlaces(line, ahead, at)

  const guests = share(
    open.filter((group) => !group.takesPlace),
    turns,
  )
  const reached = share(
    open.filter((group) => group.takesPlace),
    Math.min(turns - guests, free),
  )
  takePlaces(line, reached, at)
  line.people = line.people.filter((group) => group.people > 0)
  return { own: guests + reached, ahead }
}

const isClosed = (number: NumberState, category: Category, at: number) =>
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

/** Takes up to `most` people, from each group in proportion to its size. Returns how many. */
function share(groups: PlannedPeople[], most: number): number {
  const wanted = groups.reduce((sum, { people }) => sum + people, 0)
  const granted = Math.min(wanted, most)
  let left = granted
  for (const group of groups) {
    const own = Math.min(left, group.people, Math.ceil((granted * group.people) / Math.max(1, wanted)))
    group.people -= own
    left -= own
  }
  return granted - left
}

/** When something can change after a minute in which nothing left. */
function nextChange({ lines }: World, { category, settings, businessZone }: Plan, at: number): number {
  let next = at + hour
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
    if (number.marketingStoppedUntil !== null) next = Math.min(next, number.marketingStoppedUntil)
  }
  return Math.max(at + minute, next)
}
