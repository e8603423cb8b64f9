import { expect, test } from 'vitest'
import { day, hour, minute } from '../../../../domain/clock.ts'
import { defaultSettings } from '../../../../domain/settings.ts'
import { simulate, type Plan, type PlannedPeople } from '../../../../engine/sending/forecast/simulate.ts'
import { noPlaces } from '../../../../engine/sending/gate/places.ts'
import type { NumberState } from '../../../../engine/sending/numbers/state.ts'

/** A Wednesday at ten in Rome. */
const morning = Date.UTC(2026, 4, 6, 8, 0)

const green: NumberState = {
  id: 'n1',
  quality: 'GREEN',
  messagingLimit: null,
  throughputPerSecond: 80,
  pace: 1,
  paceAt: null,
  warmUp: null,
  recovery: null,
  haltedAt: null,
  haltReason: null,
  marketingStoppedUntil: null,
  status: 'CONNECTED',
  figures: null,
}
const someone: PlannedPeople = {
  numberId: 'n1',
  people: 1_000,
  from: morning,
  timeZone: null,
  country: 'IT',
  takesPlace: true,
  engaged: true,
}

function plan(change: {
  number?: Partial<NumberState>
  people?: Partial<PlannedPeople>[]
  category?: Plan['category']
  ahead?: number
}): Plan {
  return {
    people: (change.people ?? [{}]).map((group) => ({ ...someone, ...group })),
    numbers: [
      {
        state: { ...green, ...change.number },
        portfolioId: 'p',
        places: noPlaces(),
        ahead: change.ahead ?? 0,
      },
    ],
    portfolios: new Map([['p', noPlaces()]]),
    category: change.category ?? 'marketing',
    settings: defaultSettings.sending,
    businessZone: 'Europe/Rome',
  }
}

/** Messages by day of the plan. */
function days(made: Plan, start = morning): number[] {
  const counts: number[] = []
  for (const { at, messages } of simulate(made, start).hours) {
    const index = Math.floor((at - start) / day)
    counts[index] = (counts[index] ?? 0) + messages
  }
  return Array.from(counts, (count) => count ?? 0)
}

test('eighty a second take as long as they take', () => {
  const made = simulate(plan({ people: [{ people: 100_000 }] }), morning)
  expect(made.lastAt! - morning).toBe(Math.ceil(100_000 / 4_800) * minute)
  expect(made.left).toBe(0)
})

test('a limit of 250 leaves its reserve and gives a place back after a day', () => {
  expect(days(plan({ number: { messagingLimit: 250 } }))).toEqual([225, 225, 225, 225, 100])
})

test('utility may use the whole limit', () => {
  expect(days(plan({ number: { messagingLimit: 250 }, category: 'utility' }))[0]).toBe(250)
})

test('people with an open window take no place', () => {
  const made = plan({ number: { messagingLimit: 250 }, people: [{ takesPlace: false }] })
  expect(days(made)).toEqual([1_000])
})

test('nobody is written to at night, on Sundays and holidays, by their own clock', () => {
  const saturdayEvening = Date.UTC(2026, 4, 30, 18, 30)
  const { hours } = simulate(
    plan({
      people: [
        { from: saturdayEvening },
        { from: saturdayEvening, country: null, timeZone: 'America/New_York' },
      ],
    }),
    saturdayEvening,
  )
  // Tuesday is the day of the Republic in Italy; Monday is an ordinary day in both.
  expect(hours).toEqual([
    { at: saturdayEvening - 30 * minute, messages: 1_000 },
    { at: Date.UTC(2026, 5, 1, 7, 0), messages: 1_000 },
  ])
})

test('a new number grows by its steps', () => {
  const counts = days(
    plan({
      number: { warmUp: { step: 0, at: morning }, messagingLimit: 2_000 },
      people: [{ people: 5_000 }],
    }),
  )
  expect(counts.slice(0, 4)).toEqual([225, 225, 225, 225])
  expect(counts[8]).toBe(450)
})

test('a number that rests sends nothing, then to the engaged, then by steps', () => {
  const resting = { recovery: { since: morning, stage: 'rest', at: morning } as const, messagingLimit: 1_000 }
  const counts = days(plan({ number: resting, people: [{ people: 100 }, { people: 1_000, engaged: false }] }))
  expect(counts.slice(0, 14).every((count) => count === 0)).toBe(true)
  expect(counts[14]).toBe(100)
  expect(counts.slice(15, 21).every((count) => count === 0)).toBe(true)
  expect(counts[21]).toBe(90)
})

test('YELLOW halves the pace', () => {
  const fast = simulate(plan({ people: [{ people: 48_000 }] }), morning).lastAt! - morning
  const slow =
    simulate(plan({ number: { quality: 'YELLOW' }, people: [{ people: 48_000 }] }), morning).lastAt! - morning
  expect(slow).toBe(2 * fast)
})

test('what waits already goes first', () => {
  const counts = days(plan({ number: { messagingLimit: 1_000 }, ahead: 900, people: [{ people: 100 }] }))
  expect(counts).toEqual([0, 100])
})

test('a halted number ends nothing, and says how many are left', () => {
  const made = simulate(plan({ number: { haltedAt: morning } }), morning)
  expect(made).toMatchObject({ lastAt: null, left: 1_000, hours: [] })
})

test('a hold of the person’s own is waited for', () => {
  const made = simulate(plan({ people: [{ from: morning + 2 * hour }] }), morning)
  expect(made.hours).toEqual([{ at: morning + 2 * hour, messages: 1_000 }])
})
