import { sql, SqliteAdapter, type Kysely } from 'kysely'

/**
 * A full-text index over the words of messages, accents folded. On SQLite it is FTS5 beside the table, kept by
 * triggers; on PostgreSQL an index over an expression, which needs neither table nor backfill.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof SqliteAdapter) await forSqlite(db)
  else await forPostgres(db)
}

async function forSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`
    create virtual table message_words using fts5(
      text, content = 'messages', content_rowid = 'seq', columnsize = 0,
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')`.execute(db)
  const forget = sql.raw(
    `insert into message_words (message_words, rowid, text) values ('delete', old.seq, old.text)`,
  )
  const learn = sql.raw(`insert into message_words (rowid, text) values (new.seq, new.text)`)
  await sql`
    create trigger message_words_in after insert on messages when new.text is not null
    begin ${learn}; end`.execute(db)
  await sql`
    create trigger message_words_out after delete on messages when old.text is not null
    begin ${forget}; end`.execute(db)
  // One trigger: of two, nobody says which goes first, and what was forgotten last would be gone.
  await sql`
    create trigger message_words_changed after update of text on messages when old.text is not new.text
    begin ${forget}; ${learn}; end`.execute(db)
  await sql`insert into message_words (rowid, text) select seq, text from messages where text is not null`.execute(
    db,
  )
}

async function forPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function fold_text(text) returns text language sql immutable strict parallel safe
    return lower(regexp_replace(normalize($1, NFD), ${sql.lit('[\\u0300-\\u036f]')}, '', 'g'))`.execute(db)
  // The parser would keep an address or a file's name as one word.
  await sql`
    create function message_words(text) returns tsvector language sql immutable strict parallel safe
    return to_tsvector('simple', regexp_replace(fold_text($1), ${sql.lit('[!-/:-@\\[-`{-~]')}, ' ', 'g'))`.execute(
    db,
  )
  await sql`create index messages_words on messages using gin (message_words(text))`.execute(db)
}
