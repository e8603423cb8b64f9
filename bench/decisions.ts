import { day } from '../domain/clock.ts'
import { defaultSettings } from '../domain/settings.ts'
import { decide } from '../engine/sending/gate/decide.ts'
import type { Facts, GateMessage } from '../engine/sending/gate/facts.ts'
import { noPlaces } from '../engine/sending/gate/places.ts'
import { noChanges, noUsage, usageFacts, useUp } from '../engine/sending/gate/usage.ts'
import { perSecond, type Bench } from './report.ts'

const noon = Date.UTC(2026, 4, 6, 10, 0)
const zones = ['Europe/Rome', 'Europe/Madrid', 'Europe/London', null] as const

/** The whole gate over replies and offers to people in several zones, without a database. */
export const decisions: Bench = {
  name: 'decisions',
  async run({ quick, note }) {
    const count = quick ? 200_000 : 2_000_000
    const people = 50_000
    note(`${count} decisions`)
    const { sending } = defaultSettings
    const number: Facts['number'] = {
      id: 'n',
      quality: 'GREEN',
      messagingLimit: 100_000,
      throughputPerSecond: 1_000,
      pace: 1,
      paceAt: null,
      warmUp: null,
      recovery: null,
      haltedAt: null,
      haltReason: null,
      marketingStoppedUntil: null,
    }
    const template: NonNullable<Facts['template']> = {
      id: 't',
      status: 'approved',
      category: 'marketing',
      pausedUntil: null,
      quality: 'GREEN',
      needs: { body: 1, header: 0, headerMedia: null, buttons: [] },
    }
    const filled = [{ type: 'body', parameters: [{ type: 'text', text: 'Ada' }] }]
    const contents: GateMessage['content'][] = [
      { type: 'text', body: 'ciao' },
      { type: 'template', name: 'offer', language: 'it', components: filled },
    ]
    const contacts: Facts['contact'][] = Array.from({ length: people }, (_, index) => ({
      phone: `+39333${1_000_000 + index}`,
      whatsappUserId: null,
      blockedAt: null,
      stoppedAt: null,
      marketing: index % 10 === 0 ? 'none' : 'granted',
      country: 'IT',
      timeZone: zones[index % zones.length] ?? null,
      lastInboundAt: noon - 1_000,
      lastReadAt: null,
    }))
    const asked = contacts.map((contact, index) => ask(contact, index % 2 === 1))
    const decided = time(count, (index) => {
      const { message, facts } = asked[index % people]!
      decide(message, facts, noon + index)
    })

    const usage = noUsage()
    const changes = noChanges()
    let passed = 0
    const kept = time(count / 4, (index) => {
      const { message, facts } = asked[index % people]!
      const now = noon + index
      const account = { numberId: 'n', portfolioId: 'p', contactId: message.contactId, budgets: [] }
      const known: Facts = { ...facts, ...usageFacts(usage, account, now) }
      if (decide(message, known, now).outcome !== 'pass') return
      passed++
      useUp(usage, changes, account, message, known, now)
    })
    return [
      {
        measured: `${count.toLocaleString('en')} decisions of the whole gate, half of them offers outside a window`,
        result: perSecond(decided),
        beside: `with the books of what each uses up: ${perSecond(kept)}, ${passed} of ${count / 4} passed`,
        goal: '500,000/s',
        figures: { decisionsPerSecond: decided, withBooksPerSecond: kept },
      },
    ]

    function ask(contact: Facts['contact'], offers: boolean): { message: GateMessage; facts: Facts } {
      return {
        message: {
          id: 'm',
          contactId: contact.phone!,
          accountId: 'n',
          author: offers ? 'campaign' : 'agent',
          category: offers ? 'marketing' : 'service',
          content: contents[offers ? 1 : 0]!,
        },
        facts: {
          contact,
          conversationState: 'agent',
          unreachable: null,
          windowExpiresAt: offers ? null : noon + day,
          template: offers ? template : null,
          marketingSentAt: [],
          businessZone: 'Europe/Rome',
          settings: sending,
          number,
          costMicros: 0,
          portfolioPlaces: noPlaces(),
          numberPlaces: noPlaces(),
          reachedByPortfolioAt: null,
          reachedByNumberAt: null,
          numberTat: 0,
          pairTat: 0,
          budgets: [],
        },
      }
    }
  },
}

/** Calls a second. */
function time(count: number, call: (index: number) => void): number {
  const began = performance.now()
  for (let index = 0; index < count; index++) call(index)
  return (count * 1_000) / (performance.now() - began)
}
