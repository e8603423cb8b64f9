import { defaultSettings } from '../../../domain/settings.ts'
import type { Facts, GateMessage } from '../../../engine/sending/gate/facts.ts'
import { noPlaces } from '../../../engine/sending/gate/places.ts'

/** A Wednesday at noon in Rome, no holiday. */
export const noon = Date.UTC(2026, 4, 6, 10, 0)

export const plainMessage: GateMessage = {
  id: 'm',
  contactId: 'c',
  accountId: 'n',
  author: 'agent',
  category: 'service',
  content: { type: 'text', body: 'ciao' },
}

export const offer: GateMessage = {
  ...plainMessage,
  author: 'campaign',
  category: 'marketing',
  content: { type: 'template', name: 'offer', language: 'it' },
}

export const notice: GateMessage = { ...offer, category: 'utility' }

/** Facts with which everything passes at `noon`. */
export function openFacts(changes: Partial<Facts> = {}): Facts {
  return {
    contact: {
      phone: '+393331110001',
      whatsappUserId: null,
      blockedAt: null,
      stoppedAt: null,
      marketing: 'granted',
      country: 'IT',
      timeZone: 'Europe/Rome',
      lastInboundAt: noon - 3_600_000,
      lastReadAt: null,
    },
    conversationState: 'agent',
    windowExpiresAt: noon + 3_600_000,
    unreachable: null,
    template: {
      id: 't',
      status: 'approved',
      category: 'marketing',
      pausedUntil: null,
      quality: 'GREEN',
      needs: { body: 0, header: 0, headerMedia: null, buttons: [] },
    },
    marketingSentAt: [],
    businessZone: 'Europe/Rome',
    number: {
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
    },
    portfolioPlaces: noPlaces(),
    numberPlaces: noPlaces(),
    reachedByPortfolioAt: null,
    reachedByNumberAt: null,
    numberTat: 0,
    pairTat: 0,
    costMicros: 0,
    budgets: [],
    settings: defaultSettings.sending,
    ...changes,
  }
}
