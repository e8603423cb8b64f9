import type Sqlite from 'better-sqlite3'
import type { VectorDriver } from './contract.ts'
import { createSignCache, signsOf, type SignCache } from './sign-cache.ts'

/**
 * Up to this many chunks every vector is compared. Above, the signs of the components choose the candidates and
 * the vectors themselves decide among them: at 10,000 the exact walk takes tens of milliseconds.
 */
const mostComparedExactly = 500
/** Candidates by sign: for each one asked for, and at least. */
const signCandidates = { each: 8, least: 240 }
/** Signs read into memory at a time. */
const readStep = 5_000

/** Vectors in a table, compared by sqlite-vec; their signs beside them, held in memory once a search needs them. */
export function createSqliteVectors(sqlite: Sqlite.Database, exactUpTo = mostComparedExactly): VectorDriver {
  const statements = new Map<number, ReturnType<typeof prepare>>()
  const caches = new Map<number, SignCache>()
  const counts = new Map<number, number>()
  const on = (table: number) => {
    let prepared = statements.get(table)
    if (prepared === undefined) {
      prepared = prepare(sqlite, table)
      statements.set(table, prepared)
    }
    return prepared
  }
  const countOf = (table: number) => {
    const n = counts.get(table) ?? on(table).count.get()?.n ?? 0
    counts.set(table, n)
    return n
  }

  /** Signs that this or another process has added since. What was removed elsewhere drops out when it is compared. */
  const signsIn = (table: number, dimensions: number) => {
    const cache = caches.get(table) ?? createSignCache(dimensions)
    caches.set(table, cache)
    // Rows of a transaction that may yet be undone are not remembered.
    if (sqlite.inTransaction) return cache
    for (;;) {
      const rows = on(table).signsAfter.all(cache.last, readStep)
      for (const { chunk_id, signs } of rows) cache.put(chunk_id, asWords(signs))
      if (rows.length < readStep) return cache
    }
  }

  const cosinesOf = (table: number, vector: Float32Array, ids: number[]) =>
    on(table).cosines.all(asBytes(vector), JSON.stringify(ids))

  return {
    async create(table) {
      sqlite.exec(`
        create table if not exists knowledge_vectors_${table} (
          chunk_id integer primary key, vector blob not null);
        create table if not exists knowledge_signs_${table} (
          chunk_id integer primary key, signs blob not null);
      `)
    },
    async clear(table, limit) {
      const ids = on(table)
        .firstIds.all(limit)
        .map(({ chunk_id }) => chunk_id)
      await this.remove(table, ids)
      return ids.length
    },
    async drop(table) {
      for (const known of [statements, caches, counts]) known.delete(table)
      sqlite.exec(`
        drop table if exists knowledge_signs_${table};
        drop table if exists knowledge_vectors_${table};
      `)
    },
    async add(table, vectors) {
      const { addVector, addSigns } = on(table)
      for (const { chunkId, vector } of vectors) {
        addVector.run(chunkId, asBytes(vector))
        addSigns.run(chunkId, asBytes(signsOf(vector)))
      }
      counts.delete(table)
    },
    async remove(table, chunkIds) {
      const { removeVector, removeSigns } = on(table)
      for (const id of chunkIds) {
        removeVector.run(id)
        removeSigns.run(id)
        caches.get(table)?.remove(id)
      }
      counts.delete(table)
    },
    async count(table) {
      counts.delete(table)
      return countOf(table)
    },
    async nearest(table, vector, limit) {
      if (countOf(table) <= exactUpTo) {
        return on(table)
          .nearest.all(asBytes(vector), limit)
          .map(({ chunk_id }) => chunk_id)
      }
      const wanted = Math.max(signCandidates.least, limit * signCandidates.each)
      const cache = signsIn(table, vector.length)
      const near = cache.nearest(signsOf(vector), wanted)
      const compared = cosinesOf(table, vector, near)
      if (compared.length < near.length / 2) caches.delete(table)
      return compared
        .toSorted((a, b) => b.cosine - a.cosine)
        .slice(0, limit)
        .map(({ chunk_id }) => chunk_id)
    },
    async cosines(table, vector, chunkIds) {
      return new Map(cosinesOf(table, vector, chunkIds).map(({ chunk_id, cosine }) => [chunk_id, cosine]))
    },
  }
}

function prepare(sqlite: Sqlite.Database, table: number) {
  const vectors = `knowledge_vectors_${table}`
  const signs = `knowledge_signs_${table}`
  return {
    addVector: sqlite.prepare<[number, Buffer]>(`insert into ${vectors} (chunk_id, vector) values (?, ?)`),
    addSigns: sqlite.prepare<[number, Buffer]>(`insert into ${signs} (chunk_id, signs) values (?, ?)`),
    removeVector: sqlite.prepare<[number]>(`delete from ${vectors} where chunk_id = ?`),
    removeSigns: sqlite.prepare<[number]>(`delete from ${signs} where chunk_id = ?`),
    count: sqlite.prepare<[], { n: number }>(`select count(*) as n from ${signs}`),
    firstIds: sqlite.prepare<[number], { chunk_id: number }>(`select chunk_id from ${vectors} limit ?`),
    signsAfter: sqlite.prepare<[number, number], { chunk_id: number; signs: Buffer }>(
      `select chunk_id, signs from ${signs} where chunk_id > ? order by chunk_id limit ?`,
    ),
    nearest: sqlite.prepare<[Buffer, number], { chunk_id: number }>(
      `select chunk_id from ${vectors} order by vec_distance_cosine(vector, ?) limit ?`,
    ),
    cosines: sqlite.prepare<[Buffer, string], { chunk_id: number; cosine: number }>(
      `select chunk_id, 1 - vec_distance_cosine(vector, ?) as cosine
       from ${vectors} where chunk_id in (select value from json_each(?))`,
    ),
  }
}

const asBytes = (numbers: Float32Array | Uint32Array) =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)

const asWords = (bytes: Buffer) => {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  return new Uint32Array(aligned.buffer, aligned.byteOffset, bytes.byteLength / 4)
}
