import { day } from '../../../../domain/clock.ts'
import { unfilledOf } from '../template-needs.ts'
import type { PersonFacts } from '../person.ts'
import { hold, pass, refuse, type Rule } from '../rule.ts'

/** A pause that ends sooner than this is waited for: the first two are 3 and 6 hours. */
const longestPauseMs = day

/** WhatsApp Cloud API, errors 132000, 132001, 132015, 132016: a template goes out as it was approved, or not at all. */
export const template: Rule<PersonFacts> = {
  name: 'template',
  judge({ content, category }, { template }, now) {
    if (content.type !== 'template') return pass
    const { name, language } = content
    if (template === null) return refuse('template_unknown', { name, language })
    const { status, pausedUntil } = template
    if (status === 'paused') {
      const waits = pausedUntil !== null && pausedUntil > now && pausedUntil <= now + longestPauseMs
      const facts = { name, language, pausedUntil }
      return waits ? hold(pausedUntil, 'template_paused', facts) : refuse('template_paused', facts)
    }
    if (status !== 'approved') return refuse('template_not_approved', { name, language, status })
    if (template.category !== category) {
      return refuse('template_category', { name, approvedAs: template.category, sentAs: category })
    }
    const unfilled = unfilledOf(template.needs, content)
    return unfilled === null ? pass : refuse('template_unfilled', { name, language, ...unfilled })
  },
}
