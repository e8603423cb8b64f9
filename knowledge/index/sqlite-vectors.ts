import type Sqlite from 'better-sqlite3'
import type { VectorDriver } from './contract.ts'

/**
 * Up to this many chunks every vector is compared. Above, the signs of the components choose the candidates and
 * the vectors themselves decide among them (`bench/` has the recall of both).
 */
export const mostComparedExactly = 4_000
/** Candidates by sign for each one asked for. */
const signCandidates = 8

export function createSqliteVectors(sqlite: Sqlite.Database, exactUpTo = mostComparedExactly): VectorDriver {
  const statements = new Map<number, ReturnType<typeof prepare>>()
  const on = (table: number) => {
    let prepared = statements.get(table)
    if (prepared === undefined) {
      prepared = prepare(sqlite, table)
      statements.set(table, prepared)
    }
    return prepared
  }
  const counts = new Map<number, number>()
  const countOf = (table: number) => {
    const known = counts.get(table)
    if (known !== undefined) return known
    const n = on(table).count.get()?.n ?? 0
    counts.set(table, n)
    return n
  }

  return {
    async create(table, dimensions) {
      sqlite.exec(`
        create table if not exists knowledge_vectors_${table} (
          chunk_id integer primary key, vector blob not null);
        create virtual table if not exists knowledge_bits_${table} using vec0(
          chunk_id integer primary key, signs bit[${Math.ceil(dimensions / 8) * 8}]);
      `)
    },
    async clear(table, limit) {
      const ids = on(table)
        .firstIds.all(limit)
        .map(({ chunk_id }) => chunk_id)
      await this.remove(table, ids)
      return this.count(table)
    },
    async drop(table) {
      statements.delete(table)
      counts.delete(table)
      sqlite.exec(`
        drop table if exists knowledge_bits_${table};
        drop table if exists knowledge_vectors_${table};
      `)
    },
    async add(table, vectors) {
      const { addVector, addSigns } = on(table)
      for (const { chunkId, vector } of vectors) {
        addVector.run(chunkId, asBytes(vector))
        addSigns.run(BigInt(chunkId), signsOf(vector))
      }
    },
    async remove(table, chunkIds) {
      const { removeVector, removeSigns } = on(table)
      for (const id of chunkIds) {
        removeVector.run(id)
        removeSigns.run(BigInt(id))
      }
    },
    async count(table) {
      counts.delete(table)
      return countOf(table)
    },
    async nearest(table, vector, limit) {
      const { nearest, nearestBySigns, cosines } = on(table)
      const bytes = asBytes(vector)
      if (countOf(table) <= exactUpTo) return nearest.all(bytes, limit).map(({ chunk_id }) => chunk_id)
      const k = Math.min(4096, limit * signCandidates)
      const near = nearestBySigns.all(signsOf(vector), k).map(({ chunk_id }) => chunk_id)
      return cosines
        .all(bytes, JSON.stringify(near))
        .toSorted((a, b) => b.cosine - a.cosine)
        .slice(0, limit)
        .map(({ chunk_id }) => chunk_id)
    },
    async cosines(table, vector, chunkIds) {
      const rows = on(table).cosines.all(asBytes(vector), JSON.stringify(chunkIds))
      return new Map(rows.map(({ chunk_id, cosine }) => [chunk_id, cosine]))
    },
  }
}

function prepare(sqlite: Sqlite.Database, table: number) {
  const vectors = `knowledge_vectors_${table}`
  const bits = `knowledge_bits_${table}`
  return {
    addVector: sqlite.prepare<[number, Buffer]>(`insert into ${vectors} (chunk_id, vector) values (?, ?)`),
    addSigns: sqlite.prepare<[bigint, Buffer]>(
      `insert into ${bits} (chunk_id, signs) values (?, vec_bit(?))`,
    ),
    removeVector: sqlite.prepare<[number]>(`delete from ${vectors} where chunk_id = ?`),
    removeSigns: sqlite.prepare<[bigint]>(`delete from ${bits} where chunk_id = ?`),
    count: sqlite.prepare<[], { n: number }>(`select count(*) as n from ${vectors}`),
    firstIds: sqlite.prepare<[number], { chunk_id: number }>(`select chunk_id from ${vectors} limit ?`),
    nearest: sqlite.prepare<[Buffer, number], { chunk_id: number }>(
      `select chunk_id from ${vectors} order by vec_distance_cosine(vector, ?) limit ?`,
    ),
    nearestBySigns: sqlite.prepare<[Buffer, number], { chunk_id: number }>(
      `select chunk_id from ${bits} where signs match vec_bit(?) and k = ?`,
    ),
    cosines: sqlite.prepare<[Buffer, string], { chunk_id: number; cosine: number }>(
      `select chunk_id, 1 - vec_distance_cosine(vector, ?) as cosine
       from ${vectors} where chunk_id in (select value from json_each(?))`,
    ),
  }
}

const asBytes = (vector: Float32Array) => Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)

/** One bit a component: whether it is positive. */
function signsOf(vector: Float32Array): Buffer {
  const bits = Buffer.alloc(Math.ceil(vector.length / 8))
  for (let at = 0; at < vector.length; at++) {
    if ((vector[at] ?? 0) > 0) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7))
  }
  return bits
}
