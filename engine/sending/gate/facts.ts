import type { Author, Category, Content } from '../../../domain/message.ts'
import type { NumberFacts } from './number.ts'
import type { PersonFacts } from './person.ts'
import type { Places } from './places.ts'

/** What the gate knows of the message that it judges. */
export interface GateMessage {
  id: string
  contactId: string
  accountId: string
  author: Author
  category: Category
  content: Content
  /** The confirmations that consent itself asks for. */
  purpose?: 'stop_confirmation' | 'opt_in_confirmation' | null
  /** It passed before and counts already: against budgets it is not counted again. */
  counted?: boolean
}

/** Everything that the rules look at, gathered in one place so that the rules are pure. */
export interface Facts extends PersonFacts {
  number: NumberFacts
  /** Places of the number's portfolio and of the number itself, and when this person last took one of each. */
  portfolioPlaces: Places
  numberPlaces: Places
  reachedByPortfolioAt: number | null
  reachedByNumberAt: number | null
  /** GCRA times of the number and of this pair of number and person. */
  numberTat: number
  pairTat: number
  /** What the message will cost, in millionths of the currency; 0 where no price is known. */
  costMicros: number
  budgets: readonly BudgetFacts[]
}

/** A cap that this message would count against, and what was used of it. */
export interface BudgetFacts {
  of: 'send' | 'key' | 'day'
  messages: { used: number; cap: number | null }
  costMicros: { used: number; cap: number | null }
  /** When it begins anew; null: never. */
  renewsAt: number | null
}

export type Verdict =
  | { outcome: 'pass' }
  | { outcome: 'hold'; until: number; reason: string; facts: Record<string, unknown> }
  | { outcome: 'refuse'; reason: string; facts: Record<string, unknown> }
