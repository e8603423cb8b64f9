/** A sum of small decision trees, as data: what `--fit` writes and what a turn asks. */
export interface Boosted {
  base: number
  /** Of each tree the splits from the root down (part, threshold), then the leaves from left to right. */
  trees: readonly Tree[]
}
export interface Tree {
  parts: readonly number[]
  below: readonly number[]
  leaves: readonly number[]
}

/** Log odds. A value below a split's threshold goes left; children of split n are 2n + 1 and 2n + 2. */
export function logOdds({ base, trees }: Boosted, x: readonly number[]): number {
  let sum = base
  for (const { parts, below, leaves } of trees) {
    let at = 0
    while (at < parts.length) at = 2 * at + (x[parts[at]!]! < below[at]! ? 1 : 2)
    sum += leaves[at - parts.length]!
  }
  return sum
}

export const probabilityOf = (model: Boosted, x: readonly number[]): number =>
  1 / (1 + Math.exp(-logOdds(model, x)))

/** One line a tree: its splits as `part:threshold`, then its leaves. */
export const printBoosted = ({ base, trees }: Boosted): string =>
  [
    String(base),
    ...trees.map(({ parts, below, leaves }) =>
      [...parts.map((part, at) => `${part}:${below[at]}`), ...leaves].join(' '),
    ),
  ].join('\n')

export function parseBoosted(table: string): Boosted {
  const [base, ...lines] = table.trim().split('\n')
  const trees = lines.map((line): Tree => {
    const cells = line.split(' ')
    const splits = cells.filter((cell) => cell.includes(':')).map((cell) => cell.split(':').map(Number))
    return {
      parts: splits.map(([part]) => part!),
      below: splits.map(([, below]) => below!),
      leaves: cells.slice(splits.length).map(Number),
    }
  })
  return { base: Number(base), trees }
}
