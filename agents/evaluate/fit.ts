import type { Analyser } from '../../knowledge/analysis/analyse.ts'
import { fittedParts } from '../confidence.ts'
import { createEvidence, type EvidenceOf } from '../evidence.ts'
import { answerKey, type Hit } from '../retriever.ts'
import type { Asked } from './ask.ts'
import { rightOf } from './figures.ts'
import { fitLogistic, probability, type Example } from './logistic.ts'
import { auroc, coverageAt, ece, riskThreshold } from './metrics.ts'

interface Domain {
  name: string
  /** Sets of one family share their questions, and are left out together. */
  family: string
  asked: readonly Asked[]
}

interface FitExample extends Example {
  answerable: boolean
  weight: number
}

/** An error rate above the wanted one is to be refuted at this level before a threshold is recommended. */
const level = 0.1
const wantedWrong = 0.05
/** What a question without its answer weighs beside one that was really asked. */
const withoutAnswer = 0.3

/** Refits the confidence on all domains, and says how well a fit on the others does on each one left out. */
export function fitReport(domains: readonly Domain[], analyser: Analyser): string {
  const evidence = createEvidence(analyser)
  const sets = domains
    .map(({ name, family, asked }) => ({
      name,
      family,
      examples: asked.flatMap((item) => examplesOf(item, evidence)),
    }))
    .filter(({ examples }) => examples.some(({ answerable }) => answerable))
  if (sets.length === 0) return 'Nothing to fit: no set has questions.'
  const model = fitLogistic(balanced(sets))
  const lines = ['fit', `  intercept ${model.intercept.toFixed(3)}`]
  for (const [at, name] of fittedParts.entries()) lines.push(`  ${name} ${model.weights[at]!.toFixed(3)}`)
  const leftOut = sets.flatMap(({ name, family, examples }) => {
    const others = sets.filter((other) => other.family !== family)
    if (others.length === 0) return []
    return [
      {
        name,
        scored: scoredBy(
          fitLogistic(balanced(others)),
          examples.filter(({ weight }) => weight === 1),
        ),
      },
    ]
  })
  lines.push(
    'in the fit',
    ...sets.map(
      ({ name, examples }) =>
        `  ${name.padEnd(24)} ${measures(
          scoredBy(
            model,
            examples.filter(({ weight }) => weight === 1),
          ),
        )}`,
    ),
  )
  lines.push('each family of sets by a fit on the others')
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

interface FitSet {
  family: string
  examples: readonly FitExample[]
}

/** Every family of sets weighs the same, however many lines it has. */
function balanced(sets: readonly FitSet[]): FitExample[] {
  const total = new Map<string, number>()
  for (const { family, examples } of sets) {
    const weight = examples.reduce((sum, example) => sum + example.weight, 0)
    total.set(family, (total.get(family) ?? 0) + weight)
  }
  const mean = [...total.values()].reduce((sum, weight) => sum + weight, 0) / total.size
  return sets.flatMap(({ family, examples }) =>
    examples.map((example) => ({ ...example, weight: (example.weight * mean) / total.get(family)! })),
  )
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

/** What was looked up, and each question once more as if the knowledge base lacked its answer. */
function examplesOf(item: Asked, evidence: EvidenceOf): FitExample[] {
  const { found, expects, turn } = item
  if (item.record.set === 'sentiment' || found === null) return []
  const measured = (hits: readonly Hit[]) => {
    const parts = evidence(turn.query, turn.understanding.language, { ...found, hits: [...hits] })
    return fittedParts.map((part) => parts[part])
  }
  const asked = { x: measured(found.hits), y: rightOf(item), answerable: expects !== null, weight: 1 }
  const others = found.hits.filter((hit) => expects !== null && !expects.includes(answerKey(hit)))
  return expects === null || others.length === 0
    ? [asked]
    : [asked, { x: measured(others), y: false, answerable: false, weight: withoutAnswer }]
}
