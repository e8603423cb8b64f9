import { expect, it } from 'vitest'
import { fitLogistic, probability } from '../../../agents/evaluate/logistic.ts'

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
