import type { Json } from '../parse/fields.ts'
import type { Settings } from './settings.ts'

export interface PhoneNumber {
  id: string
  businessId: string
  /** What shares one messaging limit. */
  portfolioId: string
  /** Digits, as webhooks show them. */
  phone: string
  verifiedName: string
  qualityRating: 'GREEN' | 'YELLOW' | 'RED' | 'UNKNOWN'
  throughput: 'STANDARD' | 'HIGH' | 'NOT_APPLICABLE'
  messagingLimit: string
  status: string
  /** Time that the throughput limit has been spent up to. */
  spentUntil: number
}

export interface Customer {
  waId: string
  name: string
  userId: string
  userIds: Settings['userIds'] | null
  reachable: boolean
  stoppedMarketing: boolean
  /** Numbers that this customer blocked. */
  blocked: Set<string>
}

export interface PhoneMessage {
  id: string
  direction: 'in' | 'out'
  at: number
  type: string
  /** The type's own part of what was sent, and `rendered` for a template. */
  body: unknown
  status: 'accepted' | 'held' | 'sent' | 'delivered' | 'read' | 'failed' | 'received'
  callbackData: string | null
  replyTo: string | null
  errorCode: number | null
  thread: Thread
}

/** What one customer's phone shows of one business number. */
export interface Thread {
  number: PhoneNumber
  customer: Customer
  messages: PhoneMessage[]
  typingUntil: number
  windowUntil: number
  adClickAt: number | null
  freeEntryUntil: number
  /** Time that the pair limit has been spent up to. */
  spentUntil: number
}

export interface StoredMedia {
  id: string
  bytes: Buffer
  mimeType: string
  filename: string | null
  sha256: string
  token: string
  tokenUntil: number
}

export interface Template {
  id: string
  businessId: string
  name: string
  language: string
  status: string
  category: string
  components: Json[]
  named: boolean
  quality: string
  paced: boolean
  rejectedReason: string
  createdAt: number
  /** How often it was paused for its quality: 3 h, 6 h, then it is disabled. */
  pauses: number
  pausedUntil: number | null
}
