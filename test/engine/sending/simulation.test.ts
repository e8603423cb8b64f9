import { describe, expect, it } from 'vitest'
import { rules } from '../../../engine/sending/gate/rules.ts'
import { times } from './simulation-provider.ts'
import { simulate, type Plan } from './simulation-run.ts'
import { number, type NumberTruth, type Script, type SimTemplate } from './simulation-world.ts'

const { minute, hour, day } = times
/** A Tuesday; the clocks of Europe go forward on day 19, Easter is on day 26. */
const start = Date.UTC(2026, 2, 10, 6, 0)

const template = (
  id: string,
  category: 'marketing' | 'utility',
  changes: Partial<SimTemplate> = {},
): SimTemplate => ({
  id,
  status: 'approved',
  category,
  pausedUntil: null,
  quality: 'GREEN',
  needs: { body: 0, header: 0, headerMedia: null, buttons: [] },
  usableAt: () => true,
  ...changes,
})

const fine: NumberTruth = {
  limit: 2_000,
  warmUp: null,
  share: 1,
  rest: false,
  engagedOnly: false,
  spamStopped: false,
  halted: false,
  secretPerSecond: null,
}
const between = (now: number, from: number, to: number) => now >= start + from && now < start + to

/** Shop and news share a portfolio, news is new; outlet has its own, turns RED, and comes back by the plan. */
const month: Script = {
  numbers: {
    shop: {
      portfolio: 'A',
      start: number({ messagingLimit: 2_000 }),
      at: (now) => ({
        ...fine,
        share: between(now, 5 * day, 8 * day) ? 0.5 : 1,
        secretPerSecond: between(now, 4 * day, 4 * day + 20 * minute) ? 20 : null,
        spamStopped: between(now, 20 * day, 27 * day),
      }),
    },
    news: {
      portfolio: 'A',
      start: number({ messagingLimit: 2_000, quality: 'UNKNOWN', warmUp: { step: 0, at: start } }),
      at: (now) => ({
        ...fine,
        warmUp: between(now, 0, 7 * day)
          ? 250
          : between(now, 7 * day, 10 * day)
            ? 500
            : between(now, 10 * day, 14 * day)
              ? 1_000
              : between(now, 14 * day, 21 * day)
                ? 2_000
                : 10_000,
      }),
    },
    outlet: {
      portfolio: 'B',
      start: number({ messagingLimit: 1_000 }),
      at: (now) => ({
        ...fine,
        limit: between(now, 0, 2 * day) ? 1_000 : 2_000,
        rest: between(now, 6 * day, 20 * day),
        engagedOnly: between(now, 20 * day, 27 * day),
        share: between(now, 27 * day, 30 * day) ? 0.1 : 1,
        halted: between(now, 3 * day, 3 * day + 5 * hour),
      }),
    },
  },
  news: [
    {
      at: start + 2 * day,
      number: 'outlet',
      news: { kind: 'told', source: 'webhook', messagingLimit: 2_000 },
    },
    { at: start + 3 * day, number: 'outlet', news: { kind: 'account_error', code: 190 } },
    {
      at: start + 3 * day + 5 * hour,
      number: 'outlet',
      news: { kind: 'told', source: 'poll', restriction: null },
    },
    { at: start + 5 * day, number: 'shop', news: { kind: 'told', source: 'poll', quality: 'YELLOW' } },
    { at: start + 6 * day, number: 'outlet', news: { kind: 'told', source: 'webhook', quality: 'RED' } },
    { at: start + 8 * day, number: 'shop', news: { kind: 'told', source: 'poll', quality: 'GREEN' } },
    { at: start + 9 * day, number: 'outlet', news: { kind: 'told', source: 'poll', quality: 'GREEN' } },
    { at: start + 20 * day, number: 'shop', news: { kind: 'spam_limit', code: 131048 } },
  ],
  keyCap: 50,
  sendCaps: { spring: 9_000 },
}

const monthPlan: Plan = {
  start,
  days: 30,
  people: 50_000,
  script: month,
  templates: {
    offer: template('offer', 'marketing'),
    second: template('second', 'marketing'),
    notice: template('notice', 'utility'),
  },
  sends: [
    {
      id: 'all',
      at: start,
      people: 50_000,
      template: 'offer',
      numberOf: (index) => (index % 10 < 5 ? 'shop' : index % 10 < 7 ? 'news' : 'outlet'),
    },
    {
      id: 'spring',
      at: start + 4 * day,
      people: 10_000,
      template: 'second',
      numberOf: (index) => (index % 2 ? 'shop' : 'outlet'),
    },
  ],
  perMinute: { conversations: 2, notices: 0.15, ofKey: 0.05 },
  bursts: [
    { at: start + 4 * day + minute, number: 'shop', notices: 3_000, replies: 60 },
    { at: start + 10 * day, number: 'shop', notices: 3_000, replies: 60 },
  ],
  seed: 11,
}

describe('thirty days of three numbers and fifty thousand people', () => {
  const result = simulate(monthPlan)

  it('break no limit, not once', () => {
    expect(result.violations).toEqual({})
    expect(result.accepted).toBeGreaterThan(200_000)
  })

  it('use the allowed pace while work is waiting', () => {
    expect(result.used).toBeGreaterThan(0.98)
  })

  it('end every message in a state with a reason', () => {
    const odd = result.jobs.filter(
      ({ status, reason, dueAt }) =>
        !(status === 'accepted' || (status === 'refused' && reason) || dueAt >= result.end),
    )
    expect(odd.slice(0, 5).map(({ seq, status, reason, dueAt }) => ({ seq, status, reason, dueAt }))).toEqual(
      [],
    )
    const sent = result.jobs.filter(({ status, send }) => status === 'accepted' && send === 'spring')
    expect(sent.length).toBeLessThanOrEqual(9_000)
  })

  it('slow down when the provider asks for it', () => {
    expect(result.slowed).toBeGreaterThan(0)
    expect(result.slowed).toBeLessThan(100)
  })
})

/** A few days in which every rule has something to stop. */
const week: Plan = {
  ...monthPlan,
  days: 3,
  people: 1_500,
  script: {
    ...month,
    numbers: {
      shop: {
        portfolio: 'A',
        start: number({ messagingLimit: 300 }),
        at: (now) => ({ ...fine, limit: 300, spamStopped: between(now, day, 4 * day) }),
      },
      news: {
        portfolio: 'A',
        start: number({ messagingLimit: 300, warmUp: { step: 0, at: start } }),
        at: () => ({ ...fine, limit: 300, warmUp: 100 }),
      },
      outlet: {
        portfolio: 'B',
        start: number({ messagingLimit: null }),
        at: (now) => ({
          ...fine,
          limit: Infinity,
          rest: between(now, 4 * hour, 9 * day),
          halted: between(now, 26 * hour, 28 * hour),
        }),
      },
    },
    news: [
      { at: start + 26 * hour, number: 'outlet', news: { kind: 'account_error', code: 190 } },
      { at: start + 28 * hour, number: 'outlet', news: { kind: 'told', source: 'poll', restriction: null } },
      { at: start + 4 * hour, number: 'outlet', news: { kind: 'told', source: 'webhook', quality: 'RED' } },
      { at: start + day, number: 'shop', news: { kind: 'spam_limit', code: 131048 } },
    ],
    keyCap: 20,
    sendCaps: { second: 900 },
  },
  templates: {
    ...monthPlan.templates,
    second: template('second', 'marketing', {
      status: 'disabled',
      usableAt: () => false,
    }),
  },
  sends: [
    {
      id: 'first',
      at: start + 2 * hour,
      people: 1_500,
      template: 'offer',
      numberOf: (index) => ['shop', 'news', 'outlet'][index % 3]!,
    },
    {
      id: 'second',
      at: start + 5 * hour,
      people: 1_500,
      template: 'offer',
      numberOf: (index) => ['shop', 'news', 'outlet'][(index + 1) % 3]!,
    },
    { id: 'third', at: start + 6 * hour, people: 1_500, template: 'offer', numberOf: () => 'outlet' },
    { id: 'broken', at: start + hour / 2, people: 50, template: 'second', numberOf: () => 'outlet' },
  ],
  perMinute: { conversations: 1, notices: 0.1, ofKey: 0.1 },
  bursts: [{ at: start + hour, number: 'outlet', notices: 400, replies: 60 }],
  settings: { warmUpSteps: [{ people: 100, days: 30 }], frequencyWaitHours: 1 },
}

describe('without one of its rules', () => {
  it('the small world breaks nothing with all of them', () => {
    expect(simulate(week).violations).toEqual({})
  })

  it.each(rules.map(({ name }) => name))('%s, it does harm', (name) => {
    const { violations } = simulate(
      week,
      rules.filter((rule) => rule.name !== name),
    )
    expect(violations[name]).toBeGreaterThan(0)
  })
})
