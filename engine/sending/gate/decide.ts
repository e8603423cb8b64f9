import type { Facts, GateMessage, Verdict } from './facts.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules.ts'

type Decision = Verdict & { rule: string | null }

const passed: Decision = { outcome: 'pass', rule: null }

/** Walks the rules in order; the first that does not pass decides. Pure: the same facts give the same answer. */
export function decide(
  message: GateMessage,
  facts: Facts,
  now: number,
  ordered: readonly Rule[] = rules,
): Decision {
  for (const rule of ordered) {
    const verdict = rule.judge(message, facts, now)
    if (verdict.outcome !== 'pass') return { ...verdict, rule: rule.name }
  }
  return passed
}
