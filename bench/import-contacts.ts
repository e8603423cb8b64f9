import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { systemClock } from '../domain/clock.ts'
import { permissions } from '../domain/user.ts'
import { defaultSettings } from '../domain/settings.ts'
import { createImporter } from '../engine/contacts/import/importer.ts'
import { loadPhoneReader } from '../engine/contacts/phone.ts'
import { createEmbeddedQueue } from '../engine/jobs/embedded.ts'
import { migrate } from '../storage/migrate.ts'
import { openStorage } from '../storage/open.ts'
import { megabytes, perSecond, type Bench, type Row } from './report.ts'

const self = fileURLToPath(import.meta.url)
const root = resolve(import.meta.dirname, '..')

interface Measured {
  rows: number
  checkMs: number
  importMs: number
  againMs: number
  undoMs: number
  plainMs: number
  baseBytes: number
  peakBytes: number
}

/**
 * A file of contacts with email, tags, a list of fields and evidence of consent: looked at, imported, imported again
 * (nothing changes), undone. In a process of its own, whose memory is looked at all along; with a tenth of the rows
 * beside it, so that memory that grows with the file shows.
 */
export const importContacts: Bench = {
  name: 'import-contacts',
  async run({ quick, folder, note }) {
    const rows: Row[] = []
    for (const count of quick ? [2_000, 20_000] : [20_000, 200_000]) {
      note(`${count.toLocaleString('en')} rows`)
      const file = join(folder, `contacts-${count}.csv`)
      await writeContacts(file, count)
      const { size } = await stat(file)
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [
          '--import',
          import.meta.resolve('tsx'),
          self,
          'run',
          file,
          join(folder, `hub-${count}.db`),
          join(folder, 'imports'),
        ],
        { cwd: root, maxBuffer: 1e6 },
      )
      const measured = JSON.parse(stdout) as Measured
      const { checkMs, importMs, againMs, undoMs, plainMs, baseBytes, peakBytes } = measured
      const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`
      rows.push({
        measured: `${count.toLocaleString('en')} rows, ${megabytes(size)}`,
        result: `looked at in ${seconds(checkMs)}, imported in ${seconds(importMs)} (${perSecond((count / importMs) * 1_000)}), again in ${seconds(againMs)}, undone in ${seconds(undoMs)}; memory ${megabytes(baseBytes)} before, ${megabytes(peakBytes)} at most`,
        beside: `the file read and cut into cells: ${seconds(plainMs)}`,
        goal: '200,000 rows in minutes, flat memory',
        figures: { ...measured, fileBytes: size },
      })
    }
    return rows
  },
}

async function writeContacts(path: string, count: number): Promise<void> {
  const out = createWriteStream(path)
  out.write('Nome;Cognome;Cellulare;Email;Tag;Data consenso;Punti\r\n')
  for (let at = 0; at < count; at++) {
    const number = `${333 + (at % 7)} ${String(1_000_000 + at * 37).slice(0, 7)}`
    const written = [number, `+39 ${number}`, `0039${number}`, number.replace(' ', '.')][at % 4]
    const line = `Nome${at};"Cognome ${at}, detto";${written};persona${at}@shop.example;zona${at % 20}|cliente;${1 + (at % 28)}/05/2024;${at % 900}\r\n`
    if (!out.write(line)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

async function run(file: string, database: string, folder: string): Promise<Measured> {
  const storage = openStorage(database)
  await migrate(storage.db)
  const { db } = storage
  const jobs = createEmbeddedQueue({ db, clock: systemClock, worker: 'bench:1:a' })
  const phones = await loadPhoneReader()
  const imports = createImporter({
    storage,
    clock: systemClock,
    jobs,
    folder,
    phones: () => Promise.resolve(phones),
    settings: () => defaultSettings,
  })
  const actor = { kind: 'system' as const, id: 'bench', name: 'bench', permissions }
  const choices = { country: 'IT', createFields: true }
  let peakBytes = 0
  const look = setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), 20)
  const timed = async (work: () => Promise<void>) => {
    const began = performance.now()
    await work()
    return performance.now() - began
  }
  const { fileRows, planFile } = await import('../engine/contacts/import/file.ts')
  const { createReadStream } = await import('node:fs')
  const baseBytes = process.memoryUsage.rss()
  const open = () => createReadStream(file)
  const plan = await planFile(open, { choices, fields: [], phones })
  let rows = 0
  const plainMs = await timed(async () => {
    for await (const _row of fileRows(open, plan.format)) rows++
  })
  const ids: string[] = []
  const checked = async () => {
    const { id } = await imports.check(await imports.copy(file), { name: 'bench.csv', choices, actor })
    ids.push(id)
  }
  const imported = async () => {
    const consent = { source: 'bench', at: Date.UTC(2024, 0, 1) }
    await imports.start(ids.at(-1)!, { consent, tags: ['bench'] }, { enqueue: false })
    await imports.run(ids.at(-1)!)
  }
  const checkMs = await timed(checked)
  const importMs = await timed(imported)
  await checked()
  const againMs = await timed(imported)
  const undoMs = await timed(async () => {
    await imports.undo(ids[0]!, { enqueue: false })
    await imports.run(ids[0]!)
  })
  clearInterval(look)
  await storage.close()
  return { rows, checkMs, importMs, againMs, undoMs, plainMs, baseBytes, peakBytes }
}

if (process.argv[2] === 'run' && process.argv[1] === self) {
  const [, , , file = '', database = '', folder = ''] = process.argv
  console.log(JSON.stringify(await run(file, database, folder)))
}
