import { confidenceInputs } from '../confidence.ts'
import type { Asked } from './ask.ts'
import { rightOf } from './figures.ts'
import { fitLogistic, probability, type Example } from './logistic.ts'
import { auroc, coverageAt, ece, riskThreshold } from './metrics.ts'

interface Domain {
  name: string
  asked: readonly Asked[]
}

interface FitExample extends Example {
  answerable: boolean
}

/** An error rate above the wanted one is to be refuted at this level before a threshold is recommended. */
const level = 0.1
const wantedWrong = 0.05

/** Refits the confidence on all domains, and says how well a fit on the others does on each one left out. */
export function fitReport(domains: readonly Domain[]): string {
  const sets = domains
    .map(({ name, asked }) => ({ name, examples: asked.flatMap(exampleOf) }))
    .filter(({ examples }) => examples.some(({ answerable }) => answerable))
  const all = sets.flatMap(({ examples }) => examples)
  if (all.length === 0) return 'Nothing to fit: no set has questions.'
  const fitted = fitLogistic(all)
  const names = Object.keys(confidenceInputs({}))
  const lines = ['fit', `  intercept ${fitted.intercept.toFixed(3)}`]
  for (const [at, name] of names.entries()) lines.push(`  ${name} ${fitted.weights[at]!.toFixed(3)}`)
  const leftOut =
    sets.length < 2
      ? []
      : sets.map(({ name, examples }) => {
          const model = fitLogistic(
            sets.filter((other) => other.name !== name).flatMap((other) => other.examples),
          )
          return { name, scored: scoredBy(model, examples) }
        })
  lines.push('each set by a fit on the others')
  for (const { name, scored } of leftOut) lines.push(`  ${name.padEnd(24)} ${measures(scored)}`)
  const held = leftOut.flatMap(({ scored }) => scored)
  if (held.length > 0) {
    lines.push(`  ${'together'.padEnd(24)} ${measures(held)}`)
    lines.push(
      `answer threshold for ${wantedWrong} wrong: ${riskThreshold(wantedWrong, level, held) ?? 'none'} (Clopper–Pearson, level ${level})`,
    )
  }
  return lines.join('\n')
}

type Scored = Parameters<typeof coverageAt>[1][number]

function measures(scored: readonly Scored[]): string {
  const coverage = coverageAt(wantedWrong, scored)
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : value.toFixed(3)
  return `auroc ${shown(auroc(scored))}  ece ${shown(ece(scored))}  coverage ${shown(coverage?.coverage)} at ${shown(coverage?.threshold)}`
}

const scoredBy = (model: ReturnType<typeof fitLogistic>, examples: readonly FitExample[]): Scored[] =>
  examples.map(({ x, y, answerable }) => ({ confidence: probability(model, x), right: y, answerable }))

/** Lines that were looked up; small talk and the like carry no features. */
function exampleOf(item: Asked): FitExample[] {
  if (item.record.set === 'sentiment' || item.turn.confidence.parts['top'] === undefined) return []
  const x = Object.values(confidenceInputs(item.turn.confidence.parts))
  return [{ x, y: rightOf(item), answerable: item.expects !== null }]
}
