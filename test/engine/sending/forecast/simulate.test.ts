import { expect, test } from 'vitest'
import { day, hour, minute } from '../../../../domain/clock.ts'
import { defaultSettings } from '../../../../domain/settings.ts'
import type { Plan, PlannedPeople } from '../../../../engine/sending/forecast/plan.ts'
import { simulate } from '../../../../engine/sending/forecast/simulate.ts'
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
  costMicros: 50_000,
}

function plan(change: {
  number?: Partial<NumberState>
  people?: Partial<PlannedPeople>[]
  category?: Plan['category']
  ahead?: number
  budgets?: Plan['budgets']
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
    budgets: change.budgets ?? [],
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

test.each([
  [50, 2],
  [25, 4],
])('YELLOW at %i percent takes %i times as long', (yellowPacePercent, times) => {
  const settings = { ...defaultSettings.sending, yellowPacePercent }
  const took = (quality: 'GREEN' | 'YELLOW') =>
    simulate({ ...plan({ number: { quality }, people: [{ people: 19_200 }] }), settings }, morning).lastAt! -
    morning
  expect(took('YELLOW')).toBe(times * took('GREEN'))
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

const cap = (
  of: 'send' | 'key' | 'day',
  caps: { messages?: number; costMicros?: number; used?: number },
) => ({
  of,
  messages: { used: caps.used ?? 0, cap: caps.messages ?? null },
  costMicros: { used: 0, cap: caps.costMicros ?? null },
  // Midnight in Rome.
  renewsAt: of === 'send' ? null : Date.UTC(2026, 4, 6, 22, 0),
})

/** The day of May and how many leave on it. */
const mornings = (made: Plan) =>
  simulate(made, morning).hours.map(({ at, messages }) => [new Date(at).getUTCDate(), messages])

test('a cap of the send ends it, by messages or by cost', () => {
  const byMessages = simulate(plan({ budgets: [cap('send', { messages: 300 })] }), morning)
  expect(byMessages).toMatchObject({ left: 0, capped: [], refused: [{ reason: 'budget_send', people: 700 }] })
  expect(byMessages.hours).toEqual([{ at: morning, messages: 300 }])
  const byCost = simulate(plan({ budgets: [cap('send', { costMicros: 5_020_000 })] }), morning)
  expect(byCost.refused).toMatchObject([{ people: 900, costMicros: 900 * 50_000 }])
})

test('who costs nothing is stopped by no cap on cost', () => {
  const people = [{ people: 100 }, { people: 100, country: 'ES', costMicros: null }]
  const made = simulate(plan({ people, budgets: [cap('send', { costMicros: 50_000 })] }), morning)
  expect(made.hours).toEqual([{ at: morning, messages: 101 }])
  expect(made.refused).toMatchObject([{ people: 99, unpriced: 0 }])
})

test('a cap of the day is waited for until the next, less what was used of this one', () => {
  const made = plan({ budgets: [cap('day', { messages: 400, used: 100 })] })
  expect(mornings(made)).toEqual([
    [6, 300],
    [7, 400],
    [8, 300],
  ])
  expect(simulate(made, morning).capped).toEqual([
    {
      of: 'day',
      reason: 'budget_day',
      facts: { of: 'day', messages: { used: 400, cap: 400 } },
      at: morning,
      until: Date.UTC(2026, 4, 6, 22, 0),
      people: 700,
    },
  ])
})

test('what waits before a key’s send takes the key’s caps of the days until it is gone', () => {
  // The tenth of May is a Sunday.
  expect(mornings(plan({ budgets: [cap('key', { messages: 400, used: 900 })] }))).toEqual([
    [8, 300],
    [9, 400],
    [11, 300],
  ])
})
