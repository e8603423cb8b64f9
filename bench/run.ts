import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { decisions } from './decisions.ts'
import { forecasts } from './forecast.ts'
import { importContacts } from './import-contacts.ts'
import { machine, markdown, type Bench, type Report } from './report.ts'
import { pace } from './pace.ts'
import { search } from './search.ts'
import { segments } from './segments.ts'
import { sends } from './sends.ts'
import { start } from './start.ts'
import { webhookIntake } from './webhook-intake.ts'
import { webhookToSend } from './webhook-to-send.ts'

const benches: Bench[] = [
  webhookIntake,
  webhookToSend,
  search,
  segments,
  importContacts,
  decisions,
  forecasts,
  sends,
  pace,
  start,
]
const names = benches.map(({ name }) => name)
const documentFile = join(import.meta.dirname, '../docs/benchmarks.md')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const unknown = positionals.filter((name) => !names.includes(name))
if (values.help || unknown.length > 0) {
  if (unknown.length > 0) console.error(`There is no bench ${unknown.join(', ')}.`)
  console.error(`npm run bench -- [${names.join(' | ')} …] [--json] [--quick] [--write]

  --json    the figures as JSON
  --quick   a tenth of the load, to see that it works
  --write   puts the table into docs/benchmarks.md (all benches)`)
  process.exit(unknown.length > 0 ? 1 : 0)
}

const report: Report = { machine: machine(), date: new Date().toISOString(), rows: [] }
for (const bench of benches) {
  if (positionals.length > 0 && !positionals.includes(bench.name)) continue
  const folder = await mkdtemp(join(tmpdir(), `centralino-bench-`))
  const note = (line: string) => console.error(`${bench.name}: ${line}`)
  try {
    const rows = await bench.run({ quick: values.quick, folder, note })
    report.rows.push(...rows.map((row) => ({ bench: bench.name, ...row })))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
console.log(values.json ? JSON.stringify(report, null, 2) : markdown(report))
if (values.write) await writeTable(report)

/** Replaces what stands between the two markers of the document. */
async function writeTable(written: Report): Promise<void> {
  const [begin, end] = ['<!-- table: npm run bench -- --write -->', '<!-- end of table -->']
  const text = await readFile(documentFile, 'utf8')
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`${documentFile} lacks its markers`)
  await writeFile(
    documentFile,
    `${text.slice(0, from + begin.length)}\n\n${markdown(written)}\n\n${text.slice(to)}`,
  )
}
