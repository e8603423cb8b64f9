import type { Facts, GateMessage } from '../../../engine/sending/gate/facts.ts'
import type { ContactFacts, TemplateFacts } from '../../../engine/sending/gate/person.ts'
import type { NumberNews, NumberState } from '../../../engine/sending/numbers/state.ts'

/** Somebody of the simulated audience: what the hub knows, and what is so. */
export interface Person {
  id: string
  facts: ContactFacts
  truth: { marketing: string; blocked: boolean; stopped: boolean }
  windowExpiresAt: number | null
  withOperator: boolean
  marketingSentAt: number[]
  /** The same person on a Roman clock, for budgets of a day in the business's zone. */
  inRome: Person
}

export interface SimTemplate extends TemplateFacts {
  usableAt(now: number): boolean
}

export interface Job {
  seq: number
  message: GateMessage
  person: Person
  number: string
  template: SimTemplate | null
  priority: number
  dueAt: number
  createdAt: number
  status: 'waiting' | 'accepted' | 'refused'
  reason: string | null
  /** API key and bulk send that it counts for. */
  key: string | null
  send: string | null
}

/** What is true of a number at a time, whatever the gate thinks. */
export interface NumberTruth {
  limit: number
  warmUp: number | null
  /** Share of its places that marketing may use. */
  share: number
  rest: boolean
  engagedOnly: boolean
  spamStopped: boolean
  halted: boolean
  /** What the provider really takes, where it takes less than it says. */
  secretPerSecond: number | null
}

export interface Script {
  numbers: Record<string, { portfolio: string; start: NumberState; at(now: number): NumberTruth }>
  /** What the hub is told, and when. */
  news: { at: number; number: string; news: NumberNews }[]
  keyCap: number
  sendCaps: Record<string, number>
}

export const zones: [country: string, zone: string][] = [
  ['IT', 'Europe/Rome'],
  ['GB', 'Europe/London'],
  ['US', 'America/New_York'],
  ['US', 'America/Los_Angeles'],
  ['BR', 'America/Sao_Paulo'],
  ['IN', 'Asia/Kolkata'],
  ['JP', 'Asia/Tokyo'],
  ['AU', 'Australia/Sydney'],
]

/** Seeded: the same world in every run. Mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const day = 86_400_000

/** Most are fine; some never agreed, withdrew, have yet to confirm, stopped, or were blocked; a third never answered. */
export function makePeople(count: number, start: number, random: () => number): Person[] {
  return Array.from({ length: count }, (_, index) => {
    const [country, timeZone] = zones[index % zones.length]!
    const luck = random()
    const marketing = luck < 0.9 ? 'granted' : luck < 0.93 ? 'none' : luck < 0.96 ? 'withdrawn' : 'pending'
    const [stopped, blocked] = [random() < 0.01, random() < 0.01]
    const answered = random() < 0.66
    const facts: ContactFacts = {
      phone: `+39${3_300_000_000 + index}`,
      whatsappUserId: null,
      blockedAt: blocked ? start - day : null,
      stoppedAt: stopped ? start - day : null,
      marketing,
      country,
      timeZone,
      lastInboundAt: answered ? start - Math.floor(random() * 60 * day) : null,
      lastReadAt: random() < 0.3 ? start - Math.floor(random() * 60 * day) : null,
    }
    const person = {
      id: `p${index}`,
      facts,
      truth: { marketing, blocked, stopped },
      windowExpiresAt: null,
      withOperator: false,
      marketingSentAt: [],
    }
    const inRome = { ...person, facts: { ...facts, timeZone: 'Europe/Rome' } } as unknown as Person
    return { ...person, inRome }
  })
}

export const number = (changes: Partial<NumberState>): NumberState => ({
  id: 'n',
  quality: 'GREEN',
  messagingLimit: 1_000,
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
  ...changes,
})

export type PersonPart = Pick<Facts, 'contact' | 'conversationState' | 'windowExpiresAt' | 'marketingSentAt'>
