import type { ConversationState } from '../../../domain/conversation.ts'
import type { Author, Category, Content } from '../../../domain/message.ts'
import type { Settings } from '../../../domain/settings.ts'

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
export interface Facts {
  conversationState: ConversationState
  contact: { phone: string | null; whatsappUserId: string | null; blockedAt: number | null }
  windowExpiresAt: number | null
  /** GCRA times of the number and of this pair of number and person. */
  numberTat: number
  pairTat: number
  settings: Settings['sending']
}

export type Verdict =
  | { outcome: 'pass' }
  | { outcome: 'hold'; until: number; reason: string; facts: Record<string, unknown> }
  | { outcome: 'refuse'; reason: string; facts: Record<string, unknown> }
