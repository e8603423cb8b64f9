import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../../domain/settings.ts'
import { advanceNumber } from '../../../../engine/sending/numbers/advance.ts'
import type { NumberNews, NumberState } from '../../../../engine/sending/numbers/state.ts'
import { noon, openFacts } from '../gate-facts.ts'

const day = 86_400_000
const { sending } = defaultSettings
const healthy: NumberState = { ...openFacts().number, status: 'CONNECTED', figures: null }
const told = (changes: object): NumberNews => ({ kind: 'told', source: 'poll', ...changes })
const figures = { sent: 100, delivered: 90, read: 50, answered: 5, blocked: 0, reported: null }
const after = (changes: Partial<NumberState>, news: NumberNews, now = noon) => {
  const { number, events, alerts, reopened } = advanceNumber({ ...healthy, ...changes }, news, now, sending)
  return {
    number,
    reopened,
    events: events.map(({ kind, value }) => `${kind} ${value}`),
    alerts: alerts.map(({ kind }) => kind),
  }
}
const resting = (stage: 'rest' | 'engaged' | number, at = noon) => ({ recovery: { since: noon, stage, at } })
const none = { events: [], alerts: [], reopened: [] }

describe('what becomes of a number', () => {
  const cases: [string, Partial<NumberState>, NumberNews, number, object][] = [
    ['no news', {}, { kind: 'time' }, noon, { number: healthy, ...none }],
    ['the same news', {}, told({ quality: 'GREEN', status: 'CONNECTED', messagingLimit: 1_000 }), noon, none],

    [
      'YELLOW',
      {},
      told({ quality: 'YELLOW' }),
      noon,
      {
        number: { quality: 'YELLOW', recovery: null },
        events: ['quality YELLOW'],
        alerts: ['quality_yellow'],
      },
    ],
    [
      'GREEN again',
      { quality: 'YELLOW' },
      told({ quality: 'GREEN' }),
      noon,
      { alerts: ['quality_back'], reopened: ['quality_pace'] },
    ],
    [
      'YELLOW, then nothing said',
      { quality: 'YELLOW' },
      told({ quality: 'UNKNOWN' }),
      noon,
      { alerts: ['quality_unknown'], reopened: ['quality_pace'] },
    ],
    [
      'RED, then YELLOW while it recovers',
      { quality: 'RED', ...resting(0) },
      told({ quality: 'YELLOW' }),
      noon,
      { number: { quality: 'YELLOW', ...resting(0) }, alerts: ['quality_back'] },
    ],
    [
      'RED',
      {},
      told({ quality: 'RED' }),
      noon,
      { number: resting('rest'), events: ['quality RED', 'recovery rest'], alerts: ['quality_red'] },
    ],
    [
      'RED in the return begins anew',
      { recovery: { since: 5, stage: 1, at: 6 } },
      told({ quality: 'RED' }),
      noon,
      { number: resting('rest') },
    ],
    [
      'RED in the warm-up goes back a step',
      { warmUp: { step: 2, at: 5 } },
      told({ quality: 'RED' }),
      noon,
      { number: { warmUp: { step: 1, at: noon } } },
    ],

    ['the rest, a moment too early', resting('rest'), { kind: 'time' }, noon + 14 * day - 1, none],
    [
      'the end of the rest',
      resting('rest'),
      { kind: 'time' },
      noon + 14 * day,
      {
        number: { recovery: { since: noon, stage: 'engaged', at: noon + 14 * day } },
        alerts: ['recovery_stage'],
      },
    ],
    [
      'still RED at the end of the rest',
      { ...resting('rest'), quality: 'RED' },
      { kind: 'time' },
      noon + 20 * day,
      none,
    ],
    [
      'long after the rest, one stage at a time',
      resting('rest'),
      { kind: 'time' },
      noon + 90 * day,
      { number: { recovery: { since: noon, stage: 'engaged', at: noon + 90 * day } } },
    ],
    [
      'after the engaged',
      resting('engaged'),
      { kind: 'time' },
      noon + 7 * day,
      { number: { recovery: { since: noon, stage: 0, at: noon + 7 * day } } },
    ],
    [
      'YELLOW waits with its stage',
      { ...resting(0), quality: 'YELLOW' },
      { kind: 'time' },
      noon + 9 * day,
      none,
    ],
    [
      'after the last step',
      resting(2),
      { kind: 'time' },
      noon + 7 * day,
      {
        number: { recovery: null },
        alerts: ['recovered'],
        reopened: ['quality_rest', 'quality_engaged_only', 'quality_pace'],
      },
    ],

    [
      'too few to tell',
      {},
      { kind: 'figures', figures: { ...figures, sent: 99, blocked: 50 } },
      noon,
      { number: { recovery: null }, alerts: [] },
    ],
    [
      'two blocks of a hundred',
      {},
      { kind: 'figures', figures: { ...figures, blocked: 2 } },
      noon,
      { number: { recovery: null } },
    ],
    [
      'three blocks of a hundred',
      {},
      { kind: 'figures', figures: { ...figures, blocked: 3 } },
      noon,
      { number: resting('rest'), alerts: ['rates_high'] },
    ],
    [
      'two reports of a hundred',
      {},
      { kind: 'figures', figures: { ...figures, reported: 2 } },
      noon,
      { number: resting('rest') },
    ],
    [
      'figures of before the rest',
      resting('rest'),
      { kind: 'figures', figures: { ...figures, blocked: 9 } },
      noon + day,
      { number: { ...resting('rest') }, alerts: [] },
    ],

    [
      'a warm-up step, a moment too early',
      { warmUp: { step: 0, at: noon } },
      { kind: 'time' },
      noon + 7 * day - 1,
      none,
    ],
    [
      'a warm-up step',
      { warmUp: { step: 0, at: noon } },
      { kind: 'time' },
      noon + 7 * day,
      {
        number: { warmUp: { step: 1, at: noon + 7 * day } },
        alerts: ['warm_up_step'],
        reopened: ['warm_up'],
      },
    ],
    [
      'not while YELLOW',
      { warmUp: { step: 0, at: noon }, quality: 'YELLOW' },
      { kind: 'time' },
      noon + 9 * day,
      none,
    ],
    [
      'not in the recovery',
      { warmUp: { step: 0, at: noon }, ...resting('rest', noon + 5 * day) },
      { kind: 'time' },
      noon + 9 * day,
      none,
    ],
    [
      'the last step',
      { warmUp: { step: 4, at: noon } },
      { kind: 'time' },
      noon + 7 * day,
      { number: { warmUp: null }, alerts: ['warm_up_done'] },
    ],
    [
      'an operator sets the step',
      {},
      { kind: 'warm_up_set', step: 2 },
      noon,
      { number: { warmUp: { step: 2, at: noon } }, events: ['warm_up 2'] },
    ],
  ]
  it.each(cases)('%s', (_name, changes, news, now, expected) => {
    expect(after(changes, news, now)).toMatchObject(expected)
  })

  it('leaves what it was given as it was', () => {
    const before = structuredClone(healthy)
    advanceNumber(healthy, told({ quality: 'RED', messagingLimit: 250 }), noon, sending)
    expect(healthy).toEqual(before)
  })
})
