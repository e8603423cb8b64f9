/** Chance that repeats: the same seed, the same round. */
export function seeded(seed: number) {
  let state = (seed ^ 0x9e3779b9) >>> 0
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    between: (least: number, most: number) => least + below(most - least + 1),
    pick: <T>(from: readonly T[]): T => from[below(from.length)]!,
  }
}
export type Seeded = ReturnType<typeof seeded>
