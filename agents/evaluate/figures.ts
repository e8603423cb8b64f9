import { languages } from '../../domain/language.ts'
import type { Asked } from './ask.ts'
import { auroc, coverageAt, ece, hitAt, macroF1, quantile, rates } from './metrics.ts'

export type Figure = number | null | { [name: string]: Figure }

/** The answer would be right: the entry ranked first is one that the question expects. */
export const rightOf = ({ record, expects }: Asked): boolean =>
  expects !== null && record.ranked[0] !== undefined && expects.includes(record.ranked[0])

/** Everything that is measured on one knowledge base and its sets. What a set lacks is left out. */
export function figuresOf(asked: readonly Asked[]): Record<string, Figure> {
  const of = (set: Asked['record']['set']) => asked.filter(({ record }) => record.set === set)
  const questions = of('questions')
  const unanswerable = of('unanswerable')
  const sentiment = of('sentiment')
  const figures: Record<string, Figure> = {}
  if (questions.length > 0) figures['questions'] = questionFigures(questions)
  if (unanswerable.length > 0)
    figures['unanswerable'] = { n: unanswerable.length, ...decisions(unanswerable) }
  if (questions.length > 0) figures['answers'] = answerFigures(questions, unanswerable)
  if (sentiment.length > 0) figures['sentiment'] = sentimentFigures(sentiment)
  const ms = asked.map(({ record }) => record.ms)
  figures['ms'] = { p50: quantile(0.5, ms), p95: quantile(0.95, ms) }
  return figures
}

function questionFigures(asked: readonly Asked[]): Figure {
  const hits = (some: readonly Asked[]): { [name: string]: Figure } => {
    const rankings = some.map(({ record, expects }) => ({ ranked: record.ranked, expects: expects ?? [] }))
    return { n: some.length, hit1: hitAt(1, rankings), hit3: hitAt(3, rankings) }
  }
  const byLanguage = languages
    .map((language) => [language, asked.filter(({ lang }) => lang === language)] as const)
    .filter(([, some]) => some.length > 0)
    .map(([language, some]) => [language, { ...hits(some), ...decisions(some) }] as const)
  return { ...hits(asked), ...decisions(asked), by_language: Object.fromEntries(byLanguage) }
}

const decisions = (asked: readonly Asked[]): { [name: string]: Figure } => {
  const share = (decision: string) =>
    asked.filter(({ record }) => record.decision === decision).length / asked.length
  return { answered: share('answer'), clarified: share('clarify'), escalated: share('escalate') }
}

function answerFigures(questions: readonly Asked[], unanswerable: readonly Asked[]): Figure {
  const all = [...questions, ...unanswerable]
  const given = all.filter(({ record }) => record.decision === 'answer')
  const wrong = given.filter((item) => !rightOf(item)).length
  const scored = all.map((item) => ({
    confidence: item.record.confidence,
    right: rightOf(item),
    answerable: item.expects !== null,
  }))
  const coverage = coverageAt(0.05, scored)
  return {
    given: given.length,
    wrong,
    wrong_share: given.length === 0 ? null : wrong / given.length,
    right_share_of_answerable: (given.length - wrong) / questions.length,
    auroc: auroc(scored),
    ece: ece(scored),
    coverage_at_5_wrong: coverage?.coverage ?? null,
    threshold_at_5_wrong: coverage?.threshold ?? null,
  }
}

function sentimentFigures(asked: readonly Asked[]): Figure {
  const pairs = asked.flatMap(({ record, expected }) => (expected === null ? [] : [{ record, expected }]))
  const labels = pairs.map(({ record, expected }) => ({
    predicted: record.sentiment,
    actual: expected.sentiment,
  }))
  const angry = rates(
    labels.map(({ predicted, actual }) => ({ predicted: predicted === 'angry', actual: actual === 'angry' })),
  )
  const urgent = rates(
    pairs.map(({ record, expected }) => ({ predicted: record.urgent, actual: expected.urgent })),
  )
  const wish = rates(
    pairs.map(({ record, expected }) => ({ predicted: record.wants_human, actual: expected.wants_human })),
  )
  return {
    n: pairs.length,
    macro_f1: macroF1(labels),
    angry: { ...angry },
    urgent: { ...urgent },
    wants_human: { ...wish },
  }
}
