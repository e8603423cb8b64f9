import {
  dot,
  learnedRows,
  learnedSize,
  vectorOf,
  type Bag,
  type LearnedTables,
} from '../../knowledge/search/learned.ts'
import { randomFrom } from './boosting.ts'

/** A question with the entries that were found for it, at least one of them right. */
export interface Lesson {
  query: Bag
  entries: readonly Bag[]
  right: readonly boolean[]
  /** What already speaks for each entry: only what that lacks is learnt. */
  known: readonly number[]
}

const rounds = 2
const rate = 0.03
/** Draws rows back to where they began, so that words seen once stay what they were. */
const pull = 0.02
/** Share of the features that a lesson leaves out: none may be leant on alone. */
const dropped = 0.3
const begin = 0.5 / Math.sqrt(learnedSize)

/**
 * Vectors of features under which a query's is nearest its entry's: a softmax over the entries of each lesson, by
 * stochastic descent with a step of each row's own. Both tables begin as the same noise, so that a feature is like
 * itself and nothing else; what no lesson had is left out. The scale of the likeness is folded into the query's.
 */
export function teach(lessons: readonly Lesson[], seed = 1): LearnedTables {
  const random = randomFrom(seed)
  const start = Float32Array.from({ length: learnedRows * learnedSize }, () => begin * normal(random))
  const query = teachable(start)
  const entry = teachable(start)
  let scale = 3
  let trust = 0.7
  for (let round = 0; round < rounds; round++)
    for (const { query: asked, entries, right, known } of shuffled(lessons, random)) {
      const heard = thinned(asked, random)
      const read = entries.map((each) => thinned(each, random))
      const u = vectorOf(heard, query.table)
      const vectors = read.map((each) => vectorOf(each, entry.table))
      const likeness = vectors.map((vector) => dot(u, vector))
      const chances = softmax(likeness.map((value, at) => scale * value + trust * known[at]!))
      const ofRight = chances.reduce((sum, chance, at) => sum + (right[at] ? chance : 0), 0)
      const errors = chances.map((chance, at) => chance - (right[at] ? chance / ofRight : 0))
      const du = new Float32Array(learnedSize)
      for (const [at, error] of errors.entries()) {
        const vector = vectors[at]!
        for (let i = 0; i < learnedSize; i++) du[i]! += scale * error * vector[i]!
        entry.step(
          read[at]!,
          u.map((value) => scale * error * value),
        )
      }
      query.step(heard, du)
      scale -= 1e-4 * errors.reduce((sum, error, at) => sum + error * likeness[at]!, 0)
      trust -= 1e-4 * errors.reduce((sum, error, at) => sum + error * known[at]!, 0)
    }
  return { query: query.taught().map((value) => value * scale), entry: entry.taught() }
}

function teachable(start: Float32Array) {
  const table = Float32Array.from(start)
  const still = Math.fround(1e-3)
  const moved = new Float32Array(learnedRows).fill(still)
  return {
    table,
    /** Without the noise of what no lesson had. */
    taught: () => table.map((value, at) => (moved[Math.floor(at / learnedSize)] === still ? 0 : value)),
    step({ rows, shares }: Bag, gradient: Float32Array) {
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!
        const from = row * learnedSize
        let square = 0
        for (let i = 0; i < learnedSize; i++) {
          const change = shares[at]! * gradient[i]! + pull * (table[from + i]! - start[from + i]!)
          square += change * change
        }
        moved[row]! += square / learnedSize
        const size = rate / Math.sqrt(moved[row]!)
        for (let i = 0; i < learnedSize; i++)
          table[from + i]! -=
            size * (shares[at]! * gradient[i]! + pull * (table[from + i]! - start[from + i]!))
      }
    },
  }
}

function thinned({ rows, shares }: Bag, random: () => number): Bag {
  const kept = Array.from(rows, () => random() >= dropped)
  return {
    rows: rows.filter((_, at) => kept[at]),
    shares: shares.filter((_, at) => kept[at]).map((share) => share / (1 - dropped)),
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items]
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

function softmax(values: readonly number[]): number[] {
  const most = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** Box–Muller. */
const normal = (random: () => number) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
