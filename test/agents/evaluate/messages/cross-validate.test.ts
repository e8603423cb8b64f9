import { describe, expect, it } from 'vitest'
import type { Labelled } from '../../../../agents/evaluate/messages/corpus.ts'
import { bestLift, crossValidate, figuresOf } from '../../../../agents/evaluate/messages/cross-validate.ts'
import { tasks } from '../../../../agents/evaluate/messages/tasks.ts'
import { corpusOf } from '../../../../agents/evaluate/messages/train.ts'

const wish = tasks.find(({ name }) => name === 'wish')!
const line = (set: string, text: string, wants_human: boolean): Labelled => ({
  id: `${set} ${text}`,
  lang: 'it',
  text,
  sentiment: 'neutral',
  urgent: false,
  wants_human,
  optout: 'none',
  set,
})
const authored = (set: string, wanted: string, told: string) =>
  ['uno', 'due', 'tre', 'quattro'].flatMap((word) => [
    line(set, `${wanted} ${word}`, true),
    line(set, `${told} ${word}`, false),
  ])

describe('judging an author by a fit on the others', () => {
  it('lets the fit see none of the lines that it is judged on', () => {
    const agreeing = [...authored('a', 'lampada', 'sedia'), ...authored('b', 'lampada', 'sedia')]
    const contrary = [...authored('a', 'lampada', 'sedia'), ...authored('b', 'sedia', 'lampada')]
    const recallOn = (lines: Labelled[]) =>
      figuresOf(wish, crossValidate(wish, corpusOf(lines), [['b']]), [0, 0]).outputs['wish']!.recall
    expect(recallOn(agreeing)).toBe(1)
    expect(recallOn(contrary)).toBe(0)
  })

  it('judges each author once, and sets of one hand together', () => {
    const lines = [...authored('a', 'x', 'y'), ...authored('b', 'x', 'y'), ...authored('c', 'x', 'y')]
    const unseen = crossValidate(wish, corpusOf(lines), [['a', 'b'], ['c']])
    expect(unseen.map(({ example }) => example.line.id)).toEqual(lines.map(({ id }) => id))
  })

  it('lifts an output until it comes nearest to its goal', () => {
    const lines = [...authored('a', 'x', 'y'), ...authored('b', 'x', 'y')]
    const { examples } = corpusOf(lines)
    // Every wish scores a little below its absence, everything else far below.
    const unseen = examples.map((example) => ({ example, scores: [0, example.line.wants_human ? -1 : -4] }))
    expect(figuresOf(wish, unseen, [0, 0]).outputs['wish']!.recall).toBe(0)
    const lifted = figuresOf(wish, unseen, bestLift(wish, unseen)).outputs['wish']!
    expect(lifted).toMatchObject({ recall: 1, precision: 1 })
  })
})
