import type { Field } from '../search/features.ts'

/**
 * What a database must offer for search. Both parts live in numbered table sets, so that a new one can be filled
 * while the old one serves. Writes happen inside the caller's transaction.
 */
export interface LexicalDriver {
  create(table: number): Promise<void>
  /** Removes up to `limit` chunks, for emptying a table in small steps. Returns how many it removed. */
  clear(table: number, limit: number): Promise<number>
  drop(table: number): Promise<void>
  add(table: number, documents: LexicalDocument[]): Promise<void>
  remove(table: number, chunkIds: number[]): Promise<void>
  count(table: number): Promise<number>
  /** In how many chunks each feature stands; absent ones are 0. */
  frequencies(table: number, features: string[]): Promise<Map<string, number>>
  /** Chunks that hold any of the features, best BM25 first (question and variants count more). */
  candidates(table: number, features: string[], limit: number): Promise<number[]>
  records(table: number, chunkIds: number[]): Promise<Map<number, Uint32Array>>
  /** Indexed features that begin with the prefix. */
  beginningWith(table: number, prefix: string, limit: number): Promise<string[]>
}

export interface LexicalDocument {
  chunkId: number
  columns: Record<Field, string>
  record: Uint32Array
}

export interface VectorDriver {
  create(table: number, dimensions: number): Promise<void>
  clear(table: number, limit: number): Promise<number>
  drop(table: number): Promise<void>
  /** Vectors of length one. */
  add(table: number, vectors: { chunkId: number; vector: Float32Array }[]): Promise<void>
  remove(table: number, chunkIds: number[]): Promise<void>
  count(table: number): Promise<number>
  /** Nearest by cosine; above the driver's limit for exact search, nearly so. */
  nearest(table: number, vector: Float32Array, limit: number): Promise<number[]>
  /** Exact cosine of each chunk that has a vector. */
  cosines(table: number, vector: Float32Array, chunkIds: number[]): Promise<Map<number, number>>
}
