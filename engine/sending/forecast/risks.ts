import { day } from '../../../domain/clock.ts'
import { findingsOfSent, type LintRule } from '../../templates/lint.ts'
import type { Found } from '../../templates/lint/finding.ts'
import { readTemplate } from '../../templates/read-template.ts'
import type { PlannedNumbers } from './load.ts'
import type { Timeline } from './plan.ts'
import type { SendTemplates } from '../sends/templates.ts'

/** What may go wrong with a plan; the words for it are the reader's. */
export interface Risk {
  kind:
    | 'nobody'
    | 'takes_long'
    | 'does_not_end'
    | 'quality_low'
    | 'warming_up'
    | 'number_stopped'
    | 'mostly_silent'
    | 'template_new'
    | 'template_quality'
    | 'template_wording'
    | 'no_prices'
    | 'over_budget'
    | 'cap_of_key'
    | 'cap_of_day'
  facts: Record<string, string | number>
  /** What the check of templates says of this one. */
  findings?: Found<LintRule>[]
}

const long = 3 * day

export function risksOf(given: {
  numbers: PlannedNumbers
  templates: SendTemplates
  reachable: number
  /** Of the reachable: people who never wrote. */
  silent: number
  timeline: Timeline
  cost: { unpriced: number }
  now: number
}): Risk[] {
  const { reachable, silent, timeline, cost, now } = given
  const risks: Risk[] = []
  const add = (kind: Risk['kind'], facts: Risk['facts'] = {}) => risks.push({ kind, facts })
  if (reachable === 0) add('nobody')
  if (timeline.left > 0) add('does_not_end', { people: timeline.left })
  else if (timeline.lastAt !== null && timeline.lastAt - now > long) {
    add('takes_long', { days: Math.ceil((timeline.lastAt - now) / day) })
  }
  for (const { state } of given.numbers.numbers) {
    if (state.haltedAt !== null || (state.marketingStoppedUntil ?? 0) > now)
      add('number_stopped', { number: state.id })
    else if (state.recovery !== null || state.quality === 'YELLOW' || state.quality === 'RED') {
      add('quality_low', { number: state.id, quality: state.quality })
    }
    if (state.warmUp !== null) add('warming_up', { number: state.id, step: state.warmUp.step })
  }
  if (reachable >= 50 && silent > reachable / 2) add('mostly_silent', { people: silent, of: reachable })
  for (const template of given.templates.rows) {
    if (template.status !== 'approved') continue
    if (template.quality === 'UNKNOWN' && template.category === 'marketing')
      add('template_new', { template: template.name })
    if (template.quality === 'YELLOW' || template.quality === 'RED') {
      add('template_quality', { template: template.name, quality: template.quality })
    }
    const findings = findingsOfSent(readTemplate(template), now)
    if (findings.length === 0) continue
    const { name, language } = template
    risks.push({ kind: 'template_wording', facts: { template: name, language }, findings })
  }
  if (cost.unpriced > 0) add('no_prices', { people: cost.unpriced })
  for (const { people } of timeline.refused) add('over_budget', { people })
  for (const { of, people } of timeline.capped) add(of === 'key' ? 'cap_of_key' : 'cap_of_day', { people })
  return risks
}
