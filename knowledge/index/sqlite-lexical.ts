import type Sqlite from 'better-sqlite3'
import { fields } from '../search/features.ts'
import type { LexicalDriver } from './contract.ts'

/** Weight of each column in BM25, in the order of `fields`. */
const columnWeights = [3, 2.5, 1.5, 1]

/** FTS5 over feature names that the analyser made, beside the records that scoring reads. */
export function createSqliteLexical(sqlite: Sqlite.Database): LexicalDriver {
  const statements = new Map<number, ReturnType<typeof prepare>>()
  const on = (table: number) => {
    let prepared = statements.get(table)
    if (prepared === undefined) {
      prepared = prepare(sqlite, table)
      statements.set(table, prepared)
    }
    return prepared
  }

  return {
    async create(table) {
      sqlite.exec(`
        create virtual table if not exists knowledge_words_${table} using fts5(
          ${fields.join(', ')}, content = '', contentless_delete = 1,
          tokenize = "unicode61 remove_diacritics 0 tokenchars '_'");
        insert into knowledge_words_${table} (knowledge_words_${table}, rank)
          values ('rank', 'bm25(${columnWeights.join(', ')})');
        create virtual table if not exists knowledge_terms_${table}
          using fts5vocab(knowledge_words_${table}, 'row');
        create table if not exists knowledge_records_${table} (
          chunk_id integer primary key, record blob not null);
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
      statements.delete(table)
      sqlite.exec(`
        drop table if exists knowledge_terms_${table};
        drop table if exists knowledge_words_${table};
        drop table if exists knowledge_records_${table};
      `)
    },
    async add(table, documents) {
      const { addWords, addRecord } = on(table)
      for (const { chunkId, columns, record } of documents) {
        addWords.run(chunkId, ...fields.map((field) => columns[field]))
        addRecord.run(chunkId, Buffer.from(record.buffer, record.byteOffset, record.byteLength))
      }
    },
    async remove(table, chunkIds) {
      const { removeWords, removeRecord } = on(table)
      for (const id of chunkIds) {
        removeWords.run(id)
        removeRecord.run(id)
      }
    },
    async count(table) {
      return on(table).count.get()?.n ?? 0
    },
    async frequencies(table, features) {
      const rows = on(table).frequencies.all(JSON.stringify(features))
      return new Map(rows.map(({ term, doc }) => [term, doc]))
    },
    async candidates(table, features, limit) {
      if (features.length === 0) return []
      const match = features.map((feature) => `"${feature.replaceAll('"', '')}"`).join(' OR ')
      return on(table)
        .candidates.all(match, limit)
        .map(({ rowid }) => rowid)
    },
    async records(table, chunkIds) {
      const rows = on(table).records.all(JSON.stringify(chunkIds))
      return new Map(rows.map(({ chunk_id, record }) => [chunk_id, asNumbers(record)]))
    },
    async beginningWith(table, prefix, limit) {
      return on(table)
        .beginning.all(prefix, prefix + '\u{10ffff}', limit)
        .map(({ term }) => term)
    },
  }
}

function prepare(sqlite: Sqlite.Database, table: number) {
  const words = `knowledge_words_${table}`
  const records = `knowledge_records_${table}`
  const terms = `knowledge_terms_${table}`
  return {
    addWords: sqlite.prepare<[number, ...string[]]>(
      `insert into ${words} (rowid, ${fields.join(', ')}) values (?, ?, ?, ?, ?)`,
    ),
    addRecord: sqlite.prepare<[number, Buffer]>(`insert into ${records} (chunk_id, record) values (?, ?)`),
    removeWords: sqlite.prepare<[number]>(`delete from ${words} where rowid = ?`),
    removeRecord: sqlite.prepare<[number]>(`delete from ${records} where chunk_id = ?`),
    count: sqlite.prepare<[], { n: number }>(`select count(*) as n from ${records}`),
    firstIds: sqlite.prepare<[number], { chunk_id: number }>(`select chunk_id from ${records} limit ?`),
    frequencies: sqlite.prepare<[string], { term: string; doc: number }>(
      `select term, doc from ${terms} where term in (select value from json_each(?))`,
    ),
    candidates: sqlite.prepare<[string, number], { rowid: number }>(
      `select rowid from ${words} where ${words} match ? order by rank limit ?`,
    ),
    records: sqlite.prepare<[string], { chunk_id: number; record: Buffer }>(
      `select chunk_id, record from ${records} where chunk_id in (select value from json_each(?))`,
    ),
    beginning: sqlite.prepare<[string, string, number], { term: string }>(
      `select term from ${terms} where term >= ? and term < ? limit ?`,
    ),
  }
}

/** Copies only where the driver's buffer does not start on a word boundary. */
function asNumbers(bytes: Buffer): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  return new Uint32Array(aligned.buffer, aligned.byteOffset, bytes.byteLength / 4)
}
