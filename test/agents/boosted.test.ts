import { describe, expect, it } from 'vitest'
import { logOdds, parseBoosted, printBoosted, probabilityOf } from '../../agents/boosted.ts'

const model = {
  base: -1,
  trees: [
    { parts: [0, 1, 1], below: [2, 5, 7], leaves: [1, 2, 3, 4] },
    { parts: [1], below: [6], leaves: [0, 10] },
  ],
}

describe('boosted trees', () => {
  it.each([
    [[1, 4], -1 + 1 + 0],
    [[1, 5], -1 + 2 + 0],
    [[2, 6], -1 + 3 + 10],
    [[9, 7], -1 + 4 + 10],
  ])('sum the leaves that %j falls into', (x, sum) => expect(logOdds(model, x)).toBe(sum))

  it('give a probability', () => {
    expect(probabilityOf({ base: 0, trees: [] }, [])).toBe(0.5)
    expect(probabilityOf(model, [9, 7])).toBeGreaterThan(0.99)
  })

  it('are read as they were printed', () => expect(parseBoosted(`\n${printBoosted(model)}\n`)).toEqual(model))
})
