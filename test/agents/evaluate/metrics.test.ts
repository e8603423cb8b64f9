import { describe, expect, it } from 'vitest'
import {
  auroc,
  binomialTail,
  coverageAt,
  ece,
  hitAt,
  macroF1,
  quantile,
  rates,
  riskThreshold,
} from '../../../agents/evaluate/metrics.ts'

const scored = (...pairs: [number, boolean][]) => pairs.map(([confidence, right]) => ({ confidence, right }))

describe('hitAt', () => {
  it.each([
    [1, [['a', 'b']], [['a']], 1],
    [1, [['b', 'a']], [['a']], 0],
    [3, [['b', 'c', 'a']], [['a']], 1],
    [3, [['b', 'c', 'd', 'a']], [['a']], 0],
    [1, [['b'], ['a']], [['x', 'b'], ['b']], 0.5],
    [1, [[]], [['a']], 0],
  ])('@%i of %j expecting %j is %d', (k, ranked, expects, value) => {
    expect(
      hitAt(
        k,
        ranked.map((ids, at) => ({ ranked: ids, expects: expects[at]! })),
      ),
    ).toBe(value)
  })

  it('of nothing is nothing', () => expect(hitAt(1, [])).toBeNull())
})

describe('auroc', () => {
  it.each([
    [scored([0.9, true], [0.8, true], [0.2, false]), 1],
    [scored([0.1, true], [0.8, false]), 0],
    [scored([0.5, true], [0.5, false]), 0.5],
    [scored([0.9, true], [0.4, true], [0.6, false], [0.1, false]), 0.75],
    [scored([0.9, true]), null],
  ])('%j → %d', (values, area) => expect(auroc(values)).toBe(area))
})

describe('ece', () => {
  it('is nothing where each bin is as right as it is confident', () => {
    expect(ece(scored([0.5, true], [0.5, false]))).toBeCloseTo(0)
  })

  it('weighs bins by how much is in them', () => {
    expect(ece(scored([1, true], [1, true], [1, true], [0.2, true]))).toBeCloseTo(0.2)
  })
})

describe('coverageAt', () => {
  const item = (confidence: number, right: boolean, answerable = true) => ({ confidence, right, answerable })

  it('goes down as long as the share of wrong answers allows, also past a wrong one', () => {
    const items = [item(0.9, true), item(0.8, false), item(0.7, true), item(0.6, true), item(0.5, false)]
    expect(coverageAt(0.25, items)).toEqual({ threshold: 0.6, coverage: 3 / 5 })
  })

  it('counts answers to what cannot be answered as wrong, and not among the answerable', () => {
    expect(coverageAt(0, [item(0.9, true), item(0.8, false, false), item(0.7, true)])).toEqual({
      threshold: 0.9,
      coverage: 0.5,
    })
  })

  it('cuts only between different confidences', () => {
    expect(coverageAt(0, [item(0.9, true), item(0.9, false)])).toEqual({ threshold: 1, coverage: 0 })
  })
})

describe('rates and macroF1', () => {
  it('measures precision and recall', () => {
    const pairs = [
      { predicted: true, actual: true },
      { predicted: true, actual: false },
      { predicted: false, actual: true },
      { predicted: false, actual: false },
    ]
    expect(rates(pairs)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
    expect(rates([{ predicted: false, actual: false }])).toEqual({ precision: null, recall: null, f1: null })
  })

  it('averages over labels, those that are never predicted included', () => {
    expect(
      macroF1([
        { predicted: 'a', actual: 'a' },
        { predicted: 'a', actual: 'b' },
      ]),
    ).toBeCloseTo((2 / 3 + 0) / 2)
  })
})

describe('quantile', () => {
  it.each([
    [0.5, [3, 1, 2], 2],
    [0.95, [1, 2, 3, 4], 4],
    [0, [5, 4], 4],
    [0.5, [], null],
  ])('%d of %j is %d', (q, values, value) => expect(quantile(q, values)).toBe(value))
})

describe('riskThreshold', () => {
  it('is the binomial tail of the error rate', () => {
    expect(binomialTail(0, 10, 0.05)).toBeCloseTo(0.95 ** 10)
    expect(binomialTail(1, 10, 0.05)).toBeCloseTo(0.95 ** 10 + 10 * 0.05 * 0.95 ** 9)
    expect(binomialTail(10, 10, 0.05)).toBeCloseTo(1)
  })

  it('needs 45 right answers to refute five percent at level 0.1', () => {
    const right = (n: number) => scored(...Array.from({ length: n }, (): [number, boolean] => [0.9, true]))
    expect(riskThreshold(0.05, 0.1, right(44))).toBeNull()
    expect(riskThreshold(0.05, 0.1, right(45))).toBe(0.01)
  })

  it('stops above the confidence at which answers go wrong', () => {
    const items = [
      ...Array.from({ length: 60 }, () => ({ confidence: 0.9, right: true })),
      ...Array.from({ length: 20 }, () => ({ confidence: 0.4, right: false })),
    ]
    expect(riskThreshold(0.05, 0.1, items)).toBe(0.41)
  })
})
