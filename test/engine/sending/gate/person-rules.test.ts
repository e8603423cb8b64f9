import { describe, expect, it } from 'vitest'
import type { Facts, GateMessage } from '../../../../engine/sending/gate/facts.ts'
import { excluding } from '../../../../engine/sending/gate/excluding.ts'
import { noon, notice, offer, openFacts, plainMessage } from '../gate-facts.ts'

const open = openFacts()
const contact = (changes: Partial<Facts['contact']>) => ({ contact: { ...open.contact, ...changes } })
const template = (changes: Partial<NonNullable<Facts['template']>>) => ({
  template: { ...open.template!, ...changes },
})
const day = 86_400_000
const silent = contact({ lastInboundAt: null })
const filledOffer: GateMessage = {
  ...offer,
  content: {
    type: 'template',
    name: 'offer',
    language: 'it',
    components: [
      { type: 'body', parameters: [{ type: 'text', text: 'Ada' }] },
      { type: 'button', index: '1', sub_type: 'url', parameters: [{ type: 'text', text: 'x' }] },
    ],
  },
}
const needs = { body: 1, header: 0, headerMedia: null, buttons: [1] }

describe('the rules about a person', () => {
  const cases: [string, GateMessage, Partial<Facts>, object][] = [
    ['everybody whom nothing stops', plainMessage, {}, { outcome: 'pass' }],
    [
      'who was blocked',
      plainMessage,
      contact({ blockedAt: 5 }),
      { rule: 'contact', reason: 'contact_blocked' },
    ],
    [
      'who has no address, as the erased',
      plainMessage,
      contact({ phone: null }),
      { rule: 'contact', reason: 'contact_unreachable' },
    ],
    ['a user id alone', plainMessage, contact({ phone: null, whatsappUserId: 'IT.1' }), { outcome: 'pass' }],

    ['who stopped', plainMessage, contact({ stoppedAt: 5 }), { rule: 'consent', reason: 'stopped' }],
    [
      'who stopped, the confirmation',
      { ...plainMessage, purpose: 'stop_confirmation' },
      contact({ stoppedAt: 5 }),
      { outcome: 'pass' },
    ],
    [
      'who stopped, the other confirmation',
      { ...plainMessage, purpose: 'opt_in_confirmation' },
      contact({ stoppedAt: 5 }),
      { reason: 'stopped' },
    ],
    ['who never agreed', offer, contact({ marketing: 'none' }), { rule: 'consent', reason: 'no_consent' }],
    ['who withdrew', offer, contact({ marketing: 'withdrawn' }), { reason: 'consent_withdrawn' }],
    ['who has yet to confirm', offer, contact({ marketing: 'pending' }), { reason: 'consent_unconfirmed' }],
    [
      'who has yet to confirm, being asked to',
      { ...offer, purpose: 'opt_in_confirmation' },
      contact({ marketing: 'pending' }),
      { outcome: 'pass' },
    ],
    ['who withdrew, being served', plainMessage, contact({ marketing: 'withdrawn' }), { outcome: 'pass' }],

    [
      'an agent after a person took over',
      plainMessage,
      { conversationState: 'operator' },
      { rule: 'handover', reason: 'person_took_over' },
    ],
    [
      'that person',
      { ...plainMessage, author: 'operator' },
      { conversationState: 'operator' },
      { outcome: 'pass' },
    ],

    ['the last moment of the window', plainMessage, { windowExpiresAt: noon + 1 }, { outcome: 'pass' }],
    [
      'the moment the window closes',
      plainMessage,
      { windowExpiresAt: noon },
      { outcome: 'refuse', rule: 'window', reason: 'needs_template' },
    ],
    ['a window that never opened', plainMessage, { windowExpiresAt: null }, { reason: 'needs_template' }],
    ['a template outside the window', offer, { windowExpiresAt: null }, { outcome: 'pass' }],

    ['no such template', offer, { template: null }, { rule: 'template', reason: 'template_unknown' }],
    ['a template under review', offer, template({ status: 'pending' }), { reason: 'template_not_approved' }],
    ['a disabled one', offer, template({ status: 'disabled' }), { reason: 'template_not_approved' }],
    [
      'one that is paused for hours',
      offer,
      template({ status: 'paused', pausedUntil: noon + 1_000 }),
      { outcome: 'hold', until: noon + 1_000, reason: 'template_paused' },
    ],
    ['one that is paused without end', offer, template({ status: 'paused' }), { outcome: 'refuse' }],
    ['one that became marketing', notice, {}, { outcome: 'refuse', reason: 'template_category' }],
    ['a variable left open', offer, template({ needs }), { outcome: 'refuse', reason: 'template_unfilled' }],
    ['every variable filled', filledOffer, template({ needs }), { outcome: 'pass' }],
    [
      'a parameter too many',
      filledOffer,
      template({ needs: { ...needs, body: 0 } }),
      { reason: 'template_unfilled', facts: { where: 'body', expected: 0, given: 1 } },
    ],
    [
      'a picture that is missing',
      filledOffer,
      template({ needs: { ...needs, headerMedia: 'image' } }),
      { facts: { where: 'header', expected: 'image' } },
    ],

    ['the second of the week', offer, { marketingSentAt: [noon - day] }, { outcome: 'pass' }],
    [
      'the third of the week, due soon',
      offer,
      { marketingSentAt: [noon - day, noon - 6 * day] },
      { outcome: 'hold', rule: 'frequency', until: noon + day },
    ],
    [
      'the third of the week, due late',
      offer,
      { marketingSentAt: [noon - day, noon - 2 * day] },
      { outcome: 'refuse', reason: 'marketing_too_often' },
    ],
    ['a week later', offer, { marketingSentAt: [noon - day, noon - 7 * day] }, { outcome: 'pass' }],
    [
      'who never answers, nine days later',
      offer,
      { ...silent, marketingSentAt: [noon - 9 * day] },
      { outcome: 'hold', until: noon + day },
    ],
    [
      'who never answers, ten days later',
      offer,
      { ...silent, marketingSentAt: [noon - 10 * day] },
      { outcome: 'pass' },
    ],
    [
      'a notice, whatever went before',
      notice,
      { ...template({ category: 'utility' }), marketingSentAt: [noon, noon] },
      { outcome: 'pass' },
    ],
  ]
  it.each(cases)('%s', (_name, message, changes, expected) => {
    expect(excluding(message, openFacts(changes), noon)).toMatchObject(expected)
  })
})
