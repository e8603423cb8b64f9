/** Multinomial logistic regression with a ridge over sparse rows, by L-BFGS. Pure and deterministic. */

export interface SparseRow {
  at: Int32Array
  values: Float64Array
  label: number
}

interface SoftmaxShape {
  features: number
  outputs: number
  ridge: number
}

const mostRounds = 80
const memory = 6
const enough = 1e-5

/** Weights by feature, one for each output; the biases stand after the last feature. */
export function fitSoftmax(rows: readonly SparseRow[], shape: SoftmaxShape): Float64Array {
  const lossAt = lossOf(rows, shape)
  const size = (shape.features + 1) * shape.outputs
  let weights = new Float64Array(size)
  let gradient = new Float64Array(size)
  let loss = lossAt(weights, gradient)
  const steps: { move: Float64Array; turn: Float64Array }[] = []
  for (let round = 0; round < mostRounds; round++) {
    const direction = descent(gradient, steps)
    const slope = -dot(gradient, direction)
    if (slope >= 0) break
    const next = new Float64Array(size)
    const nextGradient = new Float64Array(size)
    let nextLoss = loss
    for (let step = 1; step > 1e-6; step /= 2) {
      for (let at = 0; at < size; at++) next[at] = weights[at]! - step * direction[at]!
      nextLoss = lossAt(next, nextGradient)
      if (nextLoss <= loss + 1e-4 * step * slope) break
    }
    const move = next.map((value, at) => value - weights[at]!)
    const turn = nextGradient.map((value, at) => value - gradient[at]!)
    if (dot(move, turn) > 1e-10) steps.push({ move, turn })
    if (steps.length > memory) steps.shift()
    const gain = loss - nextLoss
    weights = next
    gradient = nextGradient
    loss = nextLoss
    if (gain < enough * Math.abs(loss)) break
  }
  return weights
}

/** The loss as a function of the weights, its gradient left in `gradient`. */
function lossOf(rows: readonly SparseRow[], { features, outputs, ridge }: SoftmaxShape) {
  const biases = features * outputs
  const { from, at, values, labels } = oneAfterTheOther(rows)
  const scores = new Float64Array(outputs)
  return (weights: Float64Array, gradient: Float64Array): number => {
    let loss = 0
    for (let place = 0; place < biases; place++) {
      const weight = weights[place]!
      gradient[place] = ridge * weight
      loss += 0.5 * ridge * weight * weight
    }
    gradient.fill(0, biases)
    for (let row = 0; row < labels.length; row++) {
      const label = labels[row]!
      const end = from[row + 1]!
      for (let output = 0; output < outputs; output++) scores[output] = weights[biases + output]!
      for (let item = from[row]!; item < end; item++) {
        const place = at[item]! * outputs
        const value = values[item]!
        for (let output = 0; output < outputs; output++) scores[output]! += weights[place + output]! * value
      }
      loss += surpriseOf(scores, label)
      for (let item = from[row]!; item < end; item++) {
        const place = at[item]! * outputs
        const value = values[item]!
        for (let output = 0; output < outputs; output++) gradient[place + output]! += scores[output]! * value
      }
      for (let output = 0; output < outputs; output++) gradient[biases + output]! += scores[output]!
    }
    return loss
  }
}

/** How little the scores expected the label; they become what the loss gains by each. */
function surpriseOf(scores: Float64Array, label: number): number {
  let most = -Infinity
  for (const score of scores) if (score > most) most = score
  let sum = 0
  for (let output = 0; output < scores.length; output++)
    sum += scores[output] = Math.exp(scores[output]! - most)
  const expected = scores[label]! / sum
  for (let output = 0; output < scores.length; output++) scores[output]! /= sum
  scores[label]! -= 1
  return -Math.log(expected + Number.MIN_VALUE)
}

/** Rows in one stretch of memory, which a fit walks through hundreds of times. */
function oneAfterTheOther(rows: readonly SparseRow[]) {
  const from = new Int32Array(rows.length + 1)
  for (const [row, { at }] of rows.entries()) from[row + 1] = from[row]! + at.length
  const at = new Int32Array(from[rows.length]!)
  const values = new Float64Array(at.length)
  for (const [row, each] of rows.entries()) {
    at.set(each.at, from[row]!)
    values.set(each.values, from[row]!)
  }
  return { from, at, values, labels: Int32Array.from(rows, ({ label }) => label) }
}

/** The two-loop recursion: the gradient turned by what the last steps say of the curvature. */
function descent(gradient: Float64Array, steps: readonly { move: Float64Array; turn: Float64Array }[]) {
  const direction = Float64Array.from(gradient)
  const taken: number[] = []
  for (let at = steps.length - 1; at >= 0; at--) {
    const { move, turn } = steps[at]!
    taken[at] = dot(move, direction) / dot(move, turn)
    subtract(direction, turn, taken[at]!)
  }
  const last = steps.at(-1)
  const scale = last
    ? dot(last.move, last.turn) / dot(last.turn, last.turn)
    : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)))
  for (let at = 0; at < direction.length; at++) direction[at]! *= scale
  for (const [at, { move, turn }] of steps.entries())
    subtract(direction, move, dot(turn, direction) / dot(move, turn) - taken[at]!)
  return direction
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}

function subtract(from: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < from.length; at++) from[at]! -= times * what[at]!
}
