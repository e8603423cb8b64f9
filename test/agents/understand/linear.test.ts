import { describe, expect, it } from 'vitest'
import { featuresOf } from '../../../agents/understand/features.ts'
import {
  decide,
  parseModel,
  printModel,
  reasonsFor,
  scoresOf,
  type LinearModel,
} from '../../../agents/understand/linear.ts'
import { read } from '../../../agents/understand/tokens.ts'

const model: LinearModel = {
  outputs: ['calm', 'angry'],
  bias: [0.5, -0.5],
  weights: new Map([
    ['ladr', [-1, 2]],
    ['# !!', [0, 0.75]],
    ['a b\tc', [0.25, 0]],
    ['rounds to nothing', [0.001, -0.004]],
  ]),
}
const features = new Map([
  ['ladr', { value: 1, from: 2, to: 2 }],
  ['# !!', { value: 2, from: -1, to: -1 }],
  ['unknown', { value: 9, from: 0, to: 0 }],
])

describe('a linear model', () => {
  it('survives being printed and parsed, but for what rounds to nothing', () => {
    const again = parseModel(printModel(model))
    expect({ ...again, weights: Object.fromEntries(again.weights) }).toEqual({
      outputs: ['calm', 'angry'],
      bias: [0.5, -0.5],
      weights: { ladr: [-1, 2], '# !!': [0, 0.75], 'a b\tc': [0.25, 0] },
    })
  })

  it('adds up what it knows of the message', () => {
    expect(scoresOf(model, features)).toEqual([-0.5, 3])
  })

  it('decides for the highest score, with probabilities that sum to 1', () => {
    const { output, probabilities } = decide(model, features)
    expect(output).toBe('angry')
    expect(probabilities[1]).toBeCloseTo(1 / (1 + Math.exp(-3.5)))
    expect(probabilities[0]! + probabilities[1]!).toBeCloseTo(1)
  })

  it('names what weighed most, strongest first', () => {
    expect(reasonsFor(model, features, 1, 5).map(({ name }) => name)).toEqual(['ladr', '# !!'])
    expect(reasonsFor(model, features, 1, 1)).toHaveLength(1)
    expect(reasonsFor(model, features, 0, 5)).toEqual([])
  })
})

describe('what is read of a message', () => {
  const names = (text: string) => [...featuresOf(read(text), ['it']).keys()]

  it('are its words, their meanings and how it is said', () => {
    expect(names('Passatemi un operatore!!')).toEqual(
      expect.arrayContaining(['oper', '@role', '@pass @role', '# !', '# !!', '# 4 words', '@role $']),
    )
  })

  it('are runs of letters, which misspelt words share', () => {
    const shared = names('operatroe').filter(
      (name) => name.startsWith('~') && names('operatore').includes(name),
    )
    expect(shared).toEqual(expect.arrayContaining(['~<ope', '~oper', '~pera', '~erat']))
  })

  it('turns what stands after a negation or an if, no further than its clause', () => {
    expect(names('non sono arrabbiato')).toContain('not @fury')
    expect(names('non sono arrabbiato')).not.toContain('@fury')
    expect(names('no, sono arrabbiato')).toContain('@fury')
    expect(names('se sono deluso lo rendo')).toContain('if @sad')
  })

  it('tells a name within a sentence from a word that begins one', () => {
    expect(names('mi passa Ottavio')).toContain('@name')
    expect(names('Ottavio')).not.toContain('@name')
  })
})
