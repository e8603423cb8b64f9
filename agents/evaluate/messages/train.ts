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
  /** Its features by their place among the corpus's names. */
  row: Pick<SparseRow, 'at' | 'values'>
}

export interface Corpus {
  examples: readonly Example[]
  /** Every feature of every example. */
  names: readonly string[]
}

/** Lines with the features that each has as a first message, its language found and not taken from the label. */
export function corpusOf(lines: readonly Labelled[]): Corpus {
  const places = new Map<string, number>()
  const placeOf = (name: string): number => {
    const known = places.get(name)
    if (known !== undefined) return known
    places.set(name, places.size)
    return places.size - 1
  }
  const examples = lines.map((line): Example => {
    const reading = read(line.text)
    const features = featuresOf(
      reading,
      spokenIn(detectLanguage(reading, { previous: null, fallback: 'it' }), 'it'),
    )
    const at = Int32Array.from(features.keys(), placeOf)
    return { line, features, row: { at, values: Float64Array.from(features.values(), ({ value }) => value) } }
  })
  return { examples, names: [...places.keys()] }
}

/** Fits the classifier of a task to those of the examples that are labelled for it. */
export function train(task: Task, { examples: all, names }: Corpus): LinearModel {
  const examples = all.filter(({ line }) => line.only === undefined || line.only.includes(task.name))
  const counts = new Int32Array(names.length)
  for (const { row } of examples) for (const place of row.at) counts[place]!++
  const kept = [...names.keys()].filter((place) => counts[place]! >= leastMessages)
  const index = new Int32Array(names.length).fill(-1)
  for (const [at, place] of kept.entries()) index[place] = at
  const rows = examples.map(({ line, row }): SparseRow => {
    const known = [...row.at.keys()].filter((item) => index[row.at[item]!]! >= 0)
    return {
      at: Int32Array.from(known, (item) => index[row.at[item]!]!),
      values: Float64Array.from(known, (item) => row.values[item]!),
      label: task.outputs.indexOf(task.of(line)),
    }
  })
  const outputs = task.outputs.length
  const fitted = fitSoftmax(rows, { features: kept.length, outputs, ridge })
  const weightsAt = (at: number) => [...fitted.subarray(at * outputs, (at + 1) * outputs)]
  const weights = new Map(
    kept
      .map((place, at) => [names[place]!, weightsAt(at)] as const)
      .filter(([, values]) => values.some((value) => Math.abs(value) >= least)),
  )
  return { outputs: task.outputs, bias: weightsAt(kept.length), weights }
}
