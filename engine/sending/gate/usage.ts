import { pairLimit, spendThroughput } from './capacity.ts'
import type { BudgetFacts, Facts, GateMessage } from './facts.ts'
import { takeCell } from './gcra.ts'
import { freePlaces, holdsPlace, noPlaces, slotOf, takePlace, type Places } from './places.ts'
import { windowIsOpen } from './rules/window.ts'

interface Spent {
  messages: number
  costMicros: number
}

/** What messages that passed have used up, as far as the messages at hand need it. */
export interface Usage {
  /** Places by scope. */
  places: Map<string, Places>
  /** When a person was last reached, by `reachedKey`. */
  reachedAt: Map<string, number>
  /** GCRA times by the key of a number or of a pair. */
  tats: Map<string, number>
  /** What was spent, by budget. */
  spent: Map<string, Spent>
}

export const noUsage = (): Usage => ({
  places: new Map(),
  reachedAt: new Map(),
  tats: new Map(),
  spent: new Map(),
})

/** A cap that a message counts against; `key` names what was spent of it. */
export interface BudgetCap {
  of: BudgetFacts['of']
  key: string
  messages: number | null
  costMicros: number | null
  renewsAt: number | null
}

/** Under which keys a message uses things up. */
export interface Account {
  numberId: string
  portfolioId: string
  contactId: string
  budgets: readonly BudgetCap[]
}

export const portfolioScope = (id: string) => `portfolio:${id}`
export const numberScope = (id: string) => `number:${id}`
export const reachedKey = (scope: string, contactId: string) => `${scope} ${contactId}`
export const numberKey = (numberId: string) => `number:${numberId}`
export const pairKey = (numberId: string, contactId: string) => `pair:${numberId}:${contactId}`

type UsageFacts = Pick<
  Facts,
  | 'portfolioPlaces'
  | 'numberPlaces'
  | 'reachedByPortfolioAt'
  | 'reachedByNumberAt'
  | 'numberTat'
  | 'pairTat'
  | 'budgets'
>

/** The part of a message's facts that tells what is left. */
export function usageFacts(usage: Usage, account: Account, now: number): UsageFacts {
  const { numberId, portfolioId, contactId } = account
  const [portfolio, number] = [portfolioScope(portfolioId), numberScope(numberId)]
  return {
    portfolioPlaces: placesOf(usage, portfolio, now),
    numberPlaces: placesOf(usage, number, now),
    reachedByPortfolioAt: usage.reachedAt.get(reachedKey(portfolio, contactId)) ?? null,
    reachedByNumberAt: usage.reachedAt.get(reachedKey(number, contactId)) ?? null,
    numberTat: usage.tats.get(numberKey(numberId)) ?? 0,
    pairTat: usage.tats.get(pairKey(numberId, contactId)) ?? 0,
    budgets: account.budgets.length === 0 ? noBudgets : account.budgets.map((cap) => budgetOf(usage, cap)),
  }
}

const noBudgets: readonly BudgetFacts[] = []
const nothing: Spent = { messages: 0, costMicros: 0 }

function budgetOf(usage: Usage, { of, key, messages, costMicros, renewsAt }: BudgetCap): BudgetFacts {
  const spent = usage.spent.get(key) ?? nothing
  return {
    of,
    messages: { used: spent.messages, cap: messages },
    costMicros: { used: spent.costMicros, cap: costMicros },
    renewsAt,
  }
}

function placesOf(usage: Usage, scope: string, now: number): Places {
  let places = usage.places.get(scope)
  if (places === undefined) {
    places = noPlaces()
    usage.places.set(scope, places)
  }
  freePlaces(places, now)
  return places
}

/** What changed, for whoever keeps it. */
export interface UsageChanges {
  tats: Set<string>
  reached: Map<string, { scope: string; contactId: string; at: number }>
  /** People more or less, by scope and slot. */
  slots: Map<string, { scope: string; slot: number; people: number }>
  spent: Map<string, Spent>
}

export const noChanges = (): UsageChanges => ({
  tats: new Set(),
  reached: new Map(),
  slots: new Map(),
  spent: new Map(),
})

/** A message passed: it takes its cells, its places and its money, and those after it see what is left. */
export function useUp(
  usage: Usage,
  changes: UsageChanges,
  account: Account,
  message: GateMessage,
  facts: Facts,
  now: number,
): void {
  const { numberId, portfolioId, contactId } = account
  const { number, settings } = facts
  const ofNumber = numberKey(numberId)
  setTat(usage, changes, ofNumber, spendThroughput(facts.numberTat, number, message.category, settings, now))
  const cell = takeCell(facts.pairTat, pairLimit(settings), now)
  if (cell.allowed) setTat(usage, changes, pairKey(numberId, contactId), cell.tat)
  if (message.content.type === 'template' && !windowIsOpen(facts, now)) {
    reach(usage, changes, portfolioScope(portfolioId), contactId, now)
    reach(usage, changes, numberScope(numberId), contactId, now)
  }
  if (message.counted === true) return
  for (const { key } of account.budgets) {
    add(usage.spent, key, facts.costMicros)
    add(changes.spent, key, facts.costMicros)
  }
}

/** A message was held for a place: those after it stand behind it. */
export function standInLine(usage: Usage, account: Account, reason: string): void {
  const scope = waitingScope(reason, account)
  if (scope === null) return
  const places = usage.places.get(scope)
  if (places) places.waiting++
}

/** Where a message that was held with this reason waits. */
export function waitingScope(
  reason: string,
  { numberId, portfolioId }: Pick<Account, 'numberId' | 'portfolioId'>,
): string | null {
  if (reason === 'messaging_limit') return portfolioScope(portfolioId)
  return reason === 'warm_up' || reason === 'quality_pace' ? numberScope(numberId) : null
}

function setTat(usage: Usage, changes: UsageChanges, key: string, tat: number): void {
  usage.tats.set(key, tat)
  changes.tats.add(key)
}

function reach(usage: Usage, changes: UsageChanges, scope: string, contactId: string, now: number): void {
  const key = reachedKey(scope, contactId)
  const before = usage.reachedAt.get(key) ?? null
  takePlace(placesOf(usage, scope, now), before, now)
  usage.reachedAt.set(key, now)
  changes.reached.set(key, { scope, contactId, at: now })
  const slot = slotOf(now)
  if (before !== null && holdsPlace(before, now)) {
    if (slotOf(before) === slot) return
    addPeople(changes, scope, slotOf(before), -1)
  }
  addPeople(changes, scope, slot, 1)
}

function addPeople({ slots }: UsageChanges, scope: string, slot: number, people: number): void {
  const key = `${scope} ${slot}`
  const known = slots.get(key)
  if (known) known.people += people
  else slots.set(key, { scope, slot, people })
}

function add(spent: Map<string, Spent>, key: string, costMicros: number): void {
  const known = spent.get(key)
  if (known) {
    known.messages++
    known.costMicros += costMicros
  } else spent.set(key, { messages: 1, costMicros })
}
