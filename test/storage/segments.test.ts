import { describe, expect, it } from 'vitest'
import { day } from '../../domain/clock.ts'
import { parseFilter } from '../../domain/segment-text.ts'
import { readFilter } from '../../domain/segment.ts'
import { countMembers, membersAfter } from '../../engine/contacts/segments.ts'
import { recordConsent } from '../../storage/consent.ts'
import { saveField, writeValues } from '../../storage/contact-fields.ts'
import { addToList, saveList, tagContacts } from '../../storage/contact-labels.ts'
import { listContacts } from '../../storage/contact-pages.ts'
import { unknownPerson } from '../../storage/contacts.ts'
import { conversationWith } from '../../storage/conversations.ts'
import type { Db } from '../../storage/open.ts'
import { deleteSegment, resolveFilter, saveSegment } from '../../storage/segments.ts'
import { testStorage } from '../database.ts'
import { randomFilter, segmentFields as fields } from '../segment-filters.ts'
import { seeded } from '../torture/seeded.ts'
import { postgresForTests } from './postgres.ts'

const now = Date.UTC(2026, 4, 4)
const databases: [string, () => Promise<Db>][] = [
  ['SQLite', async () => (await testStorage()).db],
  ['PostgreSQL', postgresForTests()],
]

/** Five people who differ in everything that a filter can ask for. */
async function people(db: Db) {
  const person = (id: string, phone: string | null, more: object) => ({
    ...unknownPerson,
    id,
    phone,
    whatsapp_user_id: phone === null ? `IT.${id}` : null,
    created_at: now - 100 * day,
    updated_at: now,
    ...more,
  })
  await db
    .insertInto('contacts')
    .values([
      person('ada', '+393331110001', {
        name: 'Ada Però',
        language: 'it',
        country: 'IT',
        last_inbound_at: now - 5 * day,
      }),
      person('ben', '+447700900001', { name: 'Ben', language: 'en', country: 'GB', blocked_at: now }),
      person('cleo', '+393331110003', { name: 'Cleò 100 %', country: 'IT', last_inbound_at: now - 60 * day }),
      person('dan', null, { created_at: now - day, stopped_at: now }),
      person('eva', '+34600110005', {
        name: 'Eva',
        language: 'es',
        country: 'ES',
        last_read_at: now - 2 * day,
      }),
    ])
    .execute()
  for (const field of fields) await saveField(db, field, now)
  const set = (id: string, field: string, value: { text?: string; number?: number }) =>
    writeValues(db, [id], new Map([[field, { text: value.text ?? null, number: value.number ?? null }]]))
  await set('ada', 'city', { text: 'Bologna' })
  await set('eva', 'city', { text: 'Málaga' })
  await set('ada', 'spent', { number: 250 })
  await set('ben', 'spent', { number: 10.5 })
  await set('ada', 'renewal', { number: Date.UTC(2026, 5, 1) })
  await set('cleo', 'renewal', { number: now - 3 * day })
  await set('ben', 'member', { number: 1 })
  await set('eva', 'member', { number: 0 })
  await set('ada', 'size', { text: 'L' })
  await tagContacts(db, ['ada', 'ben'], ['vip'])
  await tagContacts(db, ['cleo'], ['new'])
  const list = await saveList(db, { name: 'Old customers' }, now)
  await addToList(db, list, ['ben', 'cleo'], now)
  await recordConsent(
    db,
    ['ada', 'eva'].map((contactId) => ({
      contactId,
      kind: 'given',
      at: now,
      source: 'form',
      wording: 'w',
      actor: { kind: 'system', id: 'test' },
    })),
    now,
  )
  await received(db, 'ada', now - 10 * day)
  await received(db, 'eva', now - 40 * day)
}

async function received(db: Db, contactId: string, at: number) {
  const conversation = await conversationWith(db, { contactId, channel: 'whatsapp', accountId: '1' }, at)
  await db
    .insertInto('templates')
    .values({
      id: 'offer-it',
      business_id: 'b',
      name: 'offer',
      language: 'it',
      category: 'marketing',
      requested_category: 'marketing',
      status: 'approved',
      quality: 'GREEN',
      parameter_format: 'named',
      components: '[]',
      variables: '{}',
      created_at: 0,
      updated_at: 0,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('messages')
    .values({
      id: `m-${contactId}`,
      conversation_id: conversation.id,
      contact_id: contactId,
      channel: 'whatsapp',
      account_id: '1',
      direction: 'out',
      author: 'campaign',
      type: 'template',
      content: '{}',
      category: 'marketing',
      status: 'delivered',
      template_id: 'offer-it',
      created_at: at,
    })
    .execute()
}

const cases: [string, string[]][] = [
  ['everyone', ['ada', 'ben', 'cleo', 'dan', 'eva']],
  ['name~pero', ['ada']],
  ['name~"100 %"', ['cleo']],
  ['name~_', []],
  ['name^=CLEO', ['cleo']],
  ['name:empty', ['dan']],
  ['name!=Ben', ['ada', 'cleo', 'dan', 'eva']],
  ['phone^=+39', ['ada', 'cleo']],
  ['phone:empty', ['dan']],
  ['country:(IT, ES)', ['ada', 'cleo', 'eva']],
  ['not country:IT', ['ben', 'dan', 'eva']],
  ['language:empty', ['cleo', 'dan']],
  ['tag:vip', ['ada', 'ben']],
  ['tag:(vip, new)', ['ada', 'ben', 'cleo']],
  ['tag!=vip', ['cleo', 'dan', 'eva']],
  ['list:"Old customers"', ['ben', 'cleo']],
  ['tag:vip and not list:"Old customers"', ['ada']],
  ['consent:granted', ['ada', 'eva']],
  ['consent!=granted', ['ben', 'cleo', 'dan']],
  ['blocked:yes', ['ben']],
  ['stopped:no', ['ada', 'ben', 'cleo', 'eva']],
  ['created < 7d', ['dan']],
  ['created < 2026-05-01', ['ada', 'ben', 'cleo', 'eva']],
  ['last_inbound < 30d', ['ada']],
  ['last_inbound > 30d', ['cleo']],
  ['not last_inbound < 30d', ['ben', 'cleo', 'dan', 'eva']],
  ['last_inbound:never', ['ben', 'dan', 'eva']],
  ['last_read!=never', ['eva']],
  ['field.city:Bologna', ['ada']],
  ['field.city~malaga', ['eva']],
  ['field.city!=Bologna', ['ben', 'cleo', 'dan', 'eva']],
  ['field.spent > 10.5', ['ada']],
  ['field.spent >= 10.5', ['ada', 'ben']],
  ['field.spent < 100', ['ben']],
  ['field.renewal > 2026-05-31', ['ada']],
  ['field.renewal > 2026-06-01', []],
  ['field.renewal < 7d', ['cleo']],
  ['field.member:yes', ['ben']],
  ['field.member:no', ['eva']],
  ['field.size:L', ['ada']],
  ['field.size:empty', ['ben', 'cleo', 'dan', 'eva']],
  ['template:offer', ['ada', 'eva']],
  ['template:offer within 30d', ['ada']],
  ['template:offer answered', ['ada']],
  ['template:offer unanswered', ['eva']],
  ['tag:vip and field.spent > 100 and field.city~bolo and list!="Old customers"', ['ada']],
  ['tag:vip and (field.member:yes or template:offer) and tag!=new', ['ada', 'ben']],
]

describe.each(databases)('segments on %s', (_name, open) => {
  it('hold exactly those who meet the filter', async () => {
    const db = await open()
    await people(db)
    for (const [text, expected] of cases) {
      const filter = await resolveFilter(db, parseFilter(text, fields))
      const members = await membersAfter(db, filter, { fields, now }, { after: '', limit: 10 })
      expect([text, members]).toEqual([text, expected])
      expect(await countMembers(db, filter, { fields, now })).toBe(expected.length)
    }
  })

  it('take every condition of the language, and count what their pages hold', async () => {
    const db = await open()
    await people(db)
    const random = seeded(5)
    for (let n = 0; n < 150; n++) {
      const filter = readFilter(randomFilter(random), fields)
      const count = await countMembers(db, filter, { fields, now })
      const others = await countMembers(db, { not: filter }, { fields, now })
      expect(count + others).toBe(5)
      const first = await membersAfter(db, filter, { fields, now }, { after: '', limit: 2 })
      const rest = await membersAfter(db, filter, { fields, now }, { after: first.at(-1) ?? '', limit: 5 })
      expect(first.length + (first.length === 0 ? 0 : rest.length)).toBe(count)
    }
  })

  it('find contacts by name, number in any writing and fields, in pages', async () => {
    const db = await open()
    await people(db)
    const found = async (search: string) =>
      (await listContacts(db, { search, sort: 'name', limit: 10 })).contacts.map(({ id }) => id)
    expect(await found('pero')).toEqual(['ada'])
    expect(await found('0039 333 111-0003')).toEqual(['cleo'])
    expect(await found('MALAGA')).toEqual(['eva'])
    expect(await found('100 %')).toEqual(['cleo'])
    for (const sort of ['newest', 'last_inbound', 'name'] as const) {
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await listContacts(db, { sort, limit: 2, cursor })
        seen.push(...page.contacts.map(({ id }) => id))
        cursor = page.nextCursor ?? undefined
      } while (cursor !== undefined)
      expect([sort, [...seen].sort()]).toEqual([sort, ['ada', 'ben', 'cleo', 'dan', 'eva']])
    }
    await expect(listContacts(db, { sort: 'name', limit: 2, cursor: 'bm9wZQ' })).rejects.toMatchObject({
      field: 'cursor',
    })
  })

  it('are kept while a send that has not finished goes to them', async () => {
    const db = await open()
    const { id } = await saveSegment(db, { name: 'All', filter: { all: [] } }, now)
    await expect(saveSegment(db, { name: 'All', filter: { all: [] } }, now)).rejects.toMatchObject({
      code: 'conflict',
    })
    await db
      .insertInto('sends')
      .values({
        id: 's',
        name: 'May offer',
        audience: JSON.stringify({ segmentId: id }),
        variants: '[]',
        values: '{}',
        category: 'marketing',
        numbers: '[]',
        status: 'running',
        budget: '{}',
        created_by_kind: 'user',
        created_by: 'u',
        created_at: now,
        planned: 0,
        queued: 0,
        cursor: null,
        error: null,
        finished_at: null,
      } as never)
      .execute()
    await expect(deleteSegment(db, id)).rejects.toMatchObject({ code: 'conflict' })
    await db.updateTable('sends').set({ status: 'done' }).execute()
    expect(await deleteSegment(db, id)).toMatchObject({ name: 'All' })
  })

  it('refuse lists that do not exist, and keep lists by id', async () => {
    const db = await open()
    await people(db)
    await expect(resolveFilter(db, parseFilter('list:Nobody', fields))).rejects.toMatchObject({
      code: 'invalid',
    })
    const { id } = await db.selectFrom('lists').select('id').executeTakeFirstOrThrow()
    expect(await resolveFilter(db, parseFilter('not list:"Old customers"', fields))).toEqual({
      not: { field: 'list', op: 'is', value: id },
    })
  })
})
