import { sentimentSchema } from '../../../domain/agent.ts'
import { bareIntent } from '../../understand/opt-out-phrases.ts'
import { read } from '../../understand/tokens.ts'
import type { Labelled, TaskName } from './corpus.ts'

/** One thing that a classifier is to tell of a message. */
export interface Task {
  name: TaskName
  outputs: readonly string[]
  /** What the line is labelled with: one of the outputs. */
  of(line: Labelled): string
  /** What a rule decides before the classifier is asked, or `null`. */
  ruled?(line: Labelled): string | null
  /** What is wanted of an output, best first of what is hard to have together. */
  goals: readonly Goal[]
}

export interface Goal {
  output: string
  recall: number
  /** Of the output; or the mean F1 of all outputs, where that is what must not suffer. */
  precision?: number
  macroF1?: number
  /** The most of the ordinary messages that may be read so and are not. */
  alarms?: number
}

export const tasks: readonly Task[] = [
  {
    name: 'sentiment',
    outputs: sentimentSchema.options,
    of: ({ sentiment }) => sentiment,
    goals: [{ output: 'angry', recall: 0.95, macroF1: 0.8, alarms: 0.015 }],
  },
  {
    name: 'urgency',
    outputs: ['no', 'urgent'],
    of: ({ urgent }) => (urgent ? 'urgent' : 'no'),
    goals: [{ output: 'urgent', recall: 0.9, precision: 0.9 }],
  },
  {
    name: 'wish',
    outputs: ['no', 'wish'],
    of: ({ wants_human }) => (wants_human ? 'wish' : 'no'),
    goals: [{ output: 'wish', recall: 0.97, precision: 0.95 }],
  },
  {
    name: 'opt-out',
    outputs: ['none', 'stop', 'start'],
    of: ({ optout }) => optout,
    ruled: ({ text }) => bareIntent(read(text))?.intent ?? null,
    goals: [
      { output: 'stop', recall: 0.98, precision: 0.98 },
      { output: 'start', recall: 0.98, precision: 0.98 },
    ],
  },
]
