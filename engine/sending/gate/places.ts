import { day, minute } from '../../../domain/clock.ts'

/**
 * How long a person counts against a limit on distinct people in a rolling 24 h. The provider counts from when it
 * took the message, which is up to a minute after the gate let it through.
 */
const placeHeldMs = day + minute
/** Places are kept by slots of a few minutes in which they were taken: a place frees with its whole slot. */
const slotMs = 3 * minute
export const slotOf = (at: number) => Math.floor(at / slotMs)
const freesAtOf = (slot: number) => (slot + 1) * slotMs + placeHeldMs
/** The oldest slot of which places may still be held at `now`. */
export const oldestSlotAt = (now: number) => slotOf(now - placeHeldMs - slotMs)

/** The places that people hold in one scope: a portfolio, or a number. Taken in order of time. */
export interface Places {
  /** By slot of the last day, oldest first: how many people were last reached in it. */
  slots: { slot: number; people: number }[]
  /** Slots before this one have been freed. */
  first: number
  used: number
  /** Messages that already wait for a place here. */
  waiting: number
}

export const noPlaces = (): Places => ({ slots: [], first: 0, used: 0, waiting: 0 })

export function placesFrom(slots: { slot: number; people: number }[], waiting: number): Places {
  const used = slots.reduce((sum, { people }) => sum + people, 0)
  return { slots, first: 0, used, waiting }
}

/**
 * Whether the provider certainly still counts a person who was last reached then, so that they need no further place.
 * It forgets them a day after it took the message; the place is given back only some minutes later.
 */
export const isStillCounted = (reachedAt: number | null, now: number) =>
  reachedAt !== null && now < reachedAt + day - minute

/** Whether a person who was last reached then still has a place in the slots. */
export const holdsPlace = (reachedAt: number | null, now: number) =>
  reachedAt !== null && freesAtOf(slotOf(reachedAt)) > now

/** Gives back the places whose day is over. */
export function freePlaces(places: Places, now: number): void {
  const { slots } = places
  while (places.first < slots.length && freesAtOf(slots[places.first]!.slot) <= now) {
    places.used -= slots[places.first]!.people
    places.first++
  }
  if (places.first > 1_000) {
    slots.splice(0, places.first)
    places.first = 0
  }
}

/** A person is reached at `now`; one who already held a place keeps a single one, from now on. */
export function takePlace(places: Places, reachedAt: number | null, now: number): void {
  const slot = slotOf(now)
  if (reachedAt !== null && holdsPlace(reachedAt, now)) {
    const before = slotOf(reachedAt)
    if (before === slot) return
    const earlier = places.slots.find((one) => one.slot === before)
    if (earlier) earlier.people--
    places.used--
  }
  const last = places.slots.at(-1)
  if (last?.slot === slot) last.people++
  else places.slots.push({ slot, people: 1 })
  places.used++
}

/**
 * When a message that waits behind `rank` others gets its place, of `allowed` places in all: each message that gets
 * one holds it for a day, and then the next takes it.
 */
export function placeFreesAt(places: Places, allowed: number, rank: number, now: number): number {
  if (allowed <= 0) return now + day
  const over = places.used - allowed
  const position = over + (rank % allowed)
  const rounds = Math.floor(rank / allowed) * (placeHeldMs + slotMs)
  if (position < 0) return now + rounds
  let seen = 0
  for (let index = places.first; index < places.slots.length; index++) {
    const { slot, people } = places.slots[index]!
    seen += people
    if (seen > position) return freesAtOf(slot) + rounds
  }
  return now + placeHeldMs + rounds
}
