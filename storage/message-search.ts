import { sql, SqliteAdapter, type RawBuilder } from 'kysely'
import { foldText } from './fold.ts'
import type { Db } from './open.ts'

const mostWords = 8
/** Fewer letters than these begin too many words. */
const shortestPrefix = 2
/** Of the messages that match, the newest: a word that everybody uses finds recent conversations. */
const mostMessages = 2_000

/** The words of a search as the index knows them. */
function wordsOfSearch(search: string): string[] {
  return (foldText(search).match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, mostWords)
    .map((word) => word.slice(0, 60))
}

/**
 * A subquery of the ids of conversations with a message that holds all the words, in any order; the last one may be
 * the beginning of a word. Null where the search holds no word.
 */
export function conversationsSaying(db: Db, search: string): RawBuilder<string> | null {
  const words = wordsOfSearch(search)
  if (words.length === 0) return null
  const sqlite = db.getExecutor().adapter instanceof SqliteAdapter
  const found = sqlite ? sqliteMatches(words) : postgresMatches(words)
  return sql`(select conversation_id from messages where seq in (${found} limit ${mostMessages}))`
}

const isPrefix = (words: string[], at: number) =>
  at === words.length - 1 && words[at]!.length >= shortestPrefix

function sqliteMatches(words: string[]): RawBuilder<unknown> {
  const query = words.map((word, at) => `"${word}"${isPrefix(words, at) ? ' *' : ''}`).join(' ')
  return sql`select rowid from message_words where message_words match ${query} order by rowid desc`
}

function postgresMatches(words: string[]): RawBuilder<unknown> {
  const query = words.map((word, at) => (isPrefix(words, at) ? `${word}:*` : word)).join(' & ')
  return sql`
    select seq from messages where message_words(text) @@ to_tsquery('simple', ${query}) order by seq desc`
}
