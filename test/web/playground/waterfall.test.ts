import { describe, expect, it } from 'vitest'
import { waterfall } from '../../../web/pages/playground/trace/waterfall.ts'

describe('where the time of a turn went', () => {
  it('lays the steps one after the other in their order and names what is left', () => {
    expect(waterfall({ check: 10, understand: 20, retrieve: 30 }, 100)).toEqual([
      { name: 'understand', start: 0, share: 0.2, ms: 20 },
      { name: 'retrieve', start: 0.2, share: 0.3, ms: 30 },
      { name: 'check', start: 0.5, share: 0.1, ms: 10 },
      { name: 'other', start: 0.6, share: 0.4, ms: 40 },
    ])
  })

  it('stays within the whole where steps overlap', () => {
    const steps = waterfall({ retrieve: 60, model: 100 }, 100)
    expect(steps.map(({ name }) => name)).toEqual(['retrieve', 'model'])
    expect(steps.at(-1)!.start + steps.at(-1)!.share).toBeCloseTo(1)
  })

  it('puts a step that it does not know after those that it knows', () => {
    expect(waterfall({ translate: 1, check: 1 }, 2).map(({ name }) => name)).toEqual(['check', 'translate'])
  })

  it('survives a turn that took no time', () => {
    expect(waterfall({ understand: 0 }, 0)).toEqual([{ name: 'understand', start: 0, share: 0, ms: 0 }])
  })
})
