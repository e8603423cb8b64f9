import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../domain/settings.ts'
import { findDuplicates, merge, previewMerge } from '../../engine/contacts/duplicates.ts'
import { queuePage } from '../../engine/sending/sends/queue-page.ts'
import { templatesOf } from '../../engine/sending/sends/templates.ts'
import { recordConsent } from '../../storage/consent.ts'
import { saveField, valuesOf, writeValues } from '../../storage/contact-fields.ts'
import { addToList, saveList, tagContacts, tagsOf } from '../../storage/contact-labels.ts'
import { findContact } from '../../storage/contact-pages.ts'
import { mergeContacts } from '../../storage/contact-identity.ts'
import { contactAt } from '../../storage/contacts.ts'
import { readLedger } from '../../storage/ledger.ts'
import type { Db, Storage } from '../../storage/open.ts'
import { findSend } from '../../storage/sends.ts'
import { suppressedHashes } from '../../storage/suppressions.ts'
import { testStorage } from '../database.ts'
import { addNumber, addTemplate, greeting, writtenSend } from '../engine/sending/sends/world.ts'
import { postgresForTests } from './postgres.ts'

const actor = { kind: 'user' as const, id: 'u', name: 'U', permissions: [] }
const databases: [string, () => Promise<Db>][] = [
  ['SQLite', async () => (await testStorage()).db],
  ['PostgreSQL', postgresForTests()],
]
const text = (value: string) => ({ text: value, number: null })

async function two(db: Db) {
  const kept = await contactAt(db, { phone: '+391', whatsappUserId: null, name: 'Ada' }, 10)
  const gone = await contactAt(db, { phone: '+392', whatsappUserId: 'IT.A', name: 'Ada B.' }, 20)
  for (const key of ['city', 'email'])
    await saveField(db, { key, label: key, type: 'text', choices: null }, 1)
  await writeValues(db, [kept.id], new Map([['city', text('Roma')]]))
  await writeValues(
    db,
    [gone.id],
    new Map([
      ['city', text('Bari')],
      ['email', text('ada@shop.example')],
    ]),
  )
  await tagContacts(db, [kept.id], ['vip'])
  await tagContacts(db, [gone.id], ['vip', 'new'])
  const list = await saveList(db, { name: 'News' }, 1)
  await addToList(db, list, [gone.id], 1)
  return { kept: kept.id, gone: gone.id }
}

const said = (contactId: string, kind: 'given' | 'withdrawn' | 'stopped', at: number) => ({
  contactId,
  kind,
  at,
  source: 'form' as const,
  wording: 'Yes',
  actor,
})

describe.each(databases)('a merge on %s', (_name, open) => {
  it('takes everything along, and keeps what both have as the kept one has it', async () => {
    const db = await open()
    const { kept, gone } = await two(db)
    await db
      .insertInto('reached')
      .values([
        { scope: 'number:1', contact_id: kept, at: 5 },
        { scope: 'number:1', contact_id: gone, at: 9 },
        { scope: 'number:2', contact_id: gone, at: 7 },
      ])
      .execute()
    const preview = await previewMerge(db, kept, gone)
    expect(preview).toMatchObject({
      after: {
        phone: '+391',
        whatsappUserId: 'IT.A',
        name: 'Ada',
        fields: { city: 'Roma', email: 'ada@shop.example' },
        tags: ['new', 'vip'],
        lists: ['News'],
      },
      dropped: { phone: '+392', name: 'Ada B.', 'fields.city': 'Bari' },
    })
    await merge({ db } as Storage, { keep: kept, remove: gone }, actor, 100)
    expect(await findContact(db, kept)).toMatchObject({
      phone: '+391',
      whatsapp_user_id: 'IT.A',
      name: 'Ada',
      created_at: 10,
    })
    expect((await valuesOf(db, [kept])).get(kept)).toEqual(preview.after.fields)
    expect((await tagsOf(db, [kept])).get(kept)).toEqual(preview.after.tags)
    expect(await db.selectFrom('reached').select(['scope', 'at']).orderBy('scope').execute()).toEqual([
      { scope: 'number:1', at: 9 },
      { scope: 'number:2', at: 7 },
    ])
    for (const table of ['contacts', 'contact_values', 'contact_tags', 'list_members'] as const) {
      const column = table === 'contacts' ? 'id' : 'contact_id'
      const left = await db
        .selectFrom(table)
        .selectAll()
        .where(column as never, '=', gone as never)
        .execute()
      expect([table, left]).toEqual([table, []])
    }
  })

  it('never makes a yes of a person who withdrew, whichever of the two it was and whatever came later', async () => {
    for (const [refuser, kind] of [
      ['kept', 'withdrawn'],
      ['gone', 'withdrawn'],
      ['gone', 'stopped'],
    ] as const) {
      const db = await open()
      const both = await two(db)
      const other = refuser === 'kept' ? both.gone : both.kept
      await recordConsent(db, [said(both[refuser], kind, 30), said(other, 'given', 40)], 50)
      expect((await previewMerge(db, both.kept, both.gone)).after.marketing).toBe('withdrawn')
      const merged = await merge({ db } as Storage, { keep: both.kept, remove: both.gone }, actor, 100)
      expect([refuser, kind, merged.marketing]).toEqual([refuser, kind, 'withdrawn'])
      expect(merged.stoppedAt !== null).toBe(kind === 'stopped')
      // The number that is no longer anybody's stays refused as well.
      expect((await suppressedHashes(db, ['+392', '+393'])).get('+392')).toMatchObject({
        marketing: 'withdrawn',
      })
      await recordConsent(db, [said(both.kept, 'given', 200)], 200)
      expect(await findContact(db, both.kept)).toMatchObject({ marketing: 'granted', stopped_at: null })
    }
  })

  it('adds up two agreements, and the evidence of both stays', async () => {
    const db = await open()
    const { kept, gone } = await two(db)
    await recordConsent(db, [said(gone, 'given', 30)], 50)
    const merged = await merge({ db } as Storage, { keep: kept, remove: gone }, actor, 100)
    expect(merged).toMatchObject({ marketing: 'granted', marketingAt: 30 })
    expect(await db.selectFrom('consent_events').select(['contact_id', 'kind']).execute()).toEqual([
      { contact_id: kept, kind: 'given' },
    ])
    await expect(merge({ db } as Storage, { keep: kept, remove: kept }, actor, 100)).rejects.toMatchObject({
      field: 'remove',
    })
    await expect(merge({ db } as Storage, { keep: kept, remove: gone }, actor, 100)).rejects.toMatchObject({
      code: 'not_found',
      field: 'remove',
    })
  })

  it('is proposed for the same address, for halves of one name, and for a name with a field in common', async () => {
    const db = await open()
    await two(db)
    const person = async (phone: string | null, user: string | null, name: string) =>
      (await contactAt(db, { phone, whatsappUserId: user, name }, 30)).id
    const mail = await person('+393', null, 'Somebody')
    await writeValues(db, [mail], new Map([['email', text('ADA@shop.example')]]))
    const half = await person('+394', null, 'Zoë Però')
    const other = await person(null, 'IT.Z', 'zoe pero')
    const [one, same] = [await person('+395', null, 'Ugo Riva'), await person('+396', null, 'Ugo Riva')]
    await writeValues(db, [one, same], new Map([['city', text('Bari')]]))
    await person('+397', null, 'Ugo Riva')
    const pairs = await findDuplicates(db, 10)
    expect(pairs.map(({ reason, contacts }) => [reason, ...contacts.map(({ phone }) => phone)])).toEqual([
      ['same_email', '+392', '+393'],
      ['phone_and_user_id', '+394', null],
      ['name_and_field', '+395', '+396'],
    ])
    expect(pairs[1]!.contacts.map(({ id }) => id)).toEqual([half, other])
  })

  it('leaves the person one message of each send, and none where one left already', async () => {
    const db = await open()
    const { kept, gone } = await two(db)
    await addNumber(db, { id: 'n1', phone: '+39000', businessId: 'b' })
    await addTemplate(db, 'b')
    const [waiting, running] = [
      await writtenSend(db, { templates: [greeting.name], now: 30 }),
      await writtenSend(db, { templates: [greeting.name], now: 31 }),
    ]
    const sent = { status: 'accepted', due_at: null }
    await db
      .updateTable('messages')
      .set(sent)
      .where('send_id', '=', running)
      .where('contact_id', '=', gone)
      .execute()
    await mergeContacts(db, kept, gone, 40)
    const of = (sendId: string) =>
      db
        .selectFrom('messages')
        .select(['id', 'status', 'reason', 'contact_id'])
        .where('send_id', '=', sendId)
        .orderBy('status')
        .execute()
    const [first, stays] = await of(waiting)
    expect(first).toMatchObject({ status: 'cancelled', reason: 'merged_duplicate', contact_id: kept })
    expect(stays).toMatchObject({ status: 'queued', contact_id: kept })
    expect(await readLedger(db, first!.id)).toMatchObject([{ outcome: 'cancelled', rule: 'merge' }])
    expect((await of(running)).map(({ status }) => status)).toEqual(['accepted', 'cancelled'])
  })

  it('keeps a send that is still being written from writing to the person again', async () => {
    const db = await open()
    const { kept, gone } = await two(db)
    await addNumber(db, { id: 'n1', phone: '+39000', businessId: 'b' })
    await addTemplate(db, 'b')
    const id = await writtenSend(db, { templates: [greeting.name], now: 30 })
    await db.deleteFrom('messages').where('contact_id', '=', kept).execute()
    await mergeContacts(db, kept, gone, 40)
    const person = await findContact(db, kept)
    const templates = await templatesOf(db, {
      names: [greeting.name],
      businessIds: ['b'],
      spreadBy: id,
      language: 'it',
    })
    const send = (await findSend(db, id))!
    expect(await queuePage(db, send, [person], { templates, settings: defaultSettings, now: 50 })).toBe(0)
  })
})
