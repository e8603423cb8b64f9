export const qualities = ['GREEN', 'YELLOW', 'RED', 'UNKNOWN'] as const
export type Quality = (typeof qualities)[number]

/** What the gate knows of the number that a message goes out from. A row of the registry, or what holds without one. */
export interface NumberFacts {
  id: string
  quality: Quality
  /** Distinct people in a rolling day outside a window, over the portfolio; null: unlimited. */
  messagingLimit: number | null
  throughputPerSecond: number
  /** Share of the throughput after the provider asked to slow down, 0..1, as of `paceAt`. */
  pace: number
  paceAt: number | null
  /** Step of the warm-up plan, and when it began; null: not a new number. */
  warmUp: { step: number; at: number } | null
  /** Since when the recovery plan runs, its stage, and when that began; null: healthy. */
  recovery: { since: number; stage: RecoveryStage; at: number } | null
  haltedAt: number | null
  haltReason: string | null
  marketingStoppedUntil: number | null
}

/** Rest: no marketing. Engaged: only people who answer. A number: that step of the return. */
export type RecoveryStage = 'rest' | 'engaged' | number
