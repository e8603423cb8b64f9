import { featuresOf, type Features } from '../../understand/features.ts'
import { detectLanguage, spokenIn } from '../../understand/language.ts'
import type { LinearModel } from '../../understand/linear.ts'
import { read } from '../../understand/tokens.ts'
import type { Labelled } from './corpus.ts'
import { fitSoftmax, type SparseRow } from './softmax.ts'
import type { Task } from './tasks.ts'

const ridge = 1
/** A feature of a single message teaches nothing about others. */
const leastMessages = 2
/** Weights below this are left out: together they move a decision less than a comma does. */
const least = 0.07

export interface Example {
  line: Labelled
  features: Features
}

/** The features of a line as those of a first message, its language found and not taken from the label. */
export function exampleOf(line: Labelled): Example {
  const reading = read(line.text)
  const detected = detectLanguage(reading, { previous: null, fallback: 'it' })
  return { line, features: featuresOf(reading, spokenIn(detected, 'it')) }
}

/** Fits the classifier of a task to the examples. */
export function train(task: Task, all: readonly Example[]): LinearModel {
  const examples = all.filter(({ line }) => line.only === undefined || line.only.includes(task.name))
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= leastMessages).map(([name]) => name)
  const index = new Map(names.map((name, at) => [name, at]))
  const outputs = task.outputs.length
  const rows = examples.map(({ line, features }): SparseRow => {
    const known = [...features].filter(([name]) => index.has(name))
    return {
      at: Int32Array.from(known, ([name]) => index.get(name)!),
      values: Float64Array.from(known, ([, { value }]) => value),
      label: task.outputs.indexOf(task.of(line)),
    }
  })
  const fitted = fitSoftmax(rows, { features: names.length, outputs, ridge })
  const weightsAt = (at: number) => [...fitted.subarray(at * outputs, (at + 1) * outputs)]
  const weights = new Map(
    names
      .map((name, at) => [name, weightsAt(at)] as const)
      .filter(([, values]) => values.some((value) => Math.abs(value) >= least)),
  )
  return { outputs: task.outputs, bias: weightsAt(names.length), weights }
}
