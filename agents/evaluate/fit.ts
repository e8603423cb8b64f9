import type { Analyser } from '../../knowledge/analysis/analyse.ts'
import type { LearnedTables } from '../../knowledge/search/learned.ts'
import { rankWeights } from '../../knowledge/search/weights/ranking.ts'
import { shippedConfidence } from '../confidence.ts'
import { answerKey } from '../retriever.ts'
import { confidenceIn, fitRankingOf, judgedOf, learn, type Model, type StudiedSet } from './learn.ts'
import { lessonOf, relearned, study } from './lessons.ts'
import type { LookedUp } from './look-up.ts'
import { auroc, coverageAt, ece, hitAt, riskThreshold } from './metrics.ts'
import { reordered } from './ranking.ts'
import type { Suite } from './suites.ts'
import { teach } from './teaching.ts'

export interface Domain extends Pick<Suite, 'name' | 'family' | 'plain' | 'unseen' | 'only' | 'pairs'> {
  lines: readonly LookedUp[]
}

export interface Fitted extends Model {
  tables: LearnedTables
}

type Scored = Parameters<typeof coverageAt>[1][number]
interface Measured {
  set: StudiedSet
  scored: Scored[]
  rankings: { ranked: string[]; expects: readonly string[] }[]
}

/** An error rate above the wanted one is to be refuted at this level before a threshold is recommended. */
const level = 0.1
const wantedWrong = 0.05
/** Families are left out in so many parts. */
const parts = 3

/**
 * Refits what search has learnt, its order and the confidence on all sets but those that are only judged, and says how
 * well fits on the other families do on each one left out. `null`: no set has questions.
 */
export function fit(domains: readonly Domain[], reader: Analyser): { fitted: Fitted; report: string } | null {
  const analyser = remembering(reader)
  const sets = domains
    .filter(({ lines }) => lines.some(({ expects }) => expects !== null))
    .map((set): StudiedSet => ({ ...set, lines: study(set.lines, analyser) }))
  const taught = sets.filter(({ unseen }) => !unseen)
  if (taught.length === 0) return null
  const families = [...new Set(sets.map(({ family }) => family))]
  const partOf = ({ family }: StudiedSet) => families.indexOf(family) % parts
  const plainly = fitRankingOf(taught.map((set) => untold(set)))
  const teachOn = (some: readonly StudiedSet[]) =>
    teach(some.flatMap(({ lines }) => lines.flatMap((line) => lessonOf(line, plainly))))

  const tables = teachOn(taught)
  const others = Array.from({ length: parts }, (_, part) => taught.filter((set) => partOf(set) !== part))
  const tablesOf = others.map((some) => (some.length === 0 ? tables : teachOn(some)))
  // What a set is fitted and judged with was taught by the other families, as it will be for a business.
  const honest = (set: StudiedSet) => retaught(set, tablesOf[partOf(set)]!)
  const model = learn(taught.map(honest), analyser)
  const leftOut = others.flatMap((some, part) => {
    if (some.length === 0) return []
    const model = learn(some.map(honest), analyser)
    return taught.filter((set) => partOf(set) === part).map((set) => measure(honest(set), model, analyser))
  })
  const unseen = sets
    .filter((set) => set.unseen)
    .map((set) => measure(retaught(set, tables), model, analyser))
  return { fitted: { ...model, tables }, report: reportOf(leftOut, unseen) }
}

/** The same questions are read for each of the fits. */
function remembering(analyser: Analyser): Analyser {
  const read = new Map<string, ReturnType<Analyser['analyse']>>()
  return {
    ...analyser,
    analyse(text, language) {
      const key = `${language} ${text}`
      const tokens = read.get(key) ?? analyser.analyse(text, language)
      read.set(key, tokens)
      return tokens
    },
  }
}

/** How the shipped weights do on sets of one's own, and the threshold that they call for. */
export function judge(domains: readonly Domain[], analyser: Analyser): string {
  const model: Model = { ranking: rankWeights, confidence: shippedConfidence }
  const measured = domains.map((set) =>
    measure({ ...set, lines: study(set.lines, analyser) }, model, analyser),
  )
  return [...measured.map((each) => `${each.set.name}  ${measures([each])}`), thresholdLine(measured)].join(
    '\n',
  )
}

const retaught = (set: StudiedSet, tables: LearnedTables): StudiedSet => ({
  ...set,
  lines: set.lines.map((line) => relearned(line, tables)),
})

/** Without what was learnt before. */
const untold = (set: StudiedSet): StudiedSet => ({
  ...set,
  lines: set.lines.map((line) => ({
    ...line,
    hits: line.hits.map((hit) => ({ ...hit, match: hit.match && { ...hit.match, learned: 0 } })),
  })),
})

function measure(set: StudiedSet, model: Model, analyser: Analyser): Measured {
  const scored = set.lines
    .flatMap((line) => judgedOf(line, model.ranking, analyser, set.plain))
    .filter(({ removed }) => !removed)
    .map((line): Scored => ({
      confidence: confidenceIn(model, line),
      right: line.y,
      answerable: line.answerable,
    }))
  const rankings = set.lines.flatMap(({ asked: { expects }, hits }) =>
    expects === null
      ? []
      : [{ ranked: [...new Set(reordered(hits, model.ranking).map(answerKey))], expects }],
  )
  return { set, scored, rankings }
}

function reportOf(leftOut: readonly Measured[], unseen: readonly Measured[]): string {
  const lines: string[] = []
  const add = (name: string, some: readonly Measured[]) => {
    if (some.length === 0) return
    lines.push(`  ${name.padEnd(22)} ${measures(some)}`)
  }
  const whole = (some: readonly Measured[]) => some.filter(({ set }) => set.only === null)
  const hard = (some: readonly Measured[]) =>
    whole(some).filter(({ set }) => !set.plain && set.pairs === null)
  const plain = (some: readonly Measured[]) => whole(some).filter(({ set }) => set.plain)
  const paired = (some: readonly Measured[]) => some.filter(({ set }) => set.pairs !== null)
  lines.push('each family of sets by a fit on the others')
  for (const measured of hard(leftOut)) add(measured.set.name, [measured])
  add('all hard', hard(leftOut))
  add('all plain', plain(leftOut))
  add('all pairs', paired(leftOut))
  lines.push('sets that no fit sees')
  add('plain', plain(unseen))
  add('pairs', paired(unseen))
  const held = [...hard(leftOut), ...plain(leftOut), ...plain(unseen)]
  lines.push('at a threshold: right answers given of what can be answered, wrong ones of those given')
  for (const threshold of [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]) {
    const cells = [hard(held), plain(held), held, paired(unseen)].map((some) => givenAt(threshold, some))
    lines.push(
      `  ${threshold.toFixed(2)}  hard ${cells[0]}  plain ${cells[1]}  both ${cells[2]}  pairs ${cells[3]}`,
    )
  }
  lines.push(thresholdLine(held))
  return lines.join('\n')
}

function thresholdLine(some: readonly Measured[]): string {
  const scored = some.flatMap((each) => each.scored)
  const threshold = riskThreshold(wantedWrong, level, scored) ?? 'none'
  return `answer threshold for ${wantedWrong} wrong: ${threshold} (Clopper–Pearson, level ${level})`
}

function givenAt(threshold: number, some: readonly Measured[]): string {
  const scored = some.flatMap((each) => each.scored)
  const given = scored.filter(({ confidence }) => confidence >= threshold)
  const right = given.filter((line) => line.right).length
  const answerable = scored.filter((line) => line.answerable).length
  return `${shown(right / (answerable || 1))} ${shown((given.length - right) / (given.length || 1))}`
}

const shown = (value: number | null | undefined) =>
  value === null || value === undefined ? '–' : value.toFixed(3)

function measures(some: readonly Measured[]): string {
  const scored = some.flatMap((each) => each.scored)
  const rankings = some.flatMap((each) => each.rankings)
  const coverage = coverageAt(wantedWrong, scored)
  return [
    `hit@1 ${shown(hitAt(1, rankings))}  hit@3 ${shown(hitAt(3, rankings))}`,
    `auroc ${shown(auroc(scored))}  ece ${shown(ece(scored))}`,
    `coverage ${shown(coverage?.coverage)} at ${shown(coverage?.threshold)}`,
  ].join('  ')
}
