import { day } from '../../../domain/clock.ts'
import type { Category } from '../../../domain/message.ts'
import type { Settings } from '../../../domain/settings.ts'
import { costOf, type PriceTable } from '../gate/cost.ts'
import { windowIsOpen } from '../gate/rules/window.ts'
import { portfolioScope, reachedKey } from '../gate/usage.ts'
import type { PlannedPerson } from '../sends/people.ts'
import type { PersonPlan } from '../sends/plan-person.ts'
import { createFingerprint, type Fingerprint } from './fingerprint.ts'
import type { PlannedNumbers } from './load.ts'
import type { PlannedPeople } from './plan.ts'

export interface Excluded {
  rule: string
  reason: string
  people: number
  /** Those of the first of them, for the words of the reason. */
  facts: Record<string, unknown>
  /** A few of them; none where nobody can say yet who it will be. */
  contactIds: string[]
}

export interface PlannedVariant {
  template: string
  language: string
  people: number
}

const mostExamples = 3

/** What is kept of the people of a plan: counts, of those who are alike together. */
export interface Tally {
  audience: number
  excluded: Map<string, Excluded>
  /** Of the people whom the gate would let it through to. */
  people: Fingerprint
  alike: Map<string, PlannedPeople>
  variants: Map<string, PlannedVariant>
  waiting: number
  silent: number
  cost: { micros: number; unpriced: number }
}

export const emptyTally = (): Tally => ({
  audience: 0,
  excluded: new Map(),
  people: createFingerprint(),
  alike: new Map(),
  variants: new Map(),
  waiting: 0,
  silent: 0,
  cost: { micros: 0, unpriced: 0 },
})

/** Counts one person in, as the gate judged them. */
export function count(
  tally: Tally,
  { contact, numberId, facts }: PlannedPerson,
  { template, verdict }: PersonPlan,
  given: {
    numbers: PlannedNumbers
    holders: ReadonlySet<string>
    prices: PriceTable
    settings: Settings
    category: Category
    now: number
  },
): void {
  const { numbers, holders, prices, settings, category, now } = given
  tally.audience++
  if (verdict.outcome === 'refuse') {
    const key = `${verdict.rule}:${verdict.reason}`
    const { reason, facts } = verdict
    const group = tally.excluded.get(key) ?? { rule: verdict.rule!, reason, people: 0, facts, contactIds: [] }
    group.people++
    if (group.contactIds.length < mostExamples) group.contactIds.push(contact.id)
    tally.excluded.set(key, group)
    return
  }
  tally.people.add(contact.id)
  if (verdict.outcome === 'hold') tally.waiting++
  if (contact.last_inbound_at === null) tally.silent++
  const variant = tally.variants.get(template!.id) ?? {
    template: template!.name,
    language: template!.language,
    people: 0,
  }
  variant.people++
  tally.variants.set(template!.id, variant)

  const windowOpen = windowIsOpen(facts, now)
  const { country } = contact
  const priced = prices.has(`${country ?? '*'}:${category}`) || prices.has(`*:${category}`)
  const costMicros = priced ? costOf(prices, { category, country, windowOpen }) : null
  if (costMicros === null) tally.cost.unpriced++
  else tally.cost.micros += costMicros

  const portfolio = portfolioScope(numbers.portfolioOf(numberId))
  const engagedSince = now - settings.sending.engagedWithinDays * day
  const group: PlannedPeople = {
    numberId,
    people: 0,
    from: verdict.outcome === 'hold' ? verdict.until : now,
    timeZone: contact.time_zone,
    country,
    takesPlace: !windowOpen && !holders.has(reachedKey(portfolio, contact.id)),
    engaged: Math.max(contact.last_inbound_at ?? 0, contact.last_read_at ?? 0) >= engagedSince,
    costMicros,
  }
  const { from, timeZone, takesPlace, engaged } = group
  const key = [numberId, from, timeZone, country, takesPlace, engaged, costMicros].join('|')
  const known = tally.alike.get(key) ?? group
  known.people++
  tally.alike.set(key, known)
}
