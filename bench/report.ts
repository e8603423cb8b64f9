import { cpus, totalmem } from 'node:os'

/** One measurement, with what it is to be read against. */
export interface Row {
  measured: string
  result: string
  /** The same work by something simpler, in the same run. */
  beside: string
  goal: string
  /** The figures of the row by name, for `--json`; units stand in the names. */
  figures: Record<string, number>
}

export interface Bench {
  name: string
  run(options: BenchOptions): Promise<Row[]>
}

export interface BenchOptions {
  /** A tenth of the load: enough to see that a bench works, too little to quote. */
  quick: boolean
  /** An empty folder of its own, removed afterwards. */
  folder: string
  /** Says what goes on while it goes on. */
  note(line: string): void
}

export interface Report {
  machine: string
  date: string
  rows: (Row & { bench: string })[]
}

export function machine(): string {
  const cores = cpus()
  const model = (cores[0]?.model ?? 'unknown processor').trim()
  return `${model}, ${cores.length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}`
}

export function markdown({ machine, date, rows }: Report): string {
  const cell = (text: string) => text.replaceAll('|', '\\|')
  return [
    `Measured on ${date.slice(0, 10)}: ${machine}.`,
    '',
    '| bench | measured | hub | beside it, same run | goal |',
    '|---|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| ${[row.bench, row.measured, row.result, row.beside, row.goal].map((text) => cell(text)).join(' | ')} |`,
    ),
  ].join('\n')
}

export const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
export const perSecond = (value: number) => `${Math.round(value).toLocaleString('en')}/s`
export const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
export const share = (value: number) => `${Math.round(value * 100)} %`
