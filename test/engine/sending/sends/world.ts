import { uuidv7 } from 'uuidv7'
import { defaultSettings } from '../../../../domain/settings.ts'
import { releaseSome } from '../../../../engine/sending/sends/park.ts'
import { queuePage } from '../../../../engine/sending/sends/queue-page.ts'
import { templatesOf } from '../../../../engine/sending/sends/templates.ts'
import { findSend } from '../../../../storage/sends.ts'
import { recordConsent } from '../../../../storage/consent.ts'
import { unknownPerson } from '../../../../storage/contacts.ts'
import type { Db } from '../../../../storage/open.ts'
import type { ContactRow } from '../../../../storage/schema.ts'

const operator = { kind: 'user', id: 'u' } as const

/** A number of a portfolio without a limit, as the registry knows it. */
export async function addNumber(
  db: Db,
  given: { id: string; phone: string; businessId: string; messagingLimit?: number | null },
): Promise<void> {
  await db
    .insertInto('portfolios')
    .values({ id: 'portfolio', messaging_limit: given.messagingLimit ?? null, updated_at: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('numbers')
    .values({
      id: given.id,
      portfolio_id: 'portfolio',
      business_id: given.businessId,
      phone: given.phone,
      name: 'Shop',
      quality: 'GREEN',
      status: 'CONNECTED',
      throughput_per_second: 80,
      pace: 1,
      warm_up_step: 0,
      created_at: 1,
      updated_at: 1,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** An approved marketing template that greets people by their first name. */
export const greeting = {
  name: 'spring_news',
  language: 'it',
  category: 'MARKETING',
  components: [
    {
      type: 'BODY',
      text: 'Ciao {{1}}, le novità di primavera sono in negozio. Scrivi STOP per non riceverne più.',
      example: { body_text: [['Anna']] },
    },
  ],
}

export async function addTemplate(
  db: Db,
  businessId: string,
  change: { name?: string; language?: string; status?: string; quality?: string } = {},
): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('templates')
    .values({
      id,
      business_id: businessId,
      name: change.name ?? greeting.name,
      language: change.language ?? greeting.language,
      category: 'marketing',
      requested_category: 'marketing',
      status: change.status ?? 'approved',
      quality: change.quality ?? 'GREEN',
      parameter_format: 'positional',
      components: JSON.stringify(greeting.components),
      variables: JSON.stringify({ 'body.1': { from: 'contact', field: 'first_name', fallback: 'amico' } }),
      created_at: 1,
      updated_at: 1,
    })
    .execute()
  return id
}

/** People with consent to marketing unless told otherwise; ids in the order given. */
export async function addPeople(
  db: Db,
  people: (Partial<ContactRow> & { phone: string; consents?: boolean })[],
  now: number,
): Promise<string[]> {
  const rows = people.map(({ consents: _consents, ...person }) => ({
    ...unknownPerson,
    whatsapp_user_id: null,
    country: 'IT',
    ...person,
    id: uuidv7(),
    created_at: now,
    updated_at: now,
  }))
  await db.insertInto('contacts').values(rows).execute()
  const given = rows.flatMap(({ id }, index) =>
    people[index]!.consents === false
      ? []
      : [{ contactId: id, kind: 'given', at: now, source: 'operator', actor: operator } as const],
  )
  await recordConsent(db, given, now)
  return rows.map(({ id }) => id)
}

/** A send to everybody by the number `n1` of the business `b`, whose messages are written and wait for their turn. */
export async function writtenSend(
  db: Db,
  given: {
    templates: string[]
    now: number
    budget?: { messages?: number | null; costMicros?: number | null }
    by?: { kind: string; id: string }
  },
): Promise<string> {
  const { templates: names, now, by = operator } = given
  const id = uuidv7()
  const contacts = await db.selectFrom('contacts').selectAll().orderBy('id').execute()
  await db
    .insertInto('sends')
    .values({
      id,
      name: 'Spring',
      audience: JSON.stringify({ filter: { all: [] } }),
      variants: JSON.stringify(names),
      values: '{}',
      category: 'marketing',
      numbers: JSON.stringify(['n1']),
      status: 'running',
      budget: JSON.stringify({ messages: null, costMicros: null, ...given.budget }),
      planned: contacts.length,
      queued: contacts.length,
      created_by_kind: by.kind,
      created_by: by.id,
      created_at: now,
    })
    .execute()
  const send = (await findSend(db, id))!
  const templates = await templatesOf(db, { names, businessIds: ['b'], spreadBy: id, language: 'it' })
  await queuePage(db, send, contacts, { templates, settings: defaultSettings, now })
  await releaseSome(db, id, now)
  return id
}
