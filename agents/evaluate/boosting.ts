import { logOdds, type Boosted, type Tree } from '../boosted.ts'

export interface Example {
  x: readonly number[]
  y: boolean
  /** 1 where it is not said. */
  weight?: number
}

export interface BoostingOptions {
  trees?: number
  depth?: number
  rate?: number
  /** Draws a leaf's value towards nothing. */
  ridge?: number
  /** The least curvature, about a quarter of the examples' weight, on each side of a split. */
  least?: number
  /** Share of the examples, and of the parts, that each tree sees. */
  seen?: number
  seed?: number
}

const mostBins = 32

/** Gradient boosting of the logistic loss with histograms. The same examples and seed give the same trees. */
export function fitBoosted(
  examples: readonly Example[],
  { trees = 150, depth = 3, rate = 0.07, ridge = 5, least = 2.5, seen = 0.7, seed = 1 }: BoostingOptions = {},
): Boosted {
  const size = examples[0]?.x.length ?? 0
  const edges = Array.from({ length: size }, (_, part) => quantiles(examples.map(({ x }) => x[part]!)))
  const bins = edges.map((cuts, part) => Uint8Array.from(examples, ({ x }) => binOf(x[part]!, cuts)))
  const weights = Float64Array.from(examples, ({ weight }) => weight ?? 1)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const right = examples.reduce((sum, { y }, at) => sum + (y ? weights[at]! : 0), 0)
  const base = Math.log((right + 1) / (total - right + 1))
  const odds = new Float64Array(examples.length).fill(base)
  const gradient = new Float64Array(examples.length)
  const curvature = new Float64Array(examples.length)
  const random = randomFrom(seed)
  const model: Tree[] = []

  const grow = (): Tree => {
    const splits = 2 ** depth - 1
    const tree = {
      parts: Array.from({ length: splits }, () => 0),
      below: Array.from({ length: splits }, () => Number.MAX_VALUE),
      leaves: Array.from({ length: splits + 1 }, () => 0),
    }
    const parts = edges.flatMap((_, part) => (random() < seen ? [part] : []))
    const all = Uint32Array.from(examples.flatMap((_, at) => (random() < seen ? [at] : [])))
    const descend = (rows: Uint32Array, node: number) => {
      let g = 0
      let h = 0
      for (const at of rows) {
        g += gradient[at]!
        h += curvature[at]!
      }
      if (node >= splits) {
        tree.leaves[node - splits] = Number(((rate * g) / (h + ridge)).toPrecision(4))
        return
      }
      const split = bestSplit(rows, parts, g, h)
      if (split === null) {
        descend(rows, 2 * node + 1)
        return
      }
      tree.parts[node] = split.part
      tree.below[node] = edges[split.part]![split.bin]!
      const column = bins[split.part]!
      descend(
        rows.filter((at) => column[at]! <= split.bin),
        2 * node + 1,
      )
      descend(
        rows.filter((at) => column[at]! > split.bin),
        2 * node + 2,
      )
    }
    descend(all, 0)
    return tree
  }

  const bestSplit = (rows: Uint32Array, parts: readonly number[], g: number, h: number) => {
    let best: { part: number; bin: number } | null = null
    let most = (g * g) / (h + ridge) + 1e-3
    const gs = new Float64Array(mostBins)
    const hs = new Float64Array(mostBins)
    for (const part of parts) {
      const column = bins[part]!
      gs.fill(0)
      hs.fill(0)
      for (const at of rows) {
        const bin = column[at]!
        gs[bin]! += gradient[at]!
        hs[bin]! += curvature[at]!
      }
      let left = 0
      let under = 0
      for (let bin = 0; bin < edges[part]!.length; bin++) {
        left += gs[bin]!
        under += hs[bin]!
        if (under < least || h - under < least) continue
        const gain = left ** 2 / (under + ridge) + (g - left) ** 2 / (h - under + ridge)
        if (gain > most) {
          most = gain
          best = { part, bin }
        }
      }
    }
    return best
  }

  for (let round = 0; round < trees; round++) {
    for (const [at, { y }] of examples.entries()) {
      const p = 1 / (1 + Math.exp(-odds[at]!))
      gradient[at] = weights[at]! * ((y ? 1 : 0) - p)
      curvature[at] = weights[at]! * p * (1 - p)
    }
    const tree = grow()
    model.push(tree)
    for (const [at, { x }] of examples.entries()) odds[at]! += logOdds({ base: 0, trees: [tree] }, x)
  }
  return { base, trees: model }
}

/** Values at which a part's examples fall into shares of about the same size; the first bin lies below the first. */
function quantiles(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const cuts = Array.from(
    { length: mostBins - 1 },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / mostBins)] ?? 0,
  )
  return [...new Set(cuts.map((cut) => Number(cut.toPrecision(5))))].toSorted((a, b) => a - b)
}

/** Cuts that a value reaches or passes, so that `value < cuts[n]` is the same as `bin <= n`. */
const binOf = (value: number, cuts: readonly number[]): number => {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value < cuts[middle]!) high = middle
    else low = middle + 1
  }
  return low
}

/** A small generator (mulberry32): a fit must come out the same twice. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}
