/** Choice among options, by Newton's method with a ridge. Pure. */

/** One question with its options; any of the right ones will do. */
export interface Choice {
  options: readonly (readonly number[])[]
  right: readonly boolean[]
  weight: number
}

/** Weights of a softmax over each choice's options. The ridge is on standardised features. */
export function fitChoice(choices: readonly Choice[], ridge = 10): number[] {
  const size = choices[0]?.options[0]?.length ?? 0
  const spread = spreads(
    choices.flatMap(({ options }) => options),
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

function spreads(rows: readonly (readonly number[])[], size: number): number[] {
  return Array.from({ length: size }, (_, at) => {
    const centre = average(rows.map((row) => row[at]!))
    return Math.sqrt(average(rows.map((row) => (row[at]! - centre) ** 2))) || 1
  })
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
