import { expect, it } from 'vitest'
import { noTotals, type OutcomeTotals } from '../../domain/contact-import.ts'
import { CallerError } from '../../domain/errors.ts'
import { examine, summarise } from '../../engine/contacts/import/examine.ts'
import { planFile } from '../../engine/contacts/import/file.ts'
import { loadPhoneReader } from '../../engine/contacts/phone.ts'
import { importWorld } from '../engine/contacts/import/world.ts'
import { seeded } from '../torture/seeded.ts'

const files = 12_000
/** Every so many of them are imported too, not only looked at. */
const importedEvery = 40

const { pick, below } = seeded(20_261_120)

const cells = [
  '333 1234567',
  '+39 347 1234567',
  '0034 612 34 56 78',
  '3,93E+11',
  "'+393331234567",
  '="0039333"',
  '12',
  '',
  ' ',
  '""',
  '"',
  '"a',
  'a"b',
  'Rossi, Mario',
  '=cmd|calc',
  '-1',
  '@x',
  '\t',
  '\0',
  '\u202e123',
  '١٢٣',
  '😀',
  '\ud800',
  'x'.repeat(300),
  '9'.repeat(60),
  'anna@shop.example',
  '31/05/2024',
  '99/99/9999',
  'Italia',
  'NaN',
  'null',
  '__proto__',
  'constructor',
  't.'.repeat(60),
  '(0)'.repeat(40),
  '1;2;3|4',
  '\r',
  '\n',
]
const titles = [
  'telefono',
  'Phone',
  'nome',
  'cognome',
  'email',
  'tags',
  'paese',
  'lingua',
  'data consenso',
  '__proto__',
  'constructor',
  '',
  '"',
  '123',
]

function table(): string {
  const separator = pick([',', ';', '\t', '|'])
  const end = pick(['\n', '\r\n', '\r', '\n\n'])
  const width = pick([1, 2, 3, 5, 12])
  const row = (from: readonly string[]) =>
    Array.from({ length: below(4) === 0 ? below(20) : width }, () => pick(from)).join(separator)
  return [...(below(3) > 0 ? [row(titles)] : []), ...Array.from({ length: below(9) }, () => row(cells))].join(
    end,
  )
}

/** A file as nobody would write it, and as programs, disks and attackers leave it. */
function hostileFile(): Buffer {
  let bytes = Buffer.from(table(), pick(['utf8', 'utf8', 'latin1', 'utf16le'] as const))
  for (let left = below(4); left > 0; left--) {
    const at = below(bytes.length + 1)
    const insert = (part: Buffer) => Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)])
    bytes = pick([
      () => insert(Buffer.from([below(256)])),
      () => insert(Buffer.alloc(below(5))),
      () => insert(Buffer.from(pick(['"', '""', '"""', ',"', '";"', '\n"']))),
      () => insert(Buffer.from(pick(['efbbbf', 'fffe', 'feff', '1a', 'c3', 'ed', 'f09f98']), 'hex')),
      () => bytes.subarray(0, at),
      () => bytes.subarray(at),
      () => insert(Buffer.from(pick([',', ';', '\t']).repeat(below(800)))),
      () => insert(Buffer.from(Array.from({ length: below(60) }, () => below(256)))),
      () => Buffer.concat([bytes, bytes]),
      () => insert(Buffer.from('sep=;\n')),
    ])()
  }
  return bytes
}

const phones = await loadPhoneReader()

it(
  `reads ${files.toLocaleString('en')} malformed files: rows with an outcome each, or an error that says what is wrong`,
  { timeout: 240_000 },
  async () => {
    const world = await importWorld()
    const refusals = new Map<string, number>()
    let read = 0
    for (let n = 0; n < files; n++) {
      const bytes = hostileFile()
      const open = async function* () {
        yield bytes
      }
      try {
        const choices = { country: pick(['IT', 'ES', undefined]), createFields: below(2) === 0 }
        const given = { fields: [], phones }
        const plan = await planFile(open, { choices, ...given })
        const examined = await summarise(examine(world.db, open, { plan, now: 0, ...given }))
        const sum = Object.values(examined.totals).reduce((all, count) => all + count, 0)
        expect(sum).toBe(examined.rows)
        for (const { result, phone, duplicateOf, row } of examined.firstRows) {
          expect(phone === null).toBe(result === 'invalid' || result === 'empty')
          if (phone !== null) expect(phone).toMatch(/^\+[1-9]\d{5,14}$/)
          if (duplicateOf !== null) expect(duplicateOf).toBeLessThan(row)
        }
        read++
      } catch (error) {
        if (!(error instanceof CallerError))
          throw new Error(`file ${n}: ${bytes.toString('base64')}`, { cause: error })
        expect(error.fix).not.toBe('')
        refusals.set(error.message, (refusals.get(error.message) ?? 0) + 1)
      }
    }
    expect(read).toBeGreaterThan(files / 2)
    expect(refusals.size).toBeGreaterThanOrEqual(3)
    for (const table of ['contacts', 'imports', 'import_rows', 'contact_fields'] as const) {
      expect(await world.db.selectFrom(table).selectAll().execute()).toEqual([])
    }
  },
)

it(
  'imports what it read of such files wholly, and what it refused not at all',
  { timeout: 240_000 },
  async () => {
    const world = await importWorld()
    let totals: OutcomeTotals = noTotals
    let refused = 0
    for (let n = 0; n < files / importedEvery; n++) {
      try {
        const id = await world.import(
          hostileFile(),
          { createFields: true },
          { consent: { source: 'fuzz', at: 1_600_000_000_000 } },
        )
        const row = await world.importRow(id)
        expect(row).toMatchObject({ status: 'done', done: row.total })
        const own = JSON.parse(row.totals) as OutcomeTotals
        const sum = { ...totals }
        for (const outcome of Object.keys(own) as (keyof OutcomeTotals)[]) sum[outcome] += own[outcome]
        totals = sum
      } catch (error) {
        if (!(error instanceof CallerError)) throw error
        refused++
      }
    }
    const { contacts } = await world.db
      .selectFrom('contacts')
      .select(({ fn }) => fn.countAll<number>().as('contacts'))
      .executeTakeFirstOrThrow()
    const { rows } = await world.db
      .selectFrom('import_rows')
      .select(({ fn }) => fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow()
    expect(contacts).toBe(totals.new)
    expect(rows).toBe(Object.values(totals).reduce((all, count) => all + count, 0))
    expect(refused).toBeGreaterThan(0)
  },
)

it.each([
  ['quotes that nothing closes', '"a,'.repeat(500_000)],
  ['quotes that nothing closes, in short lines', '"a,"b\n'.repeat(300_000)],
  ['quotes alone', '"'.repeat(2_000_000)],
  ['10,000 columns', `${'a,'.repeat(10_000)}\n`.repeat(50)],
  ['empty lines', '\n'.repeat(200_000)],
  ['spaces', `${' '.repeat(200_000)}\n`.repeat(5)],
  ['zeros', '\0'.repeat(1_000_000)],
  ['one cell', 'x'.repeat(3_000_000)],
  ['carriage returns', 'a\r'.repeat(100_000)],
])('a bomb of %s ends in rows or in a refusal', { timeout: 60_000 }, async (_what, text) => {
  const world = await importWorld()
  const outcome = await world.check(text).then(
    ({ rows, totals }) => rows === totals.invalid + totals.empty + totals.new + totals.duplicate,
    (error: unknown) => error instanceof CallerError,
  )
  expect(outcome).toBe(true)
})
