import { optOutIntent } from '../understand/opt-out.ts'
import type { OptOutLine } from './formats.ts'
import type { Figure } from './figures.ts'
import { quantile, rates } from './metrics.ts'

/** One line of an opt-out set, judged: what `--json` prints. */
export interface OptOutRecord {
  set: 'optout'
  id: string
  intent: OptOutLine['intent']
}

export interface JudgedOptOut {
  record: OptOutRecord
  line: OptOutLine
  ms: number
}

/** Judges each line as a first message, its language found and not taken from `lang`. */
export const judgeOptOut = (lines: readonly OptOutLine[]): JudgedOptOut[] =>
  lines.map((line) => {
    const begun = performance.now()
    const { intent } = optOutIntent(line.text, { language: null })
    return { record: { set: 'optout', id: line.id, intent }, line, ms: performance.now() - begun }
  })

export function optOutFigures(judged: readonly JudgedOptOut[]): Figure {
  const ratesOf = (intent: OptOutLine['intent']) =>
    rates(
      judged.map(({ record, line }) => ({
        predicted: record.intent === intent,
        actual: line.intent === intent,
      })),
    )
  const ms = judged.map((each) => each.ms)
  return {
    n: judged.length,
    stop: { ...ratesOf('stop') },
    start: { ...ratesOf('start') },
    ms: { p50: quantile(0.5, ms), p95: quantile(0.95, ms) },
  }
}
