import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../agents/evaluate/messages/corpus.ts'
import { bestLift, crossValidate, figuresOf } from '../../agents/evaluate/messages/cross-validate.ts'
import { tasks } from '../../agents/evaluate/messages/tasks.ts'
import { corpusOf } from '../../agents/evaluate/messages/train.ts'

/**
 * What the classifiers of messages must not fall below on lines by an author whom they have not seen: the one who wrote
 * most of what the task is about. Floors stand a little under what was measured.
 */
const unheard = { sentiment: 'messages3', urgency: 'messages3', wish: 'messages3', 'opt-out': 'optouts3' }
const floors = {
  sentiment: { macroF1: 0.63, angry: { precision: 0.56, recall: 0.8 } },
  urgency: { urgent: { precision: 0.74, recall: 0.68 } },
  wish: { wish: { precision: 0.83, recall: 0.84 } },
  'opt-out': { stop: { precision: 0.81, recall: 0.8 }, start: { precision: 0.82, recall: 0.75 } },
}

describe('messages that were left out of the fit', async () => {
  const corpus = corpusOf(await readCorpus())

  it('are enough to judge by', () => {
    for (const language of ['it', 'en', 'es'] as const)
      expect(corpus.examples.filter(({ line }) => line.lang === language).length).toBeGreaterThan(1_300)
  })

  it.each(tasks)(
    'are read for $name',
    (task) => {
      const unseen = crossValidate(task, corpus, [[`messages/${unheard[task.name]}`]])
      const figures = figuresOf(task, unseen, bestLift(task, unseen))
      const { macroF1, ...outputs } = { macroF1: 0, ...floors[task.name] }
      expect(figures.macroF1).toBeGreaterThan(macroF1)
      for (const [output, least] of Object.entries(outputs)) {
        expect(figures.outputs[output]!.precision, `${output} precision`).toBeGreaterThan(least.precision)
        expect(figures.outputs[output]!.recall, `${output} recall`).toBeGreaterThan(least.recall)
      }
    },
    180_000,
  )
}, 180_000)
