import { describe, expect, it } from 'vitest'
import { importWorld, lines } from './world.ts'

const outcomes = async (file: string | Uint8Array, choices = {}) => {
  const world = await importWorld()
  const { firstRows, plan, totals } = await world.check(file, choices)
  return {
    plan,
    totals,
    targets: plan.columns.map(({ target }) => target),
    rows: firstRows.map(({ row, result, phone, duplicateOf, reason }) => [
      row,
      result,
      phone,
      duplicateOf ?? reason,
    ]),
  }
}

describe('a shop’s export', () => {
  it('becomes rows with what is wrong, doubled and empty told apart', async () => {
    const { rows, plan, targets } = await outcomes(
      lines(
        'Codice;Cognome;Nome;Telefono;Cellulare;E-mail;Note',
        '1;Rossi;Mario;06 5212345;333 123 45 67;mario@shop.example;"cliente; ""storico"""',
        '2;Verdi, detto Gigi;Luigi;;+39 347.1234567;luigi@shop.example;',
        '',
        '3;Rossi;Mario;;0039 333-1234567;;',
        ';;;;;;',
        '4;Bianchi;Anna;02/12345678;;anna@shop.example;solo fisso',
        '5;Neri;Ugo;;333 12;;',
        '6;Gialli;Ada;;;;manca',
        '7;Viola;Eva;06 5212345;333 99;;',
      ),
    )
    expect(plan.format).toEqual({ encoding: 'utf-8', encodingFrom: 'bytes', separator: ';', header: true })
    expect(targets).toEqual(['ignore', 'lastName', 'firstName', 'phone', 'phone', 'new:email', 'ignore'])
    expect(rows).toEqual([
      [1, 'new', '+393331234567', null],
      [2, 'new', '+393471234567', null],
      [3, 'empty', null, null],
      [4, 'duplicate', '+393331234567', 1],
      [5, 'empty', null, null],
      [6, 'new', '+390212345678', null],
      [7, 'invalid', null, 'phone_too_short'],
      [8, 'invalid', null, 'phone_missing'],
      [9, 'new', '+39065212345', null],
    ])
  })

  it.each([
    [
      'windows-1252',
      Buffer.from(
        'Nombre;Tel\xe9fono\nJos\xe9 Mu\xf1oz;612 34 56 78\n\x93Pepe\x94 \x80;+34 698 76 54 32\n',
        'latin1',
      ),
    ],
    [
      'utf-16le',
      Buffer.from('\ufeffNombre;Teléfono\nJosé Muñoz;612 34 56 78\n“Pepe” €;+34 698 76 54 32\n', 'utf16le'),
    ],
    [
      'utf-16be',
      Buffer.from(
        '\ufeffNombre;Teléfono\nJosé Muñoz;612 34 56 78\n“Pepe” €;+34 698 76 54 32\n',
        'utf16le',
      ).swap16(),
    ],
    [
      'utf-8',
      Buffer.from('\ufeffNombre;Teléfono\r\nJosé Muñoz;612 34 56 78\r\n“Pepe” €;+34 698 76 54 32\r\n'),
    ],
    [
      'macintosh',
      Buffer.from(
        'Nombre;Tel\x8efono\rJos\x8e Mu\x96oz;612 34 56 78\r\xd2Pepe\xd3 \xdb;+34 698 76 54 32\r',
        'latin1',
      ),
    ],
  ])('is read in %s', async (encoding, file) => {
    const world = await importWorld()
    const id = await world.import(file, { country: 'ES' })
    expect(JSON.parse((await world.importRow(id)).options)).toMatchObject({
      format: { encoding, separator: ';' },
    })
    expect(await world.people()).toMatchObject([
      { phone: '+34612345678', name: 'José Muñoz' },
      { phone: '+34698765432', name: '“Pepe” €' },
    ])
  })

  it('is UTF-8 where all of it is, however far down the first accent stands', async () => {
    const world = await importWorld()
    const many = Array.from({ length: 6_000 }, (_, at) => `Cliente ${at};+39 333 ${1_000_000 + at}`)
    const id = await world.import(lines('nome;telefono', ...many, 'Niccolò;+39 347 1234567'))
    expect(JSON.parse((await world.importRow(id)).options)).toMatchObject({ format: { encoding: 'utf-8' } })
    expect(await world.totals(id)).toMatchObject({ new: 6_001 })
    expect((await world.people()).at(-1)).toMatchObject({ name: 'Niccolò' })
  })

  it.each([
    [',', 'name,phone\n"Doe, John",+1 202 555 0123\n'],
    ['\t', 'name\tphone\nDoe, John\t+1 202 555 0123\n'],
    ['|', 'name|phone\nDoe, John|+1 202 555 0123\n'],
    [';', 'sep=;\nname;phone\nDoe, John;+1 202 555 0123\n'],
    [';', 'Doe, John;+1 202 555 0123\nRoe, Jane;+1 202 555 0199\n'],
  ])('is cut at %j', async (separator, file) => {
    const { plan, rows } = await outcomes(file)
    expect(plan.format.separator).toBe(separator)
    expect(rows[0]).toEqual([1, 'new', '+12025550123', null])
  })

  it.each([
    ['no header', '+39 333 1234567,Mario\n+39 347 1234567,Anna\n', ['phone', 'name'], 2],
    ['a bare list of numbers', '333 1234567\n347 1234567\n12\n', ['phone'], 2],
    [
      'titles that say nothing',
      'a,b,c\nMario Rossi,333 1234567,m@shop.example\n',
      ['ignore', 'phone', 'new:email'],
      1,
    ],
    [
      'Google contacts',
      'First Name,Last Name,Phone 1 - Label,Phone 1 - Value,E-mail 1 - Value\nAda,Neri,Mobile,333 1234567 ::: 06 5212345,a@shop.example\n',
      ['firstName', 'lastName', 'ignore', 'phone', 'new:email'],
      1,
    ],
    [
      'a prefix of its own',
      'Nome;Prefisso;Numero\nAda;+34;612345678\nUgo;0039;333 1234567\nIvo;333;7654321\n',
      ['name', 'phonePrefix', 'phone'],
      3,
    ],
    [
      'a country for each',
      'name,country,phone number\nAda,Spain,612 34 56 78\nUgo,IT,333 1234567\nJoe,Regno Unito,07400 123456\n',
      ['name', 'country', 'phone'],
      3,
    ],
    [
      'a company and nobody else',
      'Ragione sociale,Telefono fisso\nBar Sport,06 5212345\n',
      ['name', 'phone'],
      1,
    ],
    ['no fax', 'Fax,Telefono\n06 5212345,333 1234567\n', ['ignore', 'phone'], 1],
    ['an id that looks like a number', 'P.IVA;Tel.\n12345678901;333 1234567\n', ['ignore', 'phone'], 1],
  ])('has %s', async (_what, file, targets, valid) => {
    const read = await outcomes(file)
    expect(read.targets).toEqual(targets)
    expect(read.totals.new).toBe(valid)
  })

  it('survives quotes inside cells and one that nothing closes', async () => {
    const { rows } = await outcomes(
      lines(
        'nome,telefono,note',
        '"Mario "Il Rosso" Rossi",333 1234567,x',
        'Anna 5" di altezza,333 1234568,y',
        '"Ugo,333 1234569,z',
        'Ada,333 1234570,"due',
        'righe"',
        'Eva,333 1234571,"',
      ),
    )
    expect(rows.map(([row, result, phone]) => [row, result, phone])).toEqual([
      [1, 'new', '+393331234567'],
      [2, 'new', '+393331234568'],
      [3, 'new', '+393331234569'],
      [4, 'new', '+393331234570'],
      [5, 'new', '+393331234571'],
    ])
  })

  it.each([
    ['an Excel file', Buffer.from('504b030414000600', 'hex'), /Excel file or an archive/],
    ['a PDF', '%PDF-1.7 …', /PDF/],
    ['bytes', Buffer.from(Array.from({ length: 3_000 }, (_, at) => (at * 7) % 256)), /not a text file/],
    ['nothing', '', /no rows/],
    ['empty lines', '\n\n\r\n', /no rows/],
    ['too many columns', `${'a,'.repeat(10_000)}\n`, /more than 500 columns/],
    ['one endless line', 'x'.repeat(600_000), /longer than 256 KB/],
  ])('is refused where it is %s', async (_what, file, message) => {
    const world = await importWorld()
    await expect(world.check(file)).rejects.toMatchObject({
      name: 'CallerError',
      message: expect.stringMatching(message) as string,
    })
    expect(await world.db.selectFrom('imports').selectAll().execute()).toEqual([])
  })
})
