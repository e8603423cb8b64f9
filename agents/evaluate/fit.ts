import type { Analyser } from '../../knowledge/analysis/analyse.ts'
import { fittedParts } from '../confidence.ts'
import { createEvidence } from '../evidence.ts'
import { answerKey, type Hit } from '../retriever.ts'
import type { Asked } from './ask.ts'
import { fitLogistic, probability, type Example, type Logistic } from './logistic.ts'
import { auroc, coverageAt, ece, hitAt, riskThreshold } from './metrics.ts'
import { fitRanking, reordered, type RankWeights } from './ranking.ts'
import type { Suite } from './suites.ts'

interface Domain extends Pick<Suite, 'name' | 'family' | 'plain' | 'unseen'> {
  asked: readonly Asked[]
}

interface Model {
  ranking: RankWeights
  confidence: Logistic
}

interface FitExample extends Example {
  answerable: boolean
  weight: number
}

type Scored = Parameters<typeof coverageAt>[1][number]

/** An error rate above the wanted one is to be refuted at this level before a threshold is recommended. */
const level = 0.1
const wantedWrong = 0.05
/** What a question without its answer weighs beside one that was really asked: a short one has little to be found by. */
const withoutAnswer = { hard: 0.3, plain: 0.1 }

/** Refits ranking and confidence on all domains, and says how well a fit on the others does on each one left out. */
export function fitReport(domains: readonly Domain[], analyser: Analyser): string {
  const sets = domains.filter(({ asked }) => asked.some(({ expects }) => expects !== null))
  if (sets.length === 0) return 'Nothing to fit: no set has questions.'
  const model = learn(sets, analyser)
  const lines = ['ranking', ...table(Object.entries(model.ranking))]
  lines.push('confidence', ...table([['intercept', model.confidence.intercept]]))
  lines.push(...table(fittedParts.map((part, at) => [part, model.confidence.weights[at]!])))
  const report = (title: string, measured: readonly { name: string; line: string }[]) =>
    lines.push(title, ...measured.map(({ name, line }) => `  ${name.padEnd(24)} ${line}`))
  report(
    'in the fit',
    sets.map((set) => ({ name: set.name, line: measure(set, model, analyser).line })),
  )
  const leftOut = [...new Set(sets.map(({ family }) => family))].flatMap((family) => {
    const others = sets.filter((set) => set.family !== family)
    if (others.length === 0) return []
    const model = learn(others, analyser)
    return sets
      .filter((set) => set.family === family)
      .map((set) => ({ name: set.name, ...measure(set, model, analyser) }))
  })
  report('each family of sets by a fit on the others', leftOut)
  const held = leftOut.flatMap(({ scored }) => scored)
  if (held.length > 0) {
    report('', [{ name: 'together', line: measures(held) }])
    lines.push(
      `answer threshold for ${wantedWrong} wrong: ${riskThreshold(wantedWrong, level, held) ?? 'none'} (Clopper–Pearson, level ${level})`,
    )
  }
  return lines.join('\n')
}

const table = (rows: readonly (readonly [string, number])[]) =>
  rows.map(([name, value]) => `  ${name} ${value.toFixed(3)}`)

function learn(all: readonly Domain[], analyser: Analyser): Model {
  const sets = all.filter(({ unseen }) => !unseen)
  const rankings = sets.map(({ asked, ...set }) => ({
    ...set,
    examples: asked.flatMap(({ found, expects }) =>
      found === null || expects === null ? [] : [{ hits: found.hits, expects, weight: 1 }],
    ),
  }))
  const ranking = fitRanking(balanced(rankings))
  const examples = sets.map(({ asked, ...set }) => ({
    ...set,
    examples: asked.flatMap((item) => examplesOf(item, ranking, analyser, set.plain)),
  }))
  return { ranking, confidence: fitLogistic(balanced(examples)) }
}

/** Of every family the plain questions weigh as much as the hard ones, however many lines there are of either. */
function balanced<T extends { weight: number }>(
  sets: readonly (Pick<Domain, 'family' | 'plain'> & { examples: readonly T[] })[],
): T[] {
  const total = new Map<string, number>()
  const kind = ({ family, plain }: Pick<Domain, 'family' | 'plain'>) => `${family} ${plain}`
  for (const set of sets) {
    const weight = set.examples.reduce((sum, example) => sum + example.weight, 0)
    total.set(kind(set), (total.get(kind(set)) ?? 0) + weight)
  }
  const most = Math.max(...total.values())
  return sets.flatMap((set) =>
    set.examples.map((example) => ({ ...example, weight: (example.weight * most) / total.get(kind(set))! })),
  )
}

function measure({ asked }: Domain, { ranking, confidence }: Model, analyser: Analyser) {
  const scored = asked
    .flatMap((item) => examplesOf(item, ranking, analyser))
    .filter(({ weight }) => weight === 1)
    .map(({ x, y, answerable }): Scored => ({ confidence: probability(confidence, x), right: y, answerable }))
  const rankings = asked.flatMap(({ found, expects }) =>
    expects === null
      ? []
      : [{ ranked: [...new Set(reordered(found?.hits ?? [], ranking).map(answerKey))], expects }],
  )
  const hits = `hit@1 ${shown(hitAt(1, rankings))}  hit@3 ${shown(hitAt(3, rankings))}`
  return { scored, line: `${hits}  ${measures(scored)}` }
}

const shown = (value: number | null | undefined) =>
  value === null || value === undefined ? '–' : value.toFixed(3)

function measures(scored: readonly Scored[]): string {
  const coverage = coverageAt(wantedWrong, scored)
  return `auroc ${shown(auroc(scored))}  ece ${shown(ece(scored))}  coverage ${shown(coverage?.coverage)} at ${shown(coverage?.threshold)}`
}

/** What was looked up, and each question once more as if the knowledge base lacked its answer. */
function examplesOf(
  { found, expects, turn, record }: Asked,
  ranking: RankWeights,
  analyser: Analyser,
  plain = false,
) {
  if (record.set === 'sentiment' || found === null) return []
  const evidence = createEvidence(analyser, ranking)
  const hits = reordered(found.hits, ranking)
  const measured = (some: Hit[]) => {
    const parts = evidence(turn.query, turn.understanding.language, { ...found, hits: some })
    return fittedParts.map((part) => parts[part])
  }
  const right = (hit: Hit | undefined) => hit !== undefined && expects?.includes(answerKey(hit)) === true
  const asked: FitExample = { x: measured(hits), y: right(hits[0]), answerable: expects !== null, weight: 1 }
  const others = hits.filter((hit) => !right(hit))
  if (expects === null || others.length === 0) return [asked]
  const unanswered: FitExample = {
    x: measured(others),
    y: false,
    answerable: false,
    weight: plain ? withoutAnswer.plain : withoutAnswer.hard,
  }
  return [asked, unanswered]
}
