export interface SendingSchema {
  portfolios: PortfolioRow
  numbers: NumberRow
  number_events: NumberEventRow
  reached: ReachedRow
  reached_slots: ReachedSlotRow
  spending: SpendingRow
  templates: TemplateRow
  template_events: TemplateEventRow
  sends: SendRow
  alerts: AlertRow
  prices: PriceRow
}

/** A business portfolio: what shares one messaging limit. */
interface PortfolioRow {
  id: string
  /** Distinct people in a rolling 24 h outside a window; null: unlimited. */
  messaging_limit: number | null
  updated_at: number
}

/** One of the business's numbers, with what the provider says of it and what the hub does about that. */
export interface NumberRow {
  /** The provider's phone number id: `account_id` elsewhere. */
  id: string
  portfolio_id: string
  /** The business account that holds its templates. */
  business_id: string
  phone: string
  name: string
  /** GREEN, YELLOW, RED or UNKNOWN. */
  quality: string
  /** The provider's status, CONNECTED where it can send. */
  status: string
  throughput_per_second: number
  /** Share of the throughput that is used after the provider asked to slow down, 0..1. */
  pace: number
  /** When the pace was last changed. */
  pace_at: number | null
  /** Start of the warm-up plan; null: not a new number. */
  warm_up_since: number | null
  /** Step of the warm-up plan, and when it was reached. */
  warm_up_step: number
  warm_up_step_at: number | null
  /** Since when the recovery plan runs; null: healthy. */
  recovery_since: number | null
  /** rest, engaged, or the number of a step of the return; and since when. */
  recovery_stage: string | null
  recovery_stage_at: number | null
  /** JSON: what became of the number's marketing in the last seven days. */
  figures: string | null
  halted_at: number | null
  halt_reason: string | null
  /** Marketing stops until then: spam limit. */
  marketing_stopped_until: number | null
  checked_at: number | null
  created_at: number
  updated_at: number
}

/** What happened to a number over time. */
export interface NumberEventRow {
  id: string
  number_id: string
  at: number
  /** quality, limit, throughput, status, pace, warm_up, recovery, halt. */
  kind: string
  value: string
  /** webhook, poll, operator, own. */
  source: string
  detail: string
}

/** When a person was last reached outside a window, by `portfolio:<id>` and by `number:<id>`. */
export interface ReachedRow {
  scope: string
  contact_id: string
  at: number
}

/** How many people of a scope were last reached in a slot of time: engine/sending/gate/places.ts. */
export interface ReachedSlotRow {
  scope: string
  slot: number
  people: number
}

/** What was used of a budget: `send:<id>`, `key:<id>:<day>`, `day:<day>`. */
export interface SpendingRow {
  key: string
  messages: number
  cost_micros: number
  at: number
}

export interface TemplateRow {
  id: string
  business_id: string
  provider_id: string | null
  name: string
  /** The provider's language code, such as `it` or `en_US`. */
  language: string
  /** marketing, utility or authentication: as approved, or as asked for before that. */
  category: string
  requested_category: string
  /** What the provider said that it will move it to, and when; null: it said nothing. */
  coming_category: string | null
  coming_category_at: number | null
  /** draft, pending, approved, rejected, paused, disabled, in_appeal, archived, deleted. */
  status: string
  rejection_reason: string | null
  quality: string
  paused_until: number | null
  /** positional or named. */
  parameter_format: string
  /** JSON: components as the provider takes them, examples included. */
  components: string
  /** JSON: by variable, where its value comes from and what stands in for a missing one. */
  variables: string
  created_at: number
  updated_at: number
  submitted_at: number | null
  checked_at: number | null
}

export interface TemplateEventRow {
  id: string
  template_id: string
  at: number
  /** status, quality, category, edit. */
  kind: string
  value: string
  reason: string | null
  source: string
}

/** One message to many people. */
export interface SendRow {
  id: string
  name: string
  /** JSON: segment, list, contacts, or filter. */
  audience: string
  /** JSON array of template ids, of which each person gets one. */
  variants: string
  /** JSON: values for the variables that are not a contact's own. */
  values: string
  category: string
  /** JSON array of the numbers to send from. */
  numbers: string
  /** queueing, running, paused, done, cancelled. */
  status: string
  /** JSON: caps on messages and cost. */
  budget: string
  planned: number
  queued: number
  /** Contact id up to which the audience has been queued. */
  cursor: string | null
  error: string | null
  created_by_kind: string
  created_by: string
  created_at: number
  finished_at: number | null
}

export interface AlertRow {
  id: string
  kind: string
  /** info, warning, critical. */
  severity: string
  number_id: string | null
  facts: string
  at: number
  acknowledged_at: number | null
  acknowledged_by: string | null
}

/** What the operator loaded: the price of a delivered message, in millionths of the currency's unit. */
export interface PriceRow {
  country: string
  category: string
  currency: string
  micros: number
}
