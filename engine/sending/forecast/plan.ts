import { day } from '../../../domain/clock.ts'
import type { Category } from '../../../domain/message.ts'
import type { SendingSettings } from '../../../domain/sending-settings.ts'
import type { BudgetFacts } from '../gate/facts.ts'
import type { Places } from '../gate/places.ts'
import type { NumberState } from '../numbers/state.ts'

/** People whom the gate treats alike: the same number, hours, cost and need of a place. */
export interface PlannedPeople {
  numberId: string
  people: number
  /** Before this the gate holds them for a reason of their own. */
  from: number
  timeZone: string | null
  country: string | null
  /** They are outside a window and hold no place yet. */
  takesPlace: boolean
  /** They wrote or read lately: the first whom a recovering number may write to. */
  engaged: boolean
  /** Of one message, in millionths of the currency; null where the table has no price, which counts as 0. */
  costMicros: number | null
}

export interface PlannedNumber {
  state: NumberState
  portfolioId: string
  /** People that the number reached in the last day. */
  places: Places
  /** Bulk messages of others that go first. */
  ahead: number
}

export interface Plan {
  people: readonly PlannedPeople[]
  numbers: readonly PlannedNumber[]
  portfolios: ReadonlyMap<string, Places>
  /** The caps that each message counts against, in the gate's order, with what was used of them. */
  budgets: readonly BudgetFacts[]
  category: Category
  settings: SendingSettings
  businessZone: string
}

export interface Timeline {
  /** Messages by the hour in which they leave. */
  hours: { at: number; messages: number }[]
  byNumber: Map<string, number>
  /** When the last message leaves; null where none does. */
  lastAt: number | null
  /** Those who fall behind the send's own cap, by the amount that is reached; they are no part of the other figures. */
  refused: Refused[]
  /** Caps of a key and of the day that are waited for, each when it is reached first. */
  capped: Capped[]
  /** People whose turn does not come within the horizon. */
  left: number
}

export interface Refused {
  reason: string
  facts: Record<string, unknown>
  people: number
  costMicros: number
  /** Of them: people who have no price. */
  unpriced: number
}

export interface Capped {
  of: BudgetFacts['of']
  reason: string
  facts: Record<string, unknown>
  at: number
  until: number
  /** Those whose turn it was and who have to wait. */
  people: number
}

export const horizonMs = 90 * day
