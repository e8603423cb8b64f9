import { scoresOf } from '../../understand/linear.ts'
import { macroF1, rates } from '../metrics.ts'
import { authors, ordinarySets } from './corpus.ts'
import type { Goal, Task } from './tasks.ts'
import { train, type Corpus, type Example } from './train.ts'

/** A line as a classifier scored it that had not seen it. */
interface Unseen {
  example: Example
  /** By output, in logits. */
  scores: readonly number[]
}

/** Scores each author's lines by a classifier fitted without any of them: what it makes of a customer it never heard. */
export function crossValidate(
  task: Task,
  { examples, names }: Corpus,
  judged: readonly (readonly string[])[] = authors,
): Unseen[] {
  return judged.flatMap((sets) => {
    const ofAuthor = ({ line }: Example) => sets.includes(line.set)
    const model = train(task, { names, examples: examples.filter((example) => !ofAuthor(example)) })
    return examples
      .filter(ofAuthor)
      .map((example) => ({ example, scores: scoresOf(model, example.features) }))
  })
}

/** What is added to each output's score before the highest decides, so that unseen lines come nearest to the goals. */
export function bestLift(task: Task, unseen: readonly Unseen[]): number[] {
  const lift = task.outputs.map(() => 0)
  for (const goal of task.goals) {
    const at = task.outputs.indexOf(goal.output)
    let best = { value: 0, margin: -Infinity }
    for (let step = -30; step <= 60; step++) {
      lift[at] = step / 10
      const margin = marginOf(goal, figuresOf(task, unseen, lift))
      if (margin > best.margin) best = { value: step / 10, margin }
    }
    lift[at] = best.value
  }
  return lift
}

/** How far the part of the goal that is missed the most is from being met. */
const marginOf = (goal: Goal, figures: TaskFigures): number => {
  const { precision, recall, alarms } = figures.outputs[goal.output]!
  return Math.min(
    recall - goal.recall,
    goal.precision === undefined ? 1 : precision - goal.precision,
    goal.macroF1 === undefined ? 1 : figures.macroF1 - goal.macroF1,
    goal.alarms === undefined ? 1 : goal.alarms - alarms,
  )
}

interface OutputFigures {
  precision: number
  recall: number
  /** The share of the ordinary messages that are read so and are not; 0 where there are none. */
  alarms: number
}

export interface TaskFigures {
  lines: number
  macroF1: number
  outputs: Record<string, OutputFigures>
}

export function figuresOf(task: Task, unseen: readonly Unseen[], lift: readonly number[]): TaskFigures {
  const pairs = unseen.map(({ example, scores }) => ({
    ordinary: ordinarySets.includes(example.line.set),
    predicted: task.ruled?.(example.line) ?? task.outputs[highest(scores, lift)]!,
    actual: task.of(example.line),
  }))
  const outputs = task.outputs.map((output) => {
    const { precision, recall } = rates(
      pairs.map(({ predicted, actual }) => ({ predicted: predicted === output, actual: actual === output })),
    )
    const ordinary = pairs.filter((pair) => pair.ordinary && pair.actual !== output)
    const alarms = ordinary.filter(({ predicted }) => predicted === output).length / (ordinary.length || 1)
    return [output, { precision: precision ?? 0, recall: recall ?? 0, alarms }] as const
  })
  return { lines: pairs.length, macroF1: macroF1(pairs) ?? 0, outputs: Object.fromEntries(outputs) }
}

function highest(scores: readonly number[], lift: readonly number[]): number {
  const lifted = scores.map((score, at) => score + lift[at]!)
  return lifted.indexOf(Math.max(...lifted))
}
