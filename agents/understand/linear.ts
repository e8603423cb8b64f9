import type { Feature, Features } from './features.ts'

/** A fitted linear classifier: for each feature it knows, what it adds to each output. */
export interface LinearModel {
  outputs: readonly string[]
  bias: readonly number[]
  weights: ReadonlyMap<string, readonly number[]>
}

/** Weights stand in the data files as whole hundredths. */
const hundredths = 100

/** Reads a generated table: first the outputs, then the bias, then one feature a line with its weights after a tab. */
export function parseModel(table: string): LinearModel {
  const [outputs = '', bias = '', ...lines] = table.trim().split('\n')
  const numbers = (text: string) => text.split(' ').map((number) => Number(number) / hundredths)
  const weights = new Map<string, readonly number[]>()
  for (const line of lines) {
    const tab = line.lastIndexOf('\t')
    weights.set(line.slice(0, tab), numbers(line.slice(tab + 1)))
  }
  return { outputs: outputs.split(' '), bias: numbers(bias), weights }
}

/** The inverse of `parseModel`; what rounds to nothing is left out. Lines are ordered by name. */
export function printModel({ outputs, bias, weights }: LinearModel): string {
  const rounded = (values: readonly number[]) => values.map((value) => Math.round(value * hundredths) || 0)
  const lines = [...weights]
    .map(([name, values]) => ({ name, values: rounded(values) }))
    .filter(({ values }) => values.some((value) => value !== 0))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, values }) => `${name}\t${values.join(' ')}`)
  return [outputs.join(' '), rounded(bias).join(' '), ...lines].join('\n')
}

/** How much speaks for each output, in logits. */
export function scoresOf(model: LinearModel, features: Features): number[] {
  const scores = [...model.bias]
  for (const [name, { value }] of features) {
    const weights = model.weights.get(name)
    if (weights) for (let at = 0; at < scores.length; at++) scores[at]! += weights[at]! * value
  }
  return scores
}

export interface Decision {
  output: string
  /** By output, after the shift that the fit chose for the goals. */
  probabilities: readonly number[]
}

export function decide(model: LinearModel, features: Features): Decision {
  const scores = scoresOf(model, features)
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const sum = odds.reduce((total, each) => total + each, 0)
  return { output: model.outputs[scores.indexOf(most)]!, probabilities: odds.map((each) => each / sum) }
}

/** What speaks most for an output against the mean of the others, strongest first. */
export function reasonsFor(model: LinearModel, features: Features, output: number, most: number): Reason[] {
  const reasons: Reason[] = []
  for (const [name, feature] of features) {
    const weights = model.weights.get(name)
    if (!weights) continue
    const others = weights.reduce((sum, weight) => sum + weight, 0) - weights[output]!
    const weight = (weights[output]! - others / (weights.length - 1)) * feature.value
    if (weight > 0) reasons.push({ name, feature, weight })
  }
  return reasons.sort((a, b) => b.weight - a.weight).slice(0, most)
}

export interface Reason {
  name: string
  feature: Feature
  weight: number
}
