import { describe, expect, it } from 'vitest'
import { recordConsent } from '../../../../storage/consent.ts'
import { keyedHasher } from '../../../../storage/hash-key.ts'
import { suppress } from '../../../../storage/suppressions.ts'
import { importer, importWorld, lines } from './world.ts'

type World = Awaited<ReturnType<typeof importWorld>>

async function list(world: World, id = 'customers') {
  await world.db.insertInto('lists').values({ id, name: id, description: null, created_at: 0 }).execute()
  return id
}

async function field(world: World, key: string, type: string, choices: string[] | null = null) {
  const row = { key, label: key, type, choices: choices && JSON.stringify(choices), created_at: 0 }
  await world.db.insertInto('contact_fields').values(row).execute()
}

const idOf = async (world: World, phone: string) =>
  (await world.db.selectFrom('contacts').select('id').where('phone', '=', phone).executeTakeFirstOrThrow()).id

describe('an import', () => {
  it('sets what cells say, erases nothing, adds tags, types fields, and says what does not fit', async () => {
    const world = await importWorld()
    await field(world, 'birthday', 'date')
    await field(world, 'points', 'number')
    await field(world, 'vip', 'boolean')
    await field(world, 'size', 'choice', ['Small', 'Large'])
    const listId = await list(world)
    await world.import(
      lines(
        'telefono;nome;lingua;paese;fuso orario;tags;birthday;points;vip;size;email',
        '333 1234567;Anna;italiano;Spagna;Europe/Madrid;oro|roma;31/05/1980;1.234,5;sì;small;anna@shop.example',
        '333 1234568;Ugo;klingon;;Marte;;oggi;molti;forse;XXL;',
      ),
      {},
      { consent: 'none', listId, tags: ['fiera'] },
    )
    expect(await world.people()).toEqual([
      {
        phone: '+393331234567',
        name: 'Anna',
        language: 'it',
        country: 'ES',
        time_zone: 'Europe/Madrid',
        marketing: 'none',
        values: {
          birthday: Date.UTC(1980, 4, 31),
          points: 1234.5,
          vip: 1,
          size: 'Small',
          email: 'anna@shop.example',
        },
        tags: ['fiera', 'oro', 'roma'],
        lists: [listId],
      },
      {
        phone: '+393331234568',
        name: 'Ugo',
        language: null,
        country: 'IT',
        time_zone: null,
        marketing: 'none',
        values: {},
        tags: ['fiera'],
        lists: [listId],
      },
    ])
    const id = await world.import(
      lines(
        'telefono;nome;tags;points',
        '+39 333 1234567;;argento;7',
        '333 1234568;Ugo;;',
        '333 1234567;Altra;;1',
      ),
    )
    expect((await world.rows(id)).map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['updated', null],
      ['duplicate', 'unchanged'],
      ['duplicate', 'duplicate_row:1'],
    ])
    expect((await world.people())[0]).toMatchObject({
      name: 'Anna',
      values: { points: 7, birthday: Date.UTC(1980, 4, 31) },
      tags: ['argento', 'fiera', 'oro', 'roma'],
    })
  })

  it('makes text fields of unknown columns only when asked to', async () => {
    const world = await importWorld()
    const file = lines('telefono;Città di nascita', '333 1234567;Bari')
    const { plan } = await world.check(file)
    expect(plan.columns[1]).toMatchObject({ target: 'ignore', suggestion: 'new:citta_di_nascita' })
    await world.import(file, { createFields: true })
    expect(await world.people()).toMatchObject([{ values: { citta_di_nascita: 'Bari' } }])
  })

  it('is refused without a word on consent, without its date, and without phones', async () => {
    const world = await importWorld()
    const { id } = await world.check(lines('telefono', '333 1234567'))
    const source = 'paper form'
    await expect(world.imports.start(id, {})).rejects.toMatchObject({ field: 'consent' })
    await expect(world.imports.start(id, { consent: { source } })).rejects.toMatchObject({
      field: 'consent.at',
    })
    const at = world.clock.now() + 1
    await expect(world.imports.start(id, { consent: { source, at } })).rejects.toMatchObject({
      field: 'consent.at',
    })
    await expect(world.imports.start(id, { consent: 'none', listId: 'x' })).rejects.toMatchObject({
      field: 'listId',
    })
    const none = await world.check(lines('nome;email', 'Anna;a@shop.example'))
    await expect(world.imports.start(none.id, { consent: 'none' })).rejects.toMatchObject({
      field: 'columns',
    })
    expect(await world.people()).toEqual([])
  })

  it('leaves consent to be confirmed where double opt-in is set, unless all confirmed already', async () => {
    const world = await importWorld({ doubleOptIn: true })
    const consent = { source: 'paper form', wording: 'I want offers', at: 1_700_000_000_000 }
    const states = async () => (await world.people()).map(({ marketing }) => marketing)
    await world.import(lines('telefono', '333 1234567'), {}, { consent })
    await world.import(lines('telefono', '333 1234568'), {}, { consent: { ...consent, confirmed: false } })
    await world.import(lines('telefono', '333 1234569'), {}, { consent: { ...consent, confirmed: true } })
    await world.import(lines('telefono', '333 1234570'), {}, { consent: 'none' })
    expect(await states()).toEqual(['pending', 'pending', 'granted', 'none'])

    const { source, at } = consent
    const { id } = await world.check(lines('telefono', '333 1234571'))
    await expect(world.imports.start(id, { consent: { source, at, confirmed: true } })).rejects.toMatchObject(
      { field: 'consent.wording' },
    )
    const worded = lines('telefono;testo consenso', '333 1234571;I want offers')
    await world.import(worded, {}, { consent: { source, at, confirmed: true } })
    expect((await states()).at(-1)).toBe('granted')
  })

  it('gives consent with its evidence, and never to who withdrew, stopped, was erased or has yet to confirm', async () => {
    const world = await importWorld()
    const { db, clock } = world
    await world.import(lines('telefono', ...[1, 2, 3].map((n) => `333 123456${n}`)))
    const past = { at: clock.now() - 1_000, source: 'message' as const, actor: importer }
    const kinds = ['withdrawn', 'stopped', 'given'] as const
    for (const [at, kind] of kinds.entries()) {
      const contactId = await idOf(world, `+39333123456${at + 1}`)
      await recordConsent(
        db,
        [{ contactId, kind, needsConfirmation: kind === 'given', ...past }],
        clock.now(),
      )
    }
    const hash = await keyedHasher(db, clock.now())
    await suppress(db, {
      phone_hash: hash('+393331234564'),
      contact_id: 'gone',
      marketing: 'none',
      erased_at: 1,
    })
    const id = await world.import(
      lines(
        'telefono;data consenso;testo consenso;fonte consenso;nome',
        ...[1, 2, 3, 4].map((n) => `333 123456${n};2024-05-31;;;Nuovo`),
        '333 1234565;31/05/2024 10:30;Sì alle offerte;banco;Eva',
        '333 1234566;;;;Ida',
        '333 1234567;31/05/2099;;;Noa',
      ),
      {},
      { consent: { source: 'paper form', wording: 'I want offers', at: Date.UTC(2023, 0, 1) } },
    )
    expect((await world.rows(id)).map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['updated', 'consent_withdrawn'],
      ['updated', 'consent_withdrawn'],
      ['updated', 'consent_pending'],
      ['new', 'consent_erased'],
      ['new', null],
      ['new', null],
      ['new', 'consent_bad_date'],
    ])
    expect((await world.people()).map(({ marketing }) => marketing)).toEqual([
      'withdrawn',
      'withdrawn',
      'pending',
      'none',
      'granted',
      'granted',
      'none',
    ])
    const evidence = await db
      .selectFrom('consent_events')
      .selectAll()
      .where('source', '=', 'import')
      .orderBy('at')
      .execute()
    expect(
      evidence.map(({ kind, at, wording, detail, actor_id }) => [
        kind,
        at,
        wording,
        JSON.parse(detail),
        actor_id,
      ]),
    ).toEqual([
      [
        'given',
        Date.UTC(2023, 0, 1),
        'I want offers',
        { import: id, row: 6, from: 'paper form', purpose: 'marketing_whatsapp' },
        'anna',
      ],
      [
        'given',
        Date.UTC(2024, 4, 31, 10, 30),
        'Sì alle offerte',
        { import: id, row: 5, from: 'banco', purpose: 'marketing_whatsapp' },
        'anna',
      ],
    ])
  })
})

describe('an import that is undone', () => {
  it('leaves everything as it was, with the evidence and its correction', async () => {
    const world = await importWorld()
    await field(world, 'points', 'number')
    const listId = await list(world)
    await world.import(lines('telefono;nome;tags;points', '333 1234567;Anna;oro;5', '333 1234568;Ugo;;'))
    const before = await world.people()
    const id = await world.import(
      lines(
        'telefono;nome;tags;points',
        '333 1234567;Anna Maria;oro|roma;9',
        '333 1234568;;;3',
        '333 1234569;Ida;;1',
      ),
      {},
      { consent: { source: 'paper form', at: 1_600_000_000_000 }, listId, tags: ['fiera'] },
    )
    expect(
      (await world.people()).map(({ marketing, lists, tags }) => [marketing, lists, tags.length]),
    ).toEqual([
      ['granted', [listId], 3],
      ['granted', [listId], 1],
      ['granted', [listId], 1],
    ])
    world.clock.advance(1_000)
    await world.undo(id)
    expect(await world.people()).toEqual(before)
    expect(await world.importRow(id)).toMatchObject({ status: 'undone' })
    const events = await world.db.selectFrom('consent_events').select('kind').execute()
    expect(events.map(({ kind }) => kind).sort()).toEqual([
      'corrected',
      'corrected',
      'corrected',
      'given',
      'given',
      'given',
    ])
    await expect(world.imports.undo(id)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('leaves alone what happened since, and says so', async () => {
    const world = await importWorld()
    const { db, clock } = world
    await world.import(lines('telefono;nome;lingua', '333 1234567;Anna;it'))
    const id = await world.import(
      lines(
        'telefono;nome;lingua',
        '333 1234567;Ann;en',
        '333 1234568;Ugo;',
        '333 1234569;Ida;',
        '333 1234570;Eva;',
      ),
      {},
      { consent: { source: 'paper form', at: 1_600_000_000_000 } },
    )
    clock.advance(1_000)
    const now = clock.now()
    await db
      .updateTable('contacts')
      .set({ name: 'Annie', updated_at: now })
      .where('phone', '=', '+393331234567')
      .execute()
    const ugo = await idOf(world, '+393331234568')
    await recordConsent(
      db,
      [{ contactId: ugo, kind: 'stopped', at: now, source: 'message', actor: importer }],
      now,
    )
    await world.import(lines('telefono;tags', '333 1234569;vip'))
    await world.undo(id)
    expect(
      (await world.people()).map(({ name, language, marketing, tags }) => [name, language, marketing, tags]),
    ).toEqual([
      ['Annie', 'it', 'none', []],
      ['Ugo', null, 'withdrawn', []],
      ['Ida', null, 'none', ['vip']],
    ])
    expect((await world.rows(id)).map(({ reason }) => reason)).toEqual([
      'undo_partly:name',
      'undo_kept',
      'undo_kept',
      null,
    ])
  })
})
