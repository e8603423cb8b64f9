import { sql } from 'kysely'
import type { ImportPlan } from '../domain/contact-import.ts'
import { withoutWord, withoutWords, type Traces } from './erasure.ts'
import type { Db } from './open.ts'

const sendsAtOnce = 50
const importsAtOnce = 200
/** A number that nobody has: a filter that asks for it stays a filter, and finds as many as before. */
const nobodysNumber = '+0'

/** Sends and imports that may name the person; `since` looks at those alone that were made from then on. */
export async function mentionsInChoices(
  db: Db,
  id: string,
  traces: Traces,
  since = 0,
): Promise<{ sends: string[]; imports: string[] }> {
  const sends: string[] = []
  for (let after = ''; ;) {
    const { rows } = await sql<{ id: string; hit: number }>`
      select id, case when audience like ${`%${id}%`} or audience like '{"filter"%' then 1 else 0 end as hit
      from sends where id > ${after} and created_at >= ${since} order by id limit ${sendsAtOnce}`.execute(db)
    sends.push(...rows.filter(({ hit }) => hit === 1).map((row) => row.id))
    if (rows.length < sendsAtOnce) break
    after = rows.at(-1)!.id
  }
  const imports: string[] = []
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('imports')
      .select(['id', 'name', 'options'])
      .where('id', '>', after)
      .where('created_at', '>=', since)
      .orderBy('id')
      .limit(importsAtOnce)
      .execute()
    for (const row of rows) {
      const kept = withoutPerson(row, traces)
      if (kept.name !== row.name || kept.options !== row.options) imports.push(row.id)
    }
    if (rows.length < importsAtOnce) return { sends, imports }
    after = rows.at(-1)!.id
  }
}

/** Takes the person's number and user id out of the filters of segments. */
export async function forgetInSegments(tx: Db, traces: Traces): Promise<void> {
  const rows = await tx.selectFrom('segments').select(['id', 'filter']).execute()
  for (const { id, filter } of rows) {
    const kept = withoutNumber(filter, traces)
    if (kept !== filter) await tx.updateTable('segments').set({ filter: kept }).where('id', '=', id).execute()
  }
}

/** Takes the person out of audiences: one of the people that were chosen, or named in a filter. */
export async function forgetInSends(
  tx: Db,
  sends: readonly string[],
  contactId: string,
  traces: Traces,
): Promise<void> {
  for (const id of new Set(sends)) {
    const row = await tx.selectFrom('sends').select('audience').where('id', '=', id).executeTakeFirst()
    if (!row) continue
    const chosen = JSON.parse(row.audience) as { contactIds?: string[] }
    const others = chosen.contactIds?.filter((one) => one !== contactId)
    const audience = others
      ? JSON.stringify({ contactIds: others.length === 0 ? ['erased'] : others })
      : withoutNumber(row.audience, traces)
    if (audience !== row.audience)
      await tx.updateTable('sends').set({ audience }).where('id', '=', id).execute()
  }
}

/** Takes the person out of the names of files and the samples that imports show of each column. */
export async function forgetInImports(tx: Db, imports: readonly string[], traces: Traces): Promise<void> {
  for (const id of new Set(imports)) {
    const row = await tx
      .selectFrom('imports')
      .select(['name', 'options'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (row) await tx.updateTable('imports').set(withoutPerson(row, traces)).where('id', '=', id).execute()
  }
}

function withoutPerson(row: { name: string; options: string }, traces: Traces) {
  const plan = JSON.parse(row.options) as ImportPlan
  const texts = (text: string) => withoutWords(textWithoutNumber(text, traces, '[erased]'), traces.words)
  const columns = plan.columns.map((column) => ({
    ...column,
    title: texts(column.title),
    samples: column.samples.map(texts),
  }))
  return { name: texts(row.name), options: JSON.stringify({ ...plan, columns }) }
}

function withoutNumber(json: string, traces: Traces): string {
  return JSON.stringify(inTexts(JSON.parse(json), (text) => textWithoutNumber(text, traces, nobodysNumber)))
}

function inTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((inner) => inTexts(inner, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inTexts(inner, change)]))
}

/** The number in any writing: with or without the country's code, with spaces, dots, dashes between its digits. */
function textWithoutNumber(text: string, { lastDigits, addresses }: Traces, instead: string): string {
  const withoutIds = (rest: string) => addresses.reduce((left, word) => withoutWord(left, word), rest)
  if (lastDigits === null) return withoutIds(text)
  const between = '[\\s()./-]*'
  const written = new RegExp(
    `(?:\\+|(?<!\\d))\\(?(?:\\d${between}){0,12}?${lastDigits.split('').join(between)}(?!\\d)`,
    'g',
  )
  const withoutWritten = text.replace(written, (found) => {
    const digits = found.replace(/\D/g, '').replace(/^0+/, '')
    return addresses.some((address) => address.endsWith(digits)) ? instead : found
  })
  return withoutIds(withoutWritten)
}
