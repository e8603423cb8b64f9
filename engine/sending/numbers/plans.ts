import { stageEndsAt, warmUpStepEndsAt } from '../gate/capacity.ts'
import type { RecoveryStage } from '../gate/number.ts'
import type { Progress } from './advance.ts'

/** RED, or rates that count as RED: the plan begins, or begins anew, and a number that warms up goes back a step. */
export function startRecovery(progress: Progress, cause: string, facts: Record<string, unknown>): void {
  const { number, events, now } = progress
  number.recovery = { since: now, stage: 'rest', at: now }
  events.push({ kind: 'recovery', value: 'rest', source: 'own', detail: { cause, ...facts } })
  if (number.warmUp === null) return
  number.warmUp = { step: Math.max(0, number.warmUp.step - 1), at: now }
  events.push({ kind: 'warm_up', value: String(number.warmUp.step), source: 'own', detail: { cause } })
}

/** Moves the plans on where their time has come and quality holds. One stage at a time, each for its whole length. */
export function passTime(progress: Progress): void {
  const { number, now, events, reopened } = progress
  const { marketingStoppedUntil } = number
  if (marketingStoppedUntil !== null && marketingStoppedUntil <= now) {
    number.marketingStoppedUntil = null
    events.push({ kind: 'marketing', value: 'resumed', source: 'own', detail: {} })
    reopened.push('marketing_stopped')
  }
  if (number.quality === 'RED' || number.quality === 'YELLOW' || number.haltedAt !== null) return
  passRecovery(progress)
  passWarmUp(progress)
}

function passRecovery({ number, now, settings, events, alerts, reopened }: Progress): void {
  const { recovery } = number
  if (recovery === null || now < stageEndsAt(recovery, settings)) return
  const next = stageAfter(recovery.stage, settings.recoverySteps.length)
  number.recovery = next === null ? null : { since: recovery.since, stage: next, at: now }
  events.push({ kind: 'recovery', value: String(next ?? 'ended'), source: 'own', detail: {} })
  alerts.push(
    next === null
      ? { kind: 'recovered', severity: 'info', facts: { since: recovery.since } }
      : { kind: 'recovery_stage', severity: 'info', facts: { stage: next } },
  )
  reopened.push('quality_rest', 'quality_engaged_only', 'quality_pace')
}

function stageAfter(stage: RecoveryStage, steps: number): RecoveryStage | null {
  if (stage === 'rest') return 'engaged'
  const next = stage === 'engaged' ? 0 : stage + 1
  return next < steps ? next : null
}

function passWarmUp({ number, now, settings, events, alerts, reopened }: Progress): void {
  const { warmUp, recovery } = number
  if (warmUp === null || recovery !== null || now < warmUpStepEndsAt(warmUp, settings)) return
  const step = warmUp.step + 1
  const done = step >= settings.warmUpSteps.length
  number.warmUp = done ? null : { step, at: now }
  events.push({ kind: 'warm_up', value: done ? 'done' : String(step), source: 'own', detail: {} })
  alerts.push(
    done
      ? { kind: 'warm_up_done', severity: 'info', facts: {} }
      : { kind: 'warm_up_step', severity: 'info', facts: { people: settings.warmUpSteps[step]!.people } },
  )
  reopened.push('warm_up')
}
