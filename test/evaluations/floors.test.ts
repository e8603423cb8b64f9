import { describe, expect, it } from 'vitest'
import type { Asked } from '../../agents/evaluate/ask.ts'
import { evaluateSuite } from '../../agents/evaluate/evaluate-suite.ts'
import { rightOf } from '../../agents/evaluate/figures.ts'
import { auroc, hitAt, macroF1, rates } from '../../agents/evaluate/metrics.ts'
import { pairSuites, projectSuites } from '../../agents/evaluate/suites.ts'

/**
 * What the embedded model must not fall below. A floor stands a little under what was measured when it was last
 * raised; `npm run evaluate` prints the figures on the whole sets.
 */
const suite = (name: string) => {
  const found = projectSuites().find((each) => each.name === name)
  if (!found) throw new Error(`test/evaluations has no set ${name}`)
  return found
}

const scoredOf = (asked: readonly Asked[]) =>
  asked.map((item) => ({ confidence: item.record.confidence, right: rightOf(item) }))
const rankingsOf = (asked: readonly Asked[]) =>
  asked.flatMap(({ record, expects }) => (expects === null ? [] : [{ ranked: record.ranked, expects }]))
const given = (asked: readonly Asked[]) => asked.filter(({ record }) => record.decision === 'answer')

describe.each([
  { name: 'demo', hit1: 0.53, hit3: 0.65, auc: 0.84, answered: 0.2 },
  { name: 'faq-dev', hit1: 0.75, hit3: 0.93, auc: 0.8, answered: 0.22 },
  { name: 'gym-dev', hit1: 0.6, hit3: 0.78, auc: 0.8, answered: 0.16 },
])('questions of $name', ({ name, hit1, hit3, auc, answered }) => {
  it('are found, and confidence tells right from wrong', async () => {
    const asked = await evaluateSuite(suite(name), { every: 3 })
    const right = given(asked).filter(rightOf).length
    expect(hitAt(1, rankingsOf(asked))).toBeGreaterThan(hit1)
    expect(hitAt(3, rankingsOf(asked))).toBeGreaterThan(hit3)
    expect(auroc(scoredOf(asked))).toBeGreaterThan(auc)
    expect(right / rankingsOf(asked).length).toBeGreaterThan(answered)
    // The goal is 5 %; so small a sample strays by as much again.
    expect(1 - right / given(asked).length).toBeLessThan(0.12)
  }, 180_000)
})

describe('plain questions that no fit has seen', () => {
  it.each(['demo', 'vet-dev'])(
    'of %s are mostly answered',
    async (base) => {
      const asked = await evaluateSuite(suite(`plain-${base}-heldout`))
      const right = given(asked).filter(rightOf).length
      expect(right / rankingsOf(asked).length).toBeGreaterThan(0.5)
      expect(given(asked).length - right).toBeLessThan(4)
    },
    180_000,
  )
})

describe('hard questions of businesses that no fit has seen', () => {
  it('are found far more often than by words alone', async () => {
    const [bakery] = pairSuites().filter(({ unseen }) => unseen)
    const rankings = rankingsOf(await evaluateSuite(bakery!, { every: 2 }))
    expect(hitAt(1, rankings)).toBeGreaterThan(0.38)
    expect(hitAt(3, rankings)).toBeGreaterThan(0.55)
  }, 180_000)
})

describe('messages', () => {
  const lines = (asked: readonly Asked[]) =>
    asked.flatMap(({ record, expected }) => (expected === null ? [] : [{ record, expected }]))

  it('are read for how the customer feels and how pressing it is', async () => {
    const read = lines(await evaluateSuite(suite('sentiment-dev'), { every: 2 }))
    const labels = read.map(({ record, expected }) => ({
      predicted: record.sentiment,
      actual: expected.sentiment,
    }))
    const angry = labels.map(({ predicted, actual }) => ({
      predicted: predicted === 'angry',
      actual: actual === 'angry',
    }))
    const urgent = read.map(({ record, expected }) => ({ predicted: record.urgent, actual: expected.urgent }))
    expect(macroF1(labels)).toBeGreaterThan(0.8)
    expect(rates(angry).recall).toBeGreaterThan(0.85)
    expect(rates(urgent).f1).toBeGreaterThan(0.75)
  }, 180_000)

  it('are read for the wish for a person', async () => {
    const read = lines(await evaluateSuite(suite('wish-dev')))
    const wish = rates(
      read.map(({ record, expected }) => ({ predicted: record.wants_human, actual: expected.wants_human })),
    )
    expect(wish.recall).toBeGreaterThan(0.95)
    expect(wish.precision).toBeGreaterThan(0.95)
  }, 180_000)
})
