import { portfolioAllowance, warmUpAllowance } from '../capacity.ts'
import type { Facts, GateMessage, Verdict } from '../facts.ts'
import { isStillCounted, placeFreesAt, type Places } from '../places.ts'
import { nextMarketingHour } from '../quiet-hours.ts'
import { hold, pass, type Rule } from '../rule.ts'
import { windowIsOpen } from './window.ts'

interface Asked {
  message: GateMessage
  facts: Facts
  places: Places
  reachedAt: number | null
  allowed: number
  reason: string
}

/**
 * Passes where the message takes no place (the window is open, the person holds one already) or one is free; else
 * holds it until its own place frees, behind those that wait already, and for marketing at an hour that suits.
 */
export function waitForPlace(
  { message, facts, places, reachedAt, allowed, reason }: Asked,
  now: number,
): Verdict {
  if (places.used < allowed || windowIsOpen(facts, now) || isStillCounted(reachedAt, now)) return pass
  const frees = Math.max(now + 1, placeFreesAt(places, allowed, places.waiting, now))
  const { contact, businessZone, settings } = facts
  const suits =
    message.category === 'marketing' ? nextMarketingHour(contact, businessZone, settings, frees) : frees
  return hold(suits, reason, { allowed, used: places.used, waiting: places.waiting })
}

/** A new number reaches few people a day at first, and more while its quality holds. */
export const warmUp: Rule = {
  name: 'warm_up',
  judge(message, facts, now) {
    const { number, settings, numberPlaces: places, reachedByNumberAt: reachedAt } = facts
    const allowed = warmUpAllowance(number, message.category, settings)
    return waitForPlace({ message, facts, places, reachedAt, allowed, reason: 'warm_up' }, now)
  },
}

/** WhatsApp Cloud API, messaging limits: distinct people in a rolling 24 h outside a window, by portfolio. */
export const messagingLimit: Rule = {
  name: 'messaging_limit',
  judge(message, facts, now) {
    const { number, settings, portfolioPlaces: places, reachedByPortfolioAt: reachedAt } = facts
    const allowed = portfolioAllowance(number, message.category, settings)
    return waitForPlace({ message, facts, places, reachedAt, allowed, reason: 'messaging_limit' }, now)
  },
}
