import type { NumberFacts, Quality } from '../gate/number.ts'

/** A number of the registry, as the state machine moves it. */
export interface NumberState extends NumberFacts {
  /** The provider's status: CONNECTED where it can send. */
  status: string
  /** What became of its marketing in the last seven days. */
  figures: NumberFigures | null
}

/** Counts of marketing messages of the last seven days. */
export interface NumberFigures {
  sent: number
  delivered: number
  read: number
  /** People who wrote after they got one. */
  answered: number
  /** Failures that mean that the person blocked or stopped the business: 131026 after earlier deliveries, 131050. */
  blocked: number
  /** Reports, where the provider tells. */
  reported: number | null
}

/** What one hears of a number. */
export type NumberNews =
  | {
      kind: 'told'
      source: 'webhook' | 'poll'
      quality?: Quality
      status?: string
      throughputPerSecond?: number
      /** null: unlimited. */
      messagingLimit?: number | null
      /** Why the provider lets the account send nothing; null: it may send. */
      restriction?: string | null
    }
  | { kind: 'figures'; figures: NumberFigures }
  /** Error 130429. */
  | { kind: 'throttled' }
  /** Errors 131048 and 131064. */
  | { kind: 'spam_limit'; code: number | null }
  /** An error of the account: `code` of the provider. */
  | { kind: 'account_error'; code: number | null }
  | { kind: 'released' }
  | { kind: 'warm_up_set'; step: number | null }
  | { kind: 'recovery_set'; recovering: boolean }
  /** Nothing but that time passed. */
  | { kind: 'time' }

export interface NumberEvent {
  kind: 'quality' | 'limit' | 'throughput' | 'status' | 'pace' | 'warm_up' | 'recovery' | 'halt' | 'marketing'
  value: string
  source: 'webhook' | 'poll' | 'operator' | 'own'
  detail: Record<string, unknown>
}

export const alertKinds = [
  'quality_yellow',
  'quality_red',
  'quality_back',
  'quality_unknown',
  'rates_high',
  'recovery_stage',
  'recovered',
  'warm_up_step',
  'warm_up_done',
  'limit_raised',
  'limit_lowered',
  'throughput_slowed',
  'spam_limit',
  'number_halted',
  'number_released',
  'template_paused',
  'template_disabled',
  'template_rejected',
  'template_category',
  'template_category_coming',
  'template_quality_red',
] as const
type AlertKind = (typeof alertKinds)[number]

export interface NewAlert {
  kind: AlertKind
  severity: 'info' | 'warning' | 'critical'
  facts: Record<string, unknown>
}

/** Why held messages may pass now that the number changed: the reasons that they were held with. */
export type Reopened =
  | 'number_halted'
  | 'marketing_stopped'
  | 'quality_rest'
  | 'quality_engaged_only'
  | 'quality_pace'
  | 'warm_up'
  | 'messaging_limit'
