import type { Facts, GateMessage, Verdict } from './facts.ts'

/** One rule of the gate. A rule about the person needs less than all facts, so that a forecast can ask it. */
export interface Rule<Needs = Facts> {
  name: string
  judge(message: GateMessage, facts: Needs, now: number): Verdict
}

export const pass: Verdict = { outcome: 'pass' }

export const refuse = (reason: string, facts: Record<string, unknown> = {}): Verdict => ({
  outcome: 'refuse',
  reason,
  facts,
})

export const hold = (until: number, reason: string, facts: Record<string, unknown> = {}): Verdict => ({
  outcome: 'hold',
  until,
  reason,
  facts,
})
