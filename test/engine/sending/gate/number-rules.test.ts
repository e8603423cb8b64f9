import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../../domain/settings.ts'
import type { Facts, GateMessage, Verdict } from '../../../../engine/sending/gate/facts.ts'
import { paceAt, slowedPace, spendThroughput } from '../../../../engine/sending/gate/capacity.ts'
import { freePlaces, noPlaces, placeFreesAt, takePlace } from '../../../../engine/sending/gate/places.ts'
import { rules } from '../../../../engine/sending/gate/rules.ts'
import { noon, notice, offer, openFacts, plainMessage } from '../gate-facts.ts'

const open = openFacts()
const [minute, day] = [60_000, 86_400_000]
/** A slot of three minutes, a day, and the minute that the provider may be behind. */
const placeMs = day + minute
const number = (changes: Partial<Facts['number']>) => ({ number: { ...open.number, ...changes } })
const outside = { windowExpiresAt: null }
const utility = { template: { ...open.template!, category: 'utility' as const } }
const places = (people: number, at = noon - 3_600_000) => {
  const filled = noPlaces()
  for (let person = 0; person < people; person++) takePlace(filled, null, at)
  return filled
}
const judge = (message: GateMessage, changes: Partial<Facts>, now = noon): Verdict & { rule?: string } => {
  for (const rule of rules) {
    const verdict = rule.judge(message, openFacts(changes), now)
    if (verdict.outcome !== 'pass') return { ...verdict, rule: rule.name }
  }
  return { outcome: 'pass' }
}
const recovery = (stage: 'rest' | 'engaged' | number) => ({ recovery: { since: noon, stage, at: noon } })
const cold = { contact: { ...open.contact, lastInboundAt: noon - 31 * day } }
const cap = (used: number, most: number | null) => ({ used, cap: most })
const budget = (of: 'send' | 'key' | 'day', messages: object, costMicros = cap(0, null)) => ({
  budgets: [
    { of, messages, costMicros, renewsAt: of === 'send' ? null : noon + day } as Facts['budgets'][number],
  ],
})

describe('the rules about numbers and limits', () => {
  const cases: [string, GateMessage, Partial<Facts>, object][] = [
    [
      'a halted number',
      plainMessage,
      number({ haltedAt: 5, haltReason: 'code_190' }),
      { outcome: 'hold', rule: 'halt', reason: 'number_halted' },
    ],
    [
      'the spam limit',
      offer,
      number({ marketingStoppedUntil: noon + day }),
      { rule: 'spam_limit', until: noon + day },
    ],
    ['a spam limit that is over', offer, number({ marketingStoppedUntil: noon }), { outcome: 'pass' }],
    [
      'a reply under the spam limit',
      plainMessage,
      number({ marketingStoppedUntil: noon + day }),
      { outcome: 'pass' },
    ],

    [
      'RED',
      offer,
      number({ quality: 'RED' }),
      { rule: 'quality', reason: 'quality_rest', until: noon + 14 * day },
    ],
    ['the rest', offer, number(recovery('rest')), { reason: 'quality_rest', until: noon + 14 * day }],
    ['a notice in the rest', notice, { ...utility, ...number(recovery('rest')) }, { outcome: 'pass' }],
    ['somebody who answers, after the rest', offer, number(recovery('engaged')), { outcome: 'pass' }],
    [
      'somebody who does not',
      offer,
      { ...cold, ...number(recovery('engaged')) },
      { reason: 'quality_engaged_only', until: noon + 7 * day },
    ],
    [
      'the first step of the return',
      offer,
      { ...outside, ...number(recovery(0)), numberPlaces: places(89) },
      { outcome: 'pass' },
    ],
    [
      'its last place',
      offer,
      { ...outside, ...number(recovery(0)), numberPlaces: places(90) },
      { reason: 'quality_pace', facts: { allowed: 90 } },
    ],
    [
      'YELLOW, half of the places',
      offer,
      { ...outside, ...number({ quality: 'YELLOW' }), numberPlaces: places(450) },
      { reason: 'quality_pace', facts: { allowed: 450 } },
    ],
    [
      'YELLOW, one left',
      offer,
      { ...outside, ...number({ quality: 'YELLOW' }), numberPlaces: places(449) },
      { outcome: 'pass' },
    ],

    [
      'YELLOW without a limit, half of what the highest limit leaves to marketing',
      offer,
      { ...outside, ...number({ quality: 'YELLOW', messagingLimit: null }), numberPlaces: places(45_000) },
      { reason: 'quality_pace', facts: { allowed: 45_000 } },
    ],
    [
      'the first step of the return without a limit',
      offer,
      {
        ...outside,
        ...number({ ...recovery(0), messagingLimit: null }),
        numberPlaces: places(9_000),
      },
      { reason: 'quality_pace', facts: { allowed: 9_000 } },
    ],

    [
      'a new number',
      offer,
      { ...outside, ...number({ warmUp: { step: 0, at: 0 } }), numberPlaces: places(225) },
      { rule: 'warm_up', facts: { allowed: 225 } },
    ],
    [
      'its reserve for notices',
      notice,
      { ...outside, ...utility, ...number({ warmUp: { step: 0, at: 0 } }), numberPlaces: places(225) },
      { outcome: 'pass' },
    ],
    [
      'the end of that',
      notice,
      { ...outside, ...utility, ...number({ warmUp: { step: 0, at: 0 } }), numberPlaces: places(250) },
      { rule: 'warm_up' },
    ],

    ['the last place of marketing', offer, { ...outside, portfolioPlaces: places(899) }, { outcome: 'pass' }],
    [
      'no place of marketing',
      offer,
      { ...outside, portfolioPlaces: places(900) },
      { rule: 'messaging_limit', facts: { used: 900, allowed: 900 } },
    ],
    ['the reserve', notice, { ...outside, ...utility, portfolioPlaces: places(999) }, { outcome: 'pass' }],
    [
      'no place at all',
      notice,
      { ...outside, ...utility, portfolioPlaces: places(1_000) },
      { rule: 'messaging_limit' },
    ],
    ['an open window takes no place', offer, { portfolioPlaces: places(1_000) }, { outcome: 'pass' }],
    [
      'somebody who holds a place',
      offer,
      { ...outside, portfolioPlaces: places(900), reachedByPortfolioAt: noon - 3_600_000 },
      { outcome: 'pass' },
    ],
    [
      'somebody whom the provider may have forgotten, although the place is not given back yet',
      offer,
      { ...outside, portfolioPlaces: places(900), reachedByPortfolioAt: noon - day + minute },
      { outcome: 'hold' },
    ],
    [
      'somebody whose place is given back',
      offer,
      { ...outside, portfolioPlaces: places(900), reachedByPortfolioAt: noon - 25 * 3_600_000 },
      { outcome: 'hold' },
    ],
    [
      'no limit',
      offer,
      { ...outside, ...number({ messagingLimit: null }), portfolioPlaces: places(5_000) },
      { outcome: 'pass' },
    ],

    ['the cap of a send', offer, budget('send', cap(10, 10)), { outcome: 'refuse', reason: 'budget_send' }],
    ['one left of it', offer, budget('send', cap(9, 10)), { outcome: 'pass' }],
    [
      'the cap of a key',
      offer,
      budget('key', cap(10, 10)),
      { outcome: 'hold', reason: 'budget_key', until: noon + day },
    ],
    [
      'the cost of a day',
      offer,
      { ...budget('day', cap(0, null), cap(90, 100)), costMicros: 11 },
      { reason: 'budget_day' },
    ],
    [
      'a cost that fits',
      offer,
      { ...budget('day', cap(0, null), cap(90, 100)), costMicros: 10 },
      { outcome: 'pass' },
    ],
    ['a second attempt', { ...offer, counted: true }, budget('send', cap(10, 10)), { outcome: 'pass' }],

    [
      'a pair whose burst is used up',
      plainMessage,
      { pairTat: noon + 45 * 6_000 },
      { rule: 'pair_limit', until: noon + 6_000 },
    ],
    ['one left of its burst', plainMessage, { pairTat: noon + 44 * 6_000 }, { outcome: 'pass' }],
    [
      'a number that is at its limit',
      plainMessage,
      { numberTat: noon + 100 },
      { rule: 'throughput', until: noon + 13 },
    ],
    [
      'half the pace',
      plainMessage,
      { ...number({ pace: 0.5, paceAt: noon }), numberTat: noon + 100 },
      { rule: 'throughput', until: noon + 25 },
    ],
  ]
  it.each(cases)('%s', (_name, message, changes, expected) => {
    expect(judge(message, changes)).toMatchObject(expected)
  })

  it('refuses for good before it holds', () => {
    const blocked = { contact: { ...open.contact, blockedAt: 5 }, ...number({ haltedAt: 5 }) }
    expect(judge(offer, blocked)).toMatchObject({ outcome: 'refuse', rule: 'contact' })
  })
})

describe('places', () => {
  it('free with their slot, a day and a minute later', () => {
    const filled = places(3, noon)
    freePlaces(filled, noon + 3 * minute + placeMs - 1)
    expect(filled.used).toBe(3)
    freePlaces(filled, noon + 3 * minute + placeMs)
    expect(filled.used).toBe(0)
  })

  it('give one place to a person, however often reached', () => {
    const filled = places(1, noon)
    takePlace(filled, noon, noon + 3_600_000)
    expect(filled.used).toBe(1)
    freePlaces(filled, noon + 3 * minute + placeMs)
    expect(filled.used).toBe(1)
    takePlace(filled, noon, noon + 26 * 3_600_000)
    expect(filled.used).toBe(2)
  })

  it('are told by rank: the first to free to the first who waits, and again a day later', () => {
    const filled = places(2, noon)
    for (let person = 0; person < 2; person++) takePlace(filled, null, noon + 30 * minute)
    const [early, late] = [noon + 3 * minute + placeMs, noon + 33 * minute + placeMs]
    const round = placeMs + 3 * minute
    const told = [0, 1, 2, 3, 4, 8].map((rank) => placeFreesAt(filled, 4, rank, noon + 31 * minute))
    expect(told).toEqual([early, early, late, late, early + round, early + 2 * round])
    expect(placeFreesAt(filled, 3, 0, noon + 31 * minute)).toBe(early)
    expect(placeFreesAt(filled, 3, 1, noon + 31 * minute)).toBe(late)
  })

  it('hold a message until then, or until the morning after', () => {
    const morning = places(900, noon - 2 * 3_600_000)
    expect(judge(offer, { ...outside, portfolioPlaces: morning })).toMatchObject({
      until: noon - 2 * 3_600_000 + 3 * minute + placeMs,
    })
    const evening = places(900, noon + 7 * 3_600_000 + 59 * minute)
    const held = judge(offer, { ...outside, portfolioPlaces: evening }, noon + 7 * 3_600_000 + 59 * minute)
    expect(held).toMatchObject({ until: noon + 2 * day - 3 * 3_600_000 })
  })
})

describe('pace', () => {
  const { sending } = defaultSettings
  it('halves at once, for a burst of refusals only once, and never ends', () => {
    const first = slowedPace({ pace: 1, paceAt: null }, sending, noon)
    expect(first).toEqual({ pace: 0.5, paceAt: noon })
    expect(slowedPace(first, sending, noon + 4_999)).toEqual(first)
    expect(slowedPace({ pace: 0.11, paceAt: noon }, sending, noon + 5_000).pace).toBe(0.1)
  })

  it('comes back evenly: from half in half a minute, and from the least within a minute', () => {
    const slowed = { pace: 0.5, paceAt: noon }
    expect([0, 3, 15, 30, 60].map((seconds) => paceAt(slowed, sending, noon + seconds * 1_000))).toEqual([
      0.5, 0.55, 0.75, 1, 1,
    ])
    const least = { pace: sending.paceFloorPercent / 100, paceAt: noon }
    expect(paceAt(least, sending, noon + minute)).toBe(1)
  })

  it('lets marketing of a YELLOW number spend two cells, and its replies one', () => {
    const yellow = { ...open.number, quality: 'YELLOW' as const }
    expect(spendThroughput(0, yellow, 'marketing', sending, noon)).toBe(noon + 25)
    expect(spendThroughput(0, yellow, 'service', sending, noon)).toBe(noon + 12.5)
    expect(spendThroughput(0, open.number, 'marketing', sending, noon)).toBe(noon + 12.5)
  })
})
