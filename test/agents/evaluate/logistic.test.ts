import { describe, expect, it } from 'vitest'
import { fitChoice, fitLogistic, probability } from '../../../agents/evaluate/logistic.ts'

it('finds the odds of each group', () => {
  const group = (x: number, right: number, of: number) =>
    Array.from({ length: of }, (_, at) => ({ x: [x], y: at < right }))
  const model = fitLogistic([...group(0, 10, 40), ...group(1, 30, 40)], 1e-6)
  expect(probability(model, [0])).toBeCloseTo(0.25, 3)
  expect(probability(model, [1])).toBeCloseTo(0.75, 3)
})

it('leaves a feature without spread at nothing', () => {
  const model = fitLogistic([
    { x: [0, 7], y: false },
    { x: [1, 7], y: true },
    { x: [0, 7], y: true },
    { x: [1, 7], y: true },
  ])
  expect(model.weights[1]).toBeCloseTo(0)
  expect(model.weights[0]).toBeGreaterThan(0)
})

describe('a choice among options', () => {
  const choice = (right: number, ...options: number[][]) => ({
    options,
    right: options.map((_, at) => at === right),
    weight: 1,
  })

  it('is made by what the right ones have more of, and by nothing that all have', () => {
    const [telling = 0, shared] = fitChoice([
      choice(0, [2, 7], [1, 7], [0, 7]),
      choice(1, [0, 3], [1, 3]),
      choice(0, [5, 1], [3, 1]),
    ])
    expect(telling).toBeGreaterThan(0)
    expect(shared).toBeCloseTo(0)
  })

  it('leans the other way where the right ones have less', () => {
    expect(fitChoice([choice(1, [2], [1]), choice(0, [0], [4])])[0]).toBeLessThan(0)
  })
})
