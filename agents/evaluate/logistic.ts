/** Logistic regression and choice among options, by Newton's method with a ridge. Pure. */

export interface Example {
  x: readonly number[]
  y: boolean
  /** 1 where it is not said. */
  weight?: number
}

export interface Logistic {
  intercept: number
  weights: number[]
}

export const probability = ({ intercept, weights }: Logistic, x: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * x[at]!, intercept)))

/** `ridge` is on standardised features, so that it means the same for each. */
export function fitLogistic(examples: readonly Example[], ridge = 1): Logistic {
  const size = examples[0]?.x.length ?? 0
  const { mean, spread } = scales(examples, size)
  const rows = examples.map(({ x }) => [1, ...x.map((value, at) => (value - mean[at]!) / spread[at]!)])
  const beta = Array.from({ length: size + 1 }, () => 0)
  for (let round = 0; round < 50; round++) {
    const gradient = beta.map((value, at) => (at === 0 ? 0 : -ridge * value))
    const hessian = beta.map((_, at) => beta.map((__, other) => (at === other && at > 0 ? ridge : 0)))
    for (const [index, row] of rows.entries()) {
      const importance = examples[index]!.weight ?? 1
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * beta[at]!, 0)))
      const residual = importance * ((examples[index]!.y ? 1 : 0) - p)
      const curvature = importance * Math.max(1e-9, p * (1 - p))
      for (const [at, value] of row.entries()) {
        gradient[at]! += residual * value
        for (const [other, next] of row.entries()) hessian[at]![other]! += curvature * value * next
      }
    }
    const step = solve(hessian, gradient)
    for (const [at, value] of step.entries()) beta[at]! += value
    if (step.every((value) => Math.abs(value) < 1e-8)) break
  }
  const weights = beta.slice(1).map((value, at) => value / spread[at]!)
  return { weights, intercept: beta[0]! - weights.reduce((sum, weight, at) => sum + weight * mean[at]!, 0) }
}

/** One question with its options; any of the right ones will do. */
export interface Choice {
  options: readonly (readonly number[])[]
  right: readonly boolean[]
  weight: number
}

/** Weights of a softmax over each choice's options. The ridge is on standardised features. */
export function fitChoice(choices: readonly Choice[], ridge = 10): number[] {
  const size = choices[0]?.options[0]?.length ?? 0
  const { spread } = scales(
    choices.flatMap(({ options }) => options.map((x) => ({ x }))),
    size,
  )
  const beta = Array.from({ length: size }, () => 0)
  for (let round = 0; round < 30; round++) {
    const gradient = beta.map((value) => -ridge * value)
    const hessian = beta.map((_, at) => beta.map((__, other) => (at === other ? ridge : 0)))
    for (const { options, right, weight } of choices) {
      const rows = options.map((x) => x.map((value, at) => value / spread[at]!))
      const chances = softmax(rows.map((row) => row.reduce((sum, value, at) => sum + value * beta[at]!, 0)))
      const wanted = 1 / right.filter(Boolean).length
      const mean = beta.map((_, at) => rows.reduce((sum, row, index) => sum + chances[index]! * row[at]!, 0))
      for (const [index, row] of rows.entries()) {
        const residual = (right[index] ? wanted : 0) - chances[index]!
        for (const [at, value] of row.entries()) {
          gradient[at]! += weight * residual * value
          for (const [other, next] of row.entries())
            hessian[at]![other]! += weight * chances[index]! * (value - mean[at]!) * (next - mean[other]!)
        }
      }
    }
    const step = solve(hessian, gradient)
    for (const [at, value] of step.entries()) beta[at]! += value
    if (step.every((value) => Math.abs(value) < 1e-7)) break
  }
  return beta.map((value, at) => value / spread[at]!)
}

function softmax(values: readonly number[]): number[] {
  const most = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

function scales(examples: readonly Pick<Example, 'x'>[], size: number) {
  const mean = Array.from({ length: size }, (_, at) => average(examples.map(({ x }) => x[at]!)))
  const spread = mean.map(
    (centre, at) => Math.sqrt(average(examples.map(({ x }) => (x[at]! - centre) ** 2))) || 1,
  )
  return { mean, spread }
}

const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1)

/** Gaussian elimination with partial pivoting. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!])
  const n = rows.length
  for (let column = 0; column < n; column++) {
    let pivot = column
    for (let row = column + 1; row < n; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row
    }
    ;[rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!]
    for (let row = column + 1; row < n; row++) {
      const factor = rows[row]![column]! / rows[column]![column]!
      for (let at = column; at <= n; at++) rows[row]![at]! -= factor * rows[column]![at]!
    }
  }
  const solution = Array.from({ length: n }, () => 0)
  for (let row = n - 1; row >= 0; row--) {
    let sum = rows[row]![n]!
    for (let at = row + 1; at < n; at++) sum -= rows[row]![at]! * solution[at]!
    solution[row] = sum / rows[row]![row]!
  }
  return solution
}
