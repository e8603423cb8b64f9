import { describe, expect, it } from 'vitest'
import { fitChoice } from '../../../agents/evaluate/choice.ts'

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
