import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../domain/settings.ts'
import { decide } from '../../../engine/sending/gate/decide.ts'
import type { Facts, GateMessage } from '../../../engine/sending/gate/facts.ts'
import { blockedUntil, takeCell } from '../../../engine/sending/gate/gcra.ts'
import { rules } from '../../../engine/sending/gate/rules.ts'

const now = 1_800_000_000_000
const message: GateMessage = {
  id: 'm',
  contactId: 'c',
  accountId: 'n',
  author: 'agent',
  category: 'service',
  content: { type: 'text', body: 'ciao' },
}
const template: GateMessage = { ...message, content: { type: 'template', name: 'hello', language: 'it' } }
const facts: Facts = {
  conversationState: 'agent',
  contact: { phone: '+393331110001', whatsappUserId: null, blockedAt: null },
  windowExpiresAt: now + 1,
  numberTat: 0,
  pairTat: 0,
  settings: defaultSettings.sending,
}

describe('the gate', () => {
  it('passes where every rule passes', () => {
    expect(decide(message, facts, now)).toEqual({ outcome: 'pass', rule: null })
  })

  const nobody = { phone: null, whatsappUserId: null, blockedAt: null }
  const cases: [string, GateMessage, Partial<Facts>, object][] = [
    [
      'a blocked contact',
      message,
      { contact: { ...facts.contact, blockedAt: 5 } },
      { outcome: 'refuse', rule: 'contact', reason: 'contact_blocked' },
    ],
    [
      'a contact without an address',
      message,
      { contact: nobody },
      { outcome: 'refuse', rule: 'contact', reason: 'contact_unreachable' },
    ],
    [
      'an agent after a person took over',
      message,
      { conversationState: 'operator' },
      { outcome: 'refuse', rule: 'handover', reason: 'person_took_over' },
    ],
    [
      'that person',
      { ...message, author: 'operator' },
      { conversationState: 'operator' },
      { outcome: 'pass' },
    ],
    ['a user id alone', message, { contact: { ...nobody, whatsappUserId: 'IT.1' } }, { outcome: 'pass' }],
    ['the last moment of the window', message, { windowExpiresAt: now + 1 }, { outcome: 'pass' }],
    [
      'the moment the window closes',
      message,
      { windowExpiresAt: now },
      { outcome: 'refuse', rule: 'window', reason: 'needs_template' },
    ],
    [
      'a window that never opened',
      message,
      { windowExpiresAt: null },
      { outcome: 'refuse', rule: 'window', reason: 'needs_template' },
    ],
    ['a template outside the window', template, { windowExpiresAt: null }, { outcome: 'pass' }],
    [
      'a pair whose burst is used up',
      message,
      { pairTat: now + 45 * 6_000 },
      { outcome: 'hold', rule: 'pair_limit', until: now + 6_000 },
    ],
    ['a pair with one left of its burst', message, { pairTat: now + 44 * 6_000 }, { outcome: 'pass' }],
    [
      'a number whose tenth of a second is used up',
      message,
      { numberTat: now + 8 * 12.5 },
      { outcome: 'hold', rule: 'throughput', until: now + 13 },
    ],
    ['a number with one left', message, { numberTat: now + 7 * 12.5 }, { outcome: 'pass' }],
    [
      'what can never be sent, although it would also be held',
      message,
      { contact: { ...facts.contact, blockedAt: 5 }, pairTat: now + 1e9 },
      { outcome: 'refuse', rule: 'contact' },
    ],
  ]
  it.each(cases)('%s', (_name, given, changed, expected) => {
    expect(decide(given, { ...facts, ...changed }, now)).toMatchObject(expected)
  })

  it.each(rules.map((rule) => rule.name))('lets what %s stops through when the rule is taken out', (name) => {
    const [, given, changed] = cases.find(([, , , expected]) => 'rule' in expected && expected.rule === name)!
    const others = rules.filter((rule) => rule.name !== name)
    const lone = name === 'contact' ? { ...changed, pairTat: 0 } : changed
    expect(decide(given, { ...facts, ...lone }, now, others).outcome).toBe('pass')
  })
})

describe('the cell rate', () => {
  const limit = { intervalMs: 6_000, burst: 45 }

  it('lets exactly the burst through at once, then one an interval', () => {
    let tat = 0
    const sentAt: number[] = []
    for (let at = now; at < now + 60_000; at += 100) {
      for (;;) {
        const cell = takeCell(tat, limit, at)
        if (!cell.allowed) break
        tat = cell.tat
        sentAt.push(at - now)
      }
    }
    expect(sentAt.filter((at) => at === 0)).toHaveLength(45)
    expect(sentAt.slice(45)).toEqual([6_000, 12_000, 18_000, 24_000, 30_000, 36_000, 42_000, 48_000, 54_000])
  })

  it('names the first moment at which it would allow', () => {
    const refused = takeCell(now + 45 * 6_000, limit, now)
    if (refused.allowed) throw new Error('expected a refusal')
    expect(takeCell(now + 45 * 6_000, limit, refused.retryAt).allowed).toBe(true)
    expect(takeCell(now + 45 * 6_000, limit, refused.retryAt - 1).allowed).toBe(false)
  })

  it('allows nothing before the end of a pause, and at its end again', () => {
    const tat = blockedUntil(now + 60_000, limit)
    expect(takeCell(tat, limit, now + 59_999).allowed).toBe(false)
    expect(takeCell(tat, limit, now + 60_000).allowed).toBe(true)
  })

  it('never holds where no interval is set', () => {
    expect(takeCell(0, { intervalMs: 0, burst: 1 }, now)).toEqual({ allowed: true, tat: now })
  })
})
