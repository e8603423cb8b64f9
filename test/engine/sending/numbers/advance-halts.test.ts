import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../../domain/settings.ts'
import { advanceNumber } from '../../../../engine/sending/numbers/advance.ts'
import type { NumberNews, NumberState } from '../../../../engine/sending/numbers/state.ts'
import { noon, openFacts } from '../gate-facts.ts'

const day = 86_400_000
const { sending } = defaultSettings
const healthy: NumberState = { ...openFacts().number, status: 'CONNECTED', figures: null }
const told = (changes: object): NumberNews => ({ kind: 'told', source: 'poll', ...changes })
const after = (changes: Partial<NumberState>, news: NumberNews, now = noon) => {
  const { number, events, alerts, reopened } = advanceNumber({ ...healthy, ...changes }, news, now, sending)
  return {
    number,
    reopened,
    events: events.map(({ kind, value }) => `${kind} ${value}`),
    alerts: alerts.map(({ kind }) => kind),
  }
}
const none = { events: [], alerts: [], reopened: [] }

describe('limits, pace and halts of a number', () => {
  const cases: [string, Partial<NumberState>, NumberNews, number, object][] = [
    [
      'a higher limit',
      {},
      told({ messagingLimit: 10_000 }),
      noon,
      {
        number: { messagingLimit: 10_000 },
        alerts: ['limit_raised'],
        reopened: ['messaging_limit', 'quality_pace'],
      },
    ],
    ['no limit', {}, told({ messagingLimit: null }), noon, { alerts: ['limit_raised'] }],
    ['a lower limit', {}, told({ messagingLimit: 250 }), noon, { alerts: ['limit_lowered'], reopened: [] }],
    [
      'more throughput',
      {},
      told({ throughputPerSecond: 1_000 }),
      noon,
      { number: { throughputPerSecond: 1_000 }, events: ['throughput 1000'] },
    ],

    [
      '130429',
      {},
      { kind: 'throttled' },
      noon,
      { number: { pace: 0.5, paceAt: noon }, alerts: ['throughput_slowed'] },
    ],
    ['130429 of the same burst', { pace: 0.5, paceAt: noon - 1_000 }, { kind: 'throttled' }, noon, none],
    [
      '131048',
      {},
      { kind: 'spam_limit', code: 131048 },
      noon,
      { number: { marketingStoppedUntil: noon + 7 * day }, alerts: ['spam_limit'] },
    ],
    [
      '131048 once more',
      { marketingStoppedUntil: noon + day },
      { kind: 'spam_limit', code: 131048 },
      noon,
      { number: { marketingStoppedUntil: noon + 7 * day }, alerts: [] },
    ],
    [
      'the end of that',
      { marketingStoppedUntil: noon },
      { kind: 'time' },
      noon,
      { number: { marketingStoppedUntil: null }, reopened: ['marketing_stopped'] },
    ],

    [
      'an account error',
      {},
      { kind: 'account_error', code: 190 },
      noon,
      { number: { haltedAt: noon, haltReason: 'code_190' }, alerts: ['number_halted'] },
    ],
    [
      'a second one',
      { haltedAt: 5, haltReason: 'code_190' },
      { kind: 'account_error', code: 131042 },
      noon,
      { number: { haltReason: 'code_190' }, ...none },
    ],
    [
      'a poll that meets no such error',
      { haltedAt: 5, haltReason: 'code_190' },
      told({ restriction: null }),
      noon,
      { number: { haltedAt: null }, alerts: ['number_released'], reopened: ['number_halted'] },
    ],
    [
      'what a poll does not meet',
      { haltedAt: noon, haltReason: 'code_131042' },
      told({ restriction: null }),
      noon + day / 4 - 1,
      { number: { haltedAt: noon } },
    ],
    [
      'hours later one may try',
      { haltedAt: noon, haltReason: 'code_131042' },
      told({ restriction: null }),
      noon + day / 4,
      { number: { haltedAt: null } },
    ],
    [
      'a status in which it cannot send',
      {},
      told({ status: 'BANNED' }),
      noon,
      { number: { haltedAt: noon, haltReason: 'status_banned' } },
    ],
    [
      'and its end',
      { status: 'BANNED', haltedAt: 5, haltReason: 'status_banned' },
      told({ status: 'CONNECTED', restriction: null }),
      noon,
      { number: { haltedAt: null, status: 'CONNECTED' } },
    ],
    [
      'a blocked account',
      {},
      told({ restriction: 'health_blocked' }),
      noon,
      { number: { haltReason: 'health_blocked' } },
    ],
    [
      'an operator who releases',
      { haltedAt: 5, haltReason: 'code_131042', marketingStoppedUntil: noon + day },
      { kind: 'released' },
      noon,
      {
        number: { haltedAt: null, marketingStoppedUntil: null },
        reopened: ['number_halted', 'marketing_stopped'],
      },
    ],
  ]
  it.each(cases)('%s', (_name, changes, news, now, expected) => {
    expect(after(changes, news, now)).toMatchObject(expected)
  })
})
