import type { Generated } from 'kysely'
import type { ContactsSchema } from './schema-contacts.ts'
import type { KnowledgeSchema } from './schema-knowledge.ts'
import type { SendingSchema } from './schema-sending.ts'

/** The tables as rows: times in milliseconds since the epoch, flags 0 or 1, JSON as text, on every database. */
export interface Schema extends KnowledgeSchema, ContactsSchema, SendingSchema {
  contacts: ContactRow
  conversations: ConversationRow
  messages: MessageRow
  notes: NoteRow
  media: MediaRow
  inbound_events: InboundEventRow
  escalations: EscalationRow
  turns: TurnRow
  jobs: JobRow
  ledger: LedgerRow
  rate_limits: RateLimitRow
  users: UserRow
  sessions: SessionRow
  login_links: LoginLinkRow
  api_keys: ApiKeyRow
  settings: SettingRow
  audit: AuditRow
  live_events: LiveEventRow
}

export interface ContactRow {
  id: string
  phone: string | null
  whatsapp_user_id: string | null
  name: string | null
  language: string | null
  blocked_at: number | null
  created_at: number
  updated_at: number
  /** ISO 3166 code, from the phone where nothing better is known. */
  country: string | null
  /** IANA name; null: by the country. */
  time_zone: string | null
  /** Consent to marketing, derived from consent_events: none, pending, granted or withdrawn. */
  marketing: string
  marketing_at: number | null
  /** They asked to be left alone; until they write or opt in again nothing is sent. */
  stopped_at: number | null
  last_inbound_at: number | null
  last_outbound_at: number | null
  last_read_at: number | null
}

export interface ConversationRow {
  id: string
  contact_id: string
  channel: string
  account_id: string
  state: string
  operator_id: string | null
  language: string | null
  waiting_since: number | null
  window_expires_at: number | null
  last_message_at: number
  last_message_preview: string
  last_inbound_at: number | null
  unread: number
  /** `seq` of the newest inbound message that a turn or a person has dealt with. */
  handled_seq: number
  clarifications: number
  disclosed_at: number | null
  /** The provider's error that says that this person cannot be reached by this number, and since when. */
  unreachable_code: number | null
  unreachable_at: number | null
  /** A click on an ad that the business did not answer yet. */
  ad_clicked_at: number | null
  created_at: number
  updated_at: number
}

export interface MessageRow {
  /** Order of arrival in the hub. */
  seq: Generated<number>
  id: string
  conversation_id: string
  contact_id: string
  channel: string
  account_id: string
  direction: string
  author: string
  author_id: string | null
  type: string
  content: string
  /** The words, for search and for the agent; null where there are none. */
  text: string | null
  category: string
  status: string
  reason: string | null
  error_code: number | null
  provider_id: string | null
  reply_to: string | null
  turn_id: string | null
  /** One send per key: a second insert with the same key is the same message. */
  idempotency_key: string | null
  attempts: Generated<number>
  due_at: number | null
  claimed_by: string | null
  claimed_at: number | null
  created_at: number
  sent_at: number | null
  delivered_at: number | null
  read_at: number | null
  /** Whose turn comes first: 0 replies, 5 single messages, 9 bulk sends, warmest contacts first. */
  priority: Generated<number>
  /** The bulk send that it belongs to. */
  send_id: string | null
  template_id: string | null
  /** `stop_confirmation` and `opt_in_confirmation` may go where the rule of consent lets nothing else through. */
  purpose: string | null
  /** `user:<id>` or `api_key:<id>` that asked for it, for budgets. */
  requested_by: string | null
  /** Millionths of the currency's unit, from the price table when it passed the gate. */
  cost_micros: number | null
}

interface NoteRow {
  id: string
  conversation_id: string
  user_id: string
  body: string
  created_at: number
}

interface MediaRow {
  id: string
  message_id: string | null
  account_id: string
  provider_media_id: string | null
  mime_type: string | null
  filename: string | null
  size: number | null
  sha256: string | null
  status: string
  error: string | null
  created_at: number
}

export interface InboundEventRow {
  id: string
  channel: string
  /** The provider's identity of the event: what makes a second delivery of it no second event. */
  event_key: string
  kind: string
  payload: string
  status: string
  error: string | null
  received_at: number
  processed_at: number | null
}

export interface EscalationRow {
  id: string
  conversation_id: string
  turn_id: string | null
  reason: string
  summary: string
  sentiment: string
  sentiment_history: string
  urgent: number
  confidence: number | null
  threshold: number | null
  parts: string
  sources: string
  question: string
  opened_at: number
  claimed_by: string | null
  claimed_at: number | null
  closed_at: number | null
  outcome: string | null
}

interface TurnRow {
  id: string
  conversation_id: string | null
  agent: string
  model: string
  decision: string
  reason: string
  confidence: number
  sentiment: string
  sentiment_score: number
  /** The whole trace: domain/agent.ts, turnSchema. */
  trace: string
  tokens_in: number
  tokens_out: number
  ms: number
  created_at: number
}

export interface JobRow {
  seq: Generated<number>
  id: string
  kind: string
  payload: string
  serial_key: string | null
  dedupe_key: string | null
  priority: number
  state: string
  run_at: number
  attempts: Generated<number>
  max_attempts: Generated<number>
  leased_by: string | null
  lease_until: number | null
  error: string | null
  created_at: number
}

export interface LedgerRow {
  id: string
  message_id: string
  contact_id: string
  at: number
  outcome: string
  rule: string | null
  reason: string | null
  facts: string
  until: number | null
  account_id: string | null
  category: string | null
}

export interface RateLimitRow {
  key: string
  /** Theoretical arrival time of the next cell (GCRA), in milliseconds since the epoch. */
  tat: number
}

export interface UserRow {
  id: string
  email: string
  name: string
  role: string
  password_hash: string | null
  disabled_at: number | null
  created_at: number
}

interface SessionRow {
  token_hash: string
  user_id: string
  created_at: number
  expires_at: number
  /** Signed in by a one-time link: whoever lost the password may choose a new one. */
  by_link: number
}

interface LoginLinkRow {
  token_hash: string
  user_id: string
  expires_at: number
  used_at: number | null
}

export interface ApiKeyRow {
  id: string
  name: string
  key_hash: string
  /** The first characters, by which people recognise it. */
  prefix: string
  permissions: string
  created_by: string
  created_at: number
  last_used_at: number | null
  revoked_at: number | null
  /** JSON: caps on messages and cost a day; null: the hub's defaults. */
  budget: string | null
}

interface SettingRow {
  key: string
  value: string
  updated_at: number
  updated_by: string
}

interface AuditRow {
  id: string
  at: number
  actor_kind: string
  actor_id: string
  actor_name: string
  operation: string
  input: string
  outcome: string
  error: string | null
}

interface LiveEventRow {
  id: Generated<number>
  topic: string
  data: string
  at: number
}
