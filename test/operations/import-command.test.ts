import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OperatorError } from '../../domain/errors.ts'
import { importCommand } from '../../operations/contacts/import-command.ts'
import { importer, importWorld, lines } from '../engine/contacts/import/world.ts'

async function shell(file: string) {
  const world = await importWorld()
  const path = join(world.folder, 'shop.csv')
  writeFileSync(path, file)
  const hub = { imports: world.imports, storage: world.storage, clock: world.clock }
  return {
    ...world,
    async run(...args: string[]) {
      const printed: string[] = []
      const code = await importCommand(hub, [path, ...args], {
        actor: importer,
        print: (line) => printed.push(line),
      })
      return { code, text: printed.join('\n') }
    },
  }
}

const shop = lines(
  'Nombre;Móvil;Fijo;Ciudad',
  '"García, José";612 34 56 78;;Madrid',
  'Ana;;91 123 45 67;',
  ';;;',
  'José;0034612345678;;',
  'Eva;4444;;',
)

describe('contacts import', () => {
  it('prints what would become of every row, and changes nothing', async () => {
    const { run, people } = await shell(shop)
    const { code, text } = await run('--country', 'es', '--dry-run', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(text)).toEqual({
      rows: [
        { row: 1, result: 'new', phone: '+34612345678', duplicate_of: null, reason: null },
        { row: 2, result: 'new', phone: '+34911234567', duplicate_of: null, reason: null },
        { row: 3, result: 'empty', phone: null, duplicate_of: null, reason: null },
        {
          row: 4,
          result: 'duplicate',
          phone: '+34612345678',
          duplicate_of: 1,
          reason: 'The same number as row 1',
        },
        { row: 5, result: 'invalid', phone: null, duplicate_of: null, reason: 'The number is too short' },
      ],
      totals: { new: 2, updated: 0, duplicate: 1, invalid: 1, empty: 1 },
    })
    expect(await people()).toEqual([])
    const { text: table } = await run('--country', 'ES', '--dry-run')
    expect(table).toContain('Móvil')
    expect(table).toMatch(/5 {2}invalid .*The number is too short/)
    expect(table).toContain('new 2   updated 0   duplicate 1   invalid 1   empty 1')
  })

  it('imports with the consent that it was told of', async () => {
    const { run, people } = await shell(shop)
    const consent = ['--consent', 'paper form', '--consent-date', '2024-05-31', '--consent-wording', 'Sí']
    const { text } = await run(
      '--country',
      'ES',
      ...consent,
      '--tag',
      'feria',
      '--map',
      'ciudad=new:ciudad',
      '--json',
    )
    expect(JSON.parse(text)).toMatchObject({ totals: { new: 2 } })
    expect(await people()).toMatchObject([
      { name: 'García, José', marketing: 'granted', tags: ['feria'], values: { ciudad: 'Madrid' } },
      { name: 'Ana', marketing: 'granted', tags: ['feria'], values: {} },
    ])
  })

  it.each([
    [[], /must say where consent comes from/],
    [['--consent', 'x', '--no-consent'], /not both/],
    [['--consent', 'form', '--consent-date', 'May'], /no date/],
    [['--consent', 'form'], /Consent has a date/],
    [['--dry-run', '--country', 'Spain'], /--country/],
    [['--dry-run', '--country', 'ZZ'], /no country ZZ/],
    [['--dry-run', '--separator', 'x'], /--separator/],
    [['--dry-run', '--header', 'x'], /--header/],
    [['--dry-run', '--encoding', 'x'], /no encoding x/],
    [['--dry-run', '--map', 'Nope=phone'], /no such column/],
    [['--dry-run', '--map', 'Nombre=nope'], /no such target/],
    [['--dry-run', '--nope'], /nope/],
    [['--no-consent', '--list', 'x'], /no list x/],
    [['another.csv', '--dry-run'], /one file/],
  ])('refuses %j and does nothing', async (args, message) => {
    const { run, people, db } = await shell(shop)
    await expect(run(...args)).rejects.toThrow(message)
    expect(await people()).toEqual([])
    expect(await db.selectFrom('import_rows').selectAll().execute()).toEqual([])
  })

  it('says so where there is no such file', async () => {
    const { imports, storage, clock } = await importWorld()
    const hub = { imports, storage, clock }
    await expect(
      importCommand(hub, ['nowhere.csv', '--dry-run'], { actor: importer, print: () => {} }),
    ).rejects.toThrow(OperatorError)
  })
})
