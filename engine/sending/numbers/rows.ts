import type { NumberRow } from '../../../storage/schema-sending.ts'
import type { StoredNumber } from '../../../storage/numbers.ts'
import { qualities, type Quality, type RecoveryStage } from '../gate/number.ts'
import type { NumberFigures, NumberState } from './state.ts'

export function numberOf(row: StoredNumber): NumberState {
  return {
    id: row.id,
    quality: qualityOf(row.quality) ?? 'UNKNOWN',
    messagingLimit: row.messaging_limit,
    throughputPerSecond: row.throughput_per_second,
    pace: row.pace,
    paceAt: row.pace_at,
    warmUp:
      row.warm_up_since === null
        ? null
        : { step: row.warm_up_step, at: row.warm_up_step_at ?? row.warm_up_since },
    recovery:
      row.recovery_since === null
        ? null
        : {
            since: row.recovery_since,
            stage: stageOf(row.recovery_stage),
            at: row.recovery_stage_at ?? row.recovery_since,
          },
    haltedAt: row.halted_at,
    haltReason: row.halt_reason,
    marketingStoppedUntil: row.marketing_stopped_until,
    status: row.status,
    figures: row.figures === null ? null : (JSON.parse(row.figures) as NumberFigures),
  }
}

/** The columns of a number's state; its portfolio keeps the limit. */
export function rowOf(state: NumberState, before: Pick<NumberRow, 'warm_up_since'>): Partial<NumberRow> {
  const { warmUp, recovery } = state
  return {
    quality: state.quality,
    status: state.status,
    throughput_per_second: state.throughputPerSecond,
    pace: state.pace,
    pace_at: state.paceAt,
    warm_up_since: warmUp === null ? null : (before.warm_up_since ?? warmUp.at),
    warm_up_step: warmUp?.step ?? 0,
    warm_up_step_at: warmUp?.at ?? null,
    recovery_since: recovery?.since ?? null,
    recovery_stage: recovery === null ? null : String(recovery.stage),
    recovery_stage_at: recovery?.at ?? null,
    halted_at: state.haltedAt,
    halt_reason: state.haltReason,
    marketing_stopped_until: state.marketingStoppedUntil,
    figures: state.figures === null ? null : JSON.stringify(state.figures),
  }
}

export function qualityOf(word: unknown): Quality | undefined {
  return qualities.find((quality) => quality === word)
}

function stageOf(word: string | null): RecoveryStage {
  if (word === null || word === 'rest') return 'rest'
  return word === 'engaged' ? 'engaged' : Number(word)
}
