import { setImmediate as breathe } from 'node:timers/promises'
import type { Category } from '../../../domain/message.ts'
import type { Audience } from '../../../domain/send.ts'
import type { Settings } from '../../../domain/settings.ts'
import { contactFields } from '../../../storage/contact-fields.ts'
import type { Db } from '../../../storage/open.ts'
import { readPrices } from '../../../storage/prices.ts'
import { readTemplate } from '../../templates/read-template.ts'
import { previewTemplate, type TemplatePreview } from '../../templates/preview.ts'
import type { BudgetFacts } from '../gate/facts.ts'
import { membersOf, peopleAfter, type Members } from '../sends/audience.ts'
import { peopleOf } from '../sends/people.ts'
import { planPerson } from '../sends/plan-person.ts'
import { templateContacts, usesFields } from '../sends/template-contacts.ts'
import { templatesOf, type SendTemplates } from '../sends/templates.ts'
import { templateVersion } from './fingerprint.ts'
import { holdersOf, loadBudgets, loadNumbers, type PlannedNumbers } from './load.ts'
import type { Timeline } from './plan.ts'
import { risksOf, type Risk } from './risks.ts'
import { simulate } from './simulate.ts'
import { count, emptyTally, type Excluded, type PlannedVariant, type Tally } from './tally.ts'

export interface ForecastInput {
  audience: Audience
  templates: readonly string[]
  values: Record<string, string>
  numbers: readonly string[]
  budget: { messages: number | null; costMicros: number | null }
  /** Who would begin it, as `api_key:<id>` or `user:<id>`: a key has caps of its own. */
  requestedBy: string
  /** When the send would begin, in milliseconds since the epoch. */
  startAt: number
  /** What spreads people over variants: the id of the send, where it is known. */
  spreadBy: string
}

export interface Forecast {
  category: Category
  audience: number
  /** People whom the gate would let it through to, sooner or later. */
  reachable: number
  excluded: Excluded[]
  /** Stands for the very people whom no exclusion of their own keeps from it: another person, another one. */
  fingerprint: string
  /** The templates and what stands for their words, in all languages that people may get. */
  templates: { name: string; language: string; version: string }[]
  /** People of the reachable who must wait for a reason of their own, such as the night. */
  waiting: number
  variants: PlannedVariant[]
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
  const prices = new Map(priceRows.map((row) => [`${row.country}:${row.category}`, Number(row.micros)]))
  const { category } = templates
  const budgets = await loadBudgets(db, input, settings, now)
  const tally = emptyTally()
  const samples: Forecast['samples'] = []
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
      count(tally, person, plan, { numbers, holders, prices, settings, category, now })
      if (samples.length < mostSamples && plan.verdict.outcome !== 'refuse' && plan.template) {
        const preview = previewTemplate({
          template: readTemplate(plan.template),
          contact,
          values: input.values,
        })
        samples.push({ contactId: person.contact.id, name: person.contact.name, preview })
      }
    }
  })
  const currency = priceRows[0]?.currency ?? null
  return conclude(tally, samples, { numbers, templates, budgets, settings, currency, now })
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

function conclude(
  tally: Tally,
  samples: Forecast['samples'],
  given: {
    numbers: PlannedNumbers
    templates: SendTemplates
    budgets: readonly BudgetFacts[]
    settings: Settings
    currency: string | null
    now: number
  },
): Forecast {
  const { settings, numbers, templates, budgets, now } = given
  const timeline = simulate(
    {
      people: [...tally.alike.values()],
      numbers: numbers.numbers,
      portfolios: numbers.portfolios,
      budgets,
      category: templates.category,
      settings: settings.sending,
      businessZone: settings.business.hours.timezone,
    },
    now,
  )
  const before = tally.audience - sum([...tally.excluded.values()])
  const reachable = before - sum(timeline.refused)
  const behindCap = timeline.refused.map(({ reason, facts, people }): Excluded => ({
    rule: 'budget',
    reason,
    people,
    facts,
    contactIds: [],
  }))
  const cost = {
    currency: given.currency,
    micros: tally.cost.micros - timeline.refused.reduce((micros, one) => micros + one.costMicros, 0),
    unpriced: tally.cost.unpriced - timeline.refused.reduce((people, one) => people + one.unpriced, 0),
  }
  return {
    category: templates.category,
    audience: tally.audience,
    reachable,
    excluded: [...tally.excluded.values(), ...behindCap].sort((a, b) => b.people - a.people),
    fingerprint: tally.people.value(),
    templates: templates.rows.map((row) => ({
      name: row.name,
      language: row.language,
      version: templateVersion(row),
    })),
    waiting: tally.waiting,
    variants: shareOf([...tally.variants.values()], reachable),
    samples,
    cost,
    timeline,
    risks: risksOf({ numbers, templates, reachable, silent: tally.silent, timeline, cost, now }),
  }
}

const sum = (groups: readonly { people: number }[]) => groups.reduce((all, { people }) => all + people, 0)

/** The same shares of fewer people: whom a cap leaves out does not go by the template that they would get. */
function shareOf(variants: readonly PlannedVariant[], people: number): PlannedVariant[] {
  let [leftOf, left] = [sum(variants), people]
  return variants.map((variant) => {
    const own = leftOf === 0 ? 0 : Math.round((variant.people * left) / leftOf)
    leftOf -= variant.people
    left -= own
    return { ...variant, people: own }
  })
}
