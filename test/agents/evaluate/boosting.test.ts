import { describe, expect, it } from 'vitest'
import { logOdds } from '../../../agents/boosted.ts'
import { fitBoosted, randomFrom } from '../../../agents/evaluate/boosting.ts'

const random = randomFrom(7)
const examples = Array.from({ length: 600 }, () => {
  const x = [random(), random(), random()]
  return { x, y: x[0]! > 0.5 !== x[1]! > 0.5 }
})

describe('boosting', () => {
  const model = fitBoosted(examples, { trees: 60, rate: 0.2 })

  it('learns what only two parts together tell', () => {
    expect(logOdds(model, [0.2, 0.8, 0.5])).toBeGreaterThan(1)
    expect(logOdds(model, [0.8, 0.2, 0.5])).toBeGreaterThan(1)
    expect(logOdds(model, [0.2, 0.2, 0.5])).toBeLessThan(-1)
    expect(logOdds(model, [0.8, 0.8, 0.5])).toBeLessThan(-1)
  })

  it('comes out the same twice', () => expect(fitBoosted(examples, { trees: 60, rate: 0.2 })).toEqual(model))

  it('goes by the weights of the examples', () => {
    const x = [1]
    const [few, many] = [0.1, 10].map((weight) =>
      fitBoosted([
        ...Array.from({ length: 50 }, () => ({ x, y: false })),
        ...Array.from({ length: 50 }, () => ({ x, y: true, weight })),
      ]),
    )
    expect(logOdds(few!, x)).toBeLessThan(0)
    expect(logOdds(many!, x)).toBeGreaterThan(0)
  })
})
