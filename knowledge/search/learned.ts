import type { Language } from '../../domain/language.ts'
import type { Analyser } from '../analysis/analyse.ts'
import { entryTable, queryTable } from './weights/learned.ts'
import { code, featureHash, fields, tokenFeatures } from './features.ts'

/** Vectors of features, one table for customers' words and one for a business's own, row after row. */
export interface LearnedTables {
  query: Float32Array
  entry: Float32Array
}

export const learnedRows = 8192
export const learnedSize = 48

/** Rows of a table and how much each counts; of length one. */
export interface Bag {
  rows: Uint16Array
  shares: Float32Array
}

/** What a word is known to bring to mind counts less than what it means. */
const ofAssociation = 0.5
/** Of an answer, beside the question that it answers. */
const ofText = 0.5

const rowOf = (hash: number) => hash % learnedRows

/** `meant` are features of words that were guessed from a wrong spelling. */
export function queryBag(
  text: string,
  language: Language,
  analyser: Analyser,
  meant: Iterable<string> = [],
): Bag {
  const counts = new Map<number, number>()
  const add = (feature: string, share: number) => {
    const row = rowOf(featureHash(feature))
    counts.set(row, (counts.get(row) ?? 0) + share)
  }
  const written = new Set<string>()
  for (const token of analyser.analyse(text, language)) {
    for (const feature of tokenFeatures(token, analyser)) {
      written.add(feature)
      add(feature, token.weight)
    }
    if (token.weight < 1) continue
    for (const { concept } of analyser.associations[language].get(token.plainStem) ?? [])
      add(`c_${concept}`, ofAssociation)
  }
  for (const feature of meant) if (!written.has(feature)) add(feature, 1)
  return bagOf(counts)
}

/** Of a chunk's record, which holds the features of all its fields. */
export function entryBag(record: Uint32Array): Bag {
  const asked = new Map<number, number>()
  const told = new Map<number, number>()
  let counts = asked
  for (const value of record) {
    if (value >= 16) counts.set(rowOf(value), (counts.get(rowOf(value)) ?? 0) + 1)
    else if (value >= code.field) counts = value === code.field + fields.indexOf('text') ? told : asked
  }
  const all = new Map<number, number>()
  for (const [counts, share] of [
    [asked, 1],
    [told, ofText],
  ] as const) {
    const length = Math.sqrt([...counts.values()].reduce((sum, n) => sum + n * n, 0)) || 1
    for (const [row, n] of counts) all.set(row, (all.get(row) ?? 0) + (share * n) / length)
  }
  return { rows: Uint16Array.from(all.keys()), shares: Float32Array.from(all.values()) }
}

function bagOf(counts: ReadonlyMap<number, number>): Bag {
  const length = Math.sqrt([...counts.values()].reduce((sum, n) => sum + n * n, 0)) || 1
  return {
    rows: Uint16Array.from(counts.keys()),
    shares: Float32Array.from([...counts.values()], (n) => n / length),
  }
}

export function vectorOf({ rows, shares }: Bag, table: Float32Array): Float32Array {
  const vector = new Float32Array(learnedSize)
  for (let at = 0; at < rows.length; at++) {
    const from = rows[at]! * learnedSize
    const share = shares[at]!
    for (let i = 0; i < learnedSize; i++) vector[i]! += share * table[from + i]!
  }
  return vector
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** One byte a number: a scale for each row, in the first bytes of it. */
export function packTable(table: Float32Array): string {
  const bytes = Buffer.alloc(learnedRows * (4 + learnedSize))
  for (let row = 0; row < learnedRows; row++) {
    const from = row * (4 + learnedSize)
    const values = table.subarray(row * learnedSize, (row + 1) * learnedSize)
    const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127
    bytes.writeFloatLE(scale, from)
    for (const [at, value] of values.entries()) bytes.writeInt8(Math.round(value / scale), from + 4 + at)
  }
  return bytes.toString('base64')
}

export function unpackTable(text: string): Float32Array {
  const bytes = Buffer.from(text, 'base64')
  const table = new Float32Array(learnedRows * learnedSize)
  for (let row = 0; row < learnedRows; row++) {
    const from = row * (4 + learnedSize)
    const scale = bytes.readFloatLE(from)
    for (let at = 0; at < learnedSize; at++)
      table[row * learnedSize + at] = scale * bytes.readInt8(from + 4 + at)
  }
  return table
}

let tables: LearnedTables | undefined
const shippedTables = () => (tables ??= { query: unpackTable(queryTable), entry: unpackTable(entryTable) })

/** How far entries' words go with a query's. Decoded once a process: the tables are the same for all. */
export function createLearned(
  text: string,
  language: Language,
  analyser: Analyser,
  meant: Iterable<string> = [],
) {
  const { query, entry } = shippedTables()
  const asked = vectorOf(queryBag(text, language, analyser, meant), query)
  return (record: Uint32Array): number => dot(asked, vectorOf(entryBag(record), entry))
}
