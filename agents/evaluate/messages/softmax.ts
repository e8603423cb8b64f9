/** Multinomial logistic regression with a ridge over sparse rows, by L-BFGS. Pure and deterministic. */

export interface SparseRow {
  at: Int32Array
  values: Float64Array
  label: number
}

export interface SoftmaxShape {
  features: number
  outputs: number
  ridge: number
}

const mostRounds = 80
const memory = 6
const enough = 1e-5

/** Weights by feature, one for each output; the biases stand after the last feature. */
export function fitSoftmax(rows: readonly SparseRow[], shape: SoftmaxShape): Float64Array {
  const size = (shape.features + 1) * shape.outputs
  let weights = new Float64Array(size)
  let gradient = new Float64Array(size)
  let loss = lossAt(weights, gradient, rows, shape)
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
      nextLoss = lossAt(next, nextGradient, rows, shape)
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

/** The loss, its gradient left in `gradient`. */
function lossAt(
  weights: Float64Array,
  gradient: Float64Array,
  rows: readonly SparseRow[],
  { features, outputs, ridge }: SoftmaxShape,
): number {
  const biases = features * outputs
  let loss = 0
  for (let at = 0; at < biases; at++) {
    gradient[at] = ridge * weights[at]!
    loss += 0.5 * ridge * weights[at]! ** 2
  }
  gradient.fill(0, biases)
  const scores = new Float64Array(outputs)
  for (const { at, values, label } of rows) {
    for (let output = 0; output < outputs; output++) scores[output] = weights[biases + output]!
    for (let item = 0; item < at.length; item++)
      for (let output = 0; output < outputs; output++)
        scores[output]! += weights[at[item]! * outputs + output]! * values[item]!
    const most = Math.max(...scores)
    let sum = 0
    for (let output = 0; output < outputs; output++) sum += scores[output] = Math.exp(scores[output]! - most)
    loss -= Math.log(scores[label]! / sum + Number.MIN_VALUE)
    for (let output = 0; output < outputs; output++)
      scores[output] = scores[output]! / sum - (output === label ? 1 : 0)
    for (let item = 0; item < at.length; item++)
      for (let output = 0; output < outputs; output++)
        gradient[at[item]! * outputs + output]! += scores[output]! * values[item]!
    for (let output = 0; output < outputs; output++) gradient[biases + output]! += scores[output]!
  }
  return loss
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
