import { setImmediate as breathe } from 'node:timers/promises'
import { day } from '../../../domain/clock.ts'
import type { Category } from '../../../domain/message.ts'
import type { Audience } from '../../../domain/send.ts'
import type { Settings } from '../../../domain/settings.ts'
import { contactFields } from '../../../storage/contact-fields.ts'
import type { Db } from '../../../storage/open.ts'
import { readPrices } from '../../../storage/prices.ts'
import { readTemplate } from '../../templates/read-template.ts'
import { previewTemplate, type TemplatePreview } from '../../templates/preview.ts'
import { costOf, type PriceTable } from '../gate/cost.ts'
import { windowIsOpen } from '../gate/rules/window.ts'
import { portfolioScope, reachedKey } from '../gate/usage.ts'
import { membersOf, peopleAfter, type Members } from '../sends/audience.ts'
import { peopleOf, type PlannedPerson } from '../sends/people.ts'
import { planPerson } from '../sends/plan-person.ts'
import { templateContacts, usesFields } from '../sends/template-contacts.ts'
import { templatesOf, type SendTemplates } from '../sends/templates.ts'
import { holdersOf, loadNumbers, type PlannedNumbers } from './load.ts'
import { risksOf, type Risk } from './risks.ts'
import { simulate, type PlannedPeople, type Timeline } from './simulate.ts'

export interface ForecastInput {
  audience: Audience
  templates: readonly string[]
  values: Record<string, string>
  numbers: readonly string[]
  budget: { messages: number | null; costMicros: number | null }
  /** When the send would begin, in milliseconds since the epoch. */
  startAt: number
  /** What spreads people over variants: the id of the send, where it is known. */
  spreadBy: string
}

export interface Excluded {
  rule: string
  reason: string
  people: number
  /** Those of the first of them, for the words of the reason. */
  facts: Record<string, unknown>
  /** A few of them. */
  contactIds: string[]
}

export interface Forecast {
  category: Category
  audience: number
  /** People whom the gate would let it through to, sooner or later. */
  reachable: number
  excluded: Excluded[]
  /** People of the reachable who must wait for a reason of their own, such as the night. */
  waiting: number
  variants: { template: string; language: string; people: number }[]
  samples: { contactId: string; name: string | null; preview: TemplatePreview }[]
  cost: { currency: string | null; micros: number; unpriced: number }
  timeline: Timeline
  risks: Risk[]
}

const pageSize = 2_000
const mostSamples = 3

/**
 * The gate run over a planned audience under a simulated clock: the very rules that will decide on each message, and
 * the numbers' limits through time. Reads pages; holds people only as counts of those who are alike.
 */
export async function forecast(
  db: Db,
  input: ForecastInput,
  given: { settings: Settings; now: number },
): Promise<Forecast> {
  const { settings } = given
  const now = input.startAt
  const numbers = await loadNumbers(db, input.numbers, now)
  const templates = await templatesOf(db, {
    names: input.templates,
    businessIds: numbers.businessIds,
    spreadBy: input.spreadBy,
    language: settings.business.language,
  })
  const members = await membersOf(db, input.audience, { fields: await contactFields(db), now: given.now })
  const priceRows = await readPrices(db)
  const tally = createTally({
    prices: new Map(priceRows.map((row) => [`${row.country}:${row.category}`, row.micros])),
  })
  await eachPage(db, members, async (contacts) => {
    const people = await peopleOf(db, contacts, {
      numbers: numbers.numbers.map(({ state }) => state.id),
      settings,
      now,
    })
    const ids = contacts.map(({ id }) => id)
    const holders = await holdersOf(db, [...numbers.portfolios.keys()], ids, now)
    const shown = await templateContacts(db, contacts, usesFields(templates.rows))
    for (const person of people) {
      const contact = shown.get(person.contact.id)!
      const plan = planPerson(person, { templates, contact, values: input.values }, now)
      tally.take(person, plan, { numbers, holders, settings, now, category: templates.category })
      if (tally.samples.length < mostSamples && plan.verdict.outcome !== 'refuse' && plan.template) {
        const preview = previewTemplate({
          template: readTemplate(plan.template),
          contact,
          values: input.values,
        })
        tally.samples.push({ contactId: person.contact.id, name: person.contact.name, preview })
      }
    }
  })
  return conclude(tally, {
    input,
    numbers,
    templates,
    settings,
    currency: priceRows[0]?.currency ?? null,
    now,
  })
}

async function eachPage(
  db: Db,
  members: Members,
  work: (contacts: Awaited<ReturnType<typeof peopleAfter>>) => Promise<void>,
): Promise<void> {
  let after = ''
  for (;;) {
    const contacts = await peopleAfter(db, members, { after, limit: pageSize })
    if (contacts.length > 0) await work(contacts)
    if (contacts.length < pageSize) return
    after = contacts.at(-1)!.id
    // Others are served between pages.
    await breathe()
  }
}

interface Tally {
  audience: number
  excluded: Map<string, Excluded>
  alike: Map<string, PlannedPeople>
  variants: Map<string, { template: string; language: string; people: number }>
  samples: Forecast['samples']
  waiting: number
  silent: number
  cost: { micros: number; unpriced: number }
  take(
    person: PlannedPerson,
    plan: ReturnType<typeof planPerson>,
    given: {
      numbers: PlannedNumbers
      holders: Set<string>
      settings: Settings
      now: number
      category: Category
    },
  ): void
}

function createTally({ prices }: { prices: PriceTable }): Tally {
  return {
    audience: 0,
    excluded: new Map(),
    alike: new Map(),
    variants: new Map(),
    samples: [],
    waiting: 0,
    silent: 0,
    cost: { micros: 0, unpriced: 0 },

    take({ contact, numberId, facts }, { template, verdict }, { numbers, holders, settings, now, category }) {
      this.audience++
      if (verdict.outcome === 'refuse') {
        const key = `${verdict.rule}:${verdict.reason}`
        const group = this.excluded.get(key) ?? {
          rule: verdict.rule!,
          reason: verdict.reason,
          people: 0,
          facts: verdict.facts,
          contactIds: [],
        }
        group.people++
        if (group.contactIds.length < mostSamples) group.contactIds.push(contact.id)
        this.excluded.set(key, group)
        return
      }
      if (verdict.outcome === 'hold') this.waiting++
      if (contact.last_inbound_at === null) this.silent++
      const windowOpen = windowIsOpen(facts, now)
      const variant = this.variants.get(template!.id) ?? {
        template: template!.name,
        language: template!.language,
        people: 0,
      }
      variant.people++
      this.variants.set(template!.id, variant)
      const priced = prices.has(`${contact.country ?? '*'}:${category}`) || prices.has(`*:${category}`)
      if (!priced) this.cost.unpriced++
      this.cost.micros += costOf(prices, { category, country: contact.country, windowOpen })

      const engagedSince = now - settings.sending.engagedWithinDays * day
      const group: PlannedPeople = {
        numberId,
        people: 0,
        from: verdict.outcome === 'hold' ? verdict.until : now,
        timeZone: contact.time_zone,
        country: contact.country,
        takesPlace:
          !windowOpen && !holders.has(reachedKey(portfolioScope(numbers.portfolioOf(numberId)), contact.id)),
        engaged: Math.max(contact.last_inbound_at ?? 0, contact.last_read_at ?? 0) >= engagedSince,
      }
      const key = `${group.numberId}|${group.from}|${group.timeZone}|${group.country}|${group.takesPlace}|${group.engaged}`
      const known = this.alike.get(key) ?? group
      known.people++
      this.alike.set(key, known)
    },
  }
}

function conclude(
  tally: Tally,
  given: {
    input: ForecastInput
    numbers: PlannedNumbers
    templates: SendTemplates
    settings: Settings
    currency: string | null
    now: number
  },
): Forecast {
  const { settings, numbers, templates, now } = given
  const people = [...tally.alike.values()]
  const reachable = people.reduce((sum, group) => sum + group.people, 0)
  const timeline = simulate(
    {
      people,
      numbers: numbers.numbers,
      portfolios: numbers.portfolios,
      category: templates.category,
      settings: settings.sending,
      businessZone: settings.business.hours.timezone,
    },
    now,
  )
  const cost = { currency: given.currency, ...tally.cost }
  return {
    category: templates.category,
    audience: tally.audience,
    reachable,
    excluded: [...tally.excluded.values()].sort((a, b) => b.people - a.people),
    waiting: tally.waiting,
    variants: [...tally.variants.values()],
    samples: tally.samples,
    cost,
    timeline,
    risks: risksOf({ ...given, reachable, silent: tally.silent, timeline, cost }),
  }
}
