import type { SendingSettings } from '../../domain/sending-settings.ts'
import type { Category, Content } from '../../domain/message.ts'
import { marketingSentTo } from '../../storage/marketing-history.ts'
import type { StoredNumber } from '../../storage/numbers.ts'
import type { Db } from '../../storage/open.ts'
import type { PriceTable } from './gate/cost.ts'
import type { TemplateFacts } from './gate/person.ts'
import { frequencyHorizonMs } from './gate/rules/frequency.ts'
import { templateNeeds } from './gate/template-needs.ts'

/** What is read of a batch of messages: a query for each kind of fact that any of them needs, none for each message. */
interface FactRow {
  contact_id: string
  account_id: string
  category: string
  country: string | null
}

export const templateKey = (businessId: string | null, name: string, language: string) =>
  `${businessId ?? ''} ${name} ${language}`

/** The templates that the messages name, by business account, name and language; without account, of any. */
export async function readTemplates(
  tx: Db,
  contents: readonly Content[],
  numbers: ReadonlyMap<string, StoredNumber>,
): Promise<Map<string, TemplateFacts>> {
  const names = new Set(contents.flatMap((content) => (content.type === 'template' ? [content.name] : [])))
  if (names.size === 0) return new Map()
  const businesses = [...new Set([...numbers.values()].map(({ business_id }) => business_id))]
  const rows = await tx
    .selectFrom('templates')
    .selectAll()
    .where('name', 'in', [...names])
    .where('status', '!=', 'deleted')
    .$if(businesses.length > 0, (query) => query.where('business_id', 'in', businesses))
    .execute()
  const templates = new Map<string, TemplateFacts>()
  for (const row of rows) {
    const facts: TemplateFacts = {
      id: row.id,
      status: row.status,
      category: row.category as Category,
      pausedUntil: row.paused_until,
      quality: row.quality,
      needs: templateNeeds(JSON.parse(row.components) as Parameters<typeof templateNeeds>[0], row.category),
    }
    templates.set(templateKey(row.business_id, row.name, row.language), facts)
    templates.set(templateKey(null, row.name, row.language), facts)
  }
  return templates
}

const none: readonly number[] = []

/** When marketing went to these people, from any number and source, newest first. */
export async function readMarketing(
  tx: Db,
  rows: readonly FactRow[],
  settings: SendingSettings,
  now: number,
): Promise<(contactId: string) => readonly number[]> {
  const people = [...new Set(rows.filter(isMarketing).map((row) => row.contact_id))]
  if (people.length === 0) return () => none
  const times = await marketingSentTo(tx, people, now - frequencyHorizonMs(settings))
  return (contactId) => times.get(contactId) ?? none
}

const isMarketing = ({ category }: FactRow) => category === 'marketing'

/** The operator's prices for the countries of the messages. */
export async function readPriceTable(tx: Db, rows: readonly FactRow[]): Promise<PriceTable> {
  const countries = new Set(['*'])
  for (const { country, category } of rows) {
    if (category !== 'service' && country !== null) countries.add(country)
  }
  if (rows.every(({ category }) => category === 'service')) return new Map()
  const prices = await tx
    .selectFrom('prices')
    .select(['country', 'category', 'micros'])
    .where('country', 'in', [...countries])
    .execute()
  return new Map(prices.map(({ country, category, micros }) => [`${country}:${category}`, Number(micros)]))
}
