import { describe, expect, it } from 'vitest'
import { fitSoftmax, type SparseRow } from '../../../../agents/evaluate/messages/softmax.ts'

const row = (label: number, ...at: number[]): SparseRow => ({
  at: Int32Array.from(at),
  values: Float64Array.from(at, () => 1),
  label,
})
const shape = { features: 3, outputs: 3, ridge: 0.1 }
const rows = [row(0, 0), row(0, 0, 1), row(1, 1), row(1, 1), row(2, 2), row(2, 2, 1), row(2)]

function likeliest(weights: Float64Array, { at }: SparseRow): number {
  const scores = [0, 1, 2].map((output) =>
    [...at, shape.features].reduce((sum, feature) => sum + weights[feature * shape.outputs + output]!, 0),
  )
  return scores.indexOf(Math.max(...scores))
}

describe('the fit of a softmax', () => {
  it('tells apart what can be told apart', () => {
    const weights = fitSoftmax(rows, shape)
    expect(rows.map((each) => likeliest(weights, each))).toEqual(rows.map(({ label }) => label))
  })

  it('stands where the gradient is flat: labels expected by the model are as many as there are', () => {
    const weights = fitSoftmax(rows, shape)
    const expected = [0, 0, 0]
    for (const { at } of rows) {
      const odds = [0, 1, 2].map((output) =>
        Math.exp([...at, 3].reduce((sum, feature) => sum + weights[feature * 3 + output]!, 0)),
      )
      const sum = odds.reduce((total, each) => total + each, 0)
      for (const output of [0, 1, 2]) expected[output]! += odds[output]! / sum
    }
    expect(expected.map((count) => Math.round(count * 100) / 100)).toEqual([2, 2, 3])
  })

  it('weighs less the stronger the ridge', () => {
    const size = (ridge: number) =>
      fitSoftmax(rows, { ...shape, ridge })
        .subarray(0, 9)
        .reduce((sum, weight) => sum + weight ** 2, 0)
    expect(size(10)).toBeLessThan(size(1))
    expect(size(1)).toBeLessThan(size(0.1))
  })

  it('is the same each time', () => {
    expect([...fitSoftmax(rows, shape)]).toEqual([...fitSoftmax(rows, shape)])
  })
})
