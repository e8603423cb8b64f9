import { sql, SqliteAdapter, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  const sqlite = db.getExecutor().adapter instanceof SqliteAdapter
  await db.schema
    .createTable('knowledge_sources')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull().unique())
    .addColumn('mime', 'text', (c) => c.notNull())
    .addColumn('language', 'text')
    .addColumn('size', 'integer', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('indexed_hash', 'text', (c) => c.notNull().defaultTo(''))
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('error', 'text')
    .addColumn('done', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('total', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('active_generation', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('last_generation', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('updated_at', 'bigint', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('knowledge_files')
    .addColumn('source_id', 'text', (c) =>
      c.primaryKey().references('knowledge_sources.id').onDelete('cascade'),
    )
    .addColumn('bytes', sqlite ? 'blob' : 'bytea', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('knowledge_entries')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('source_id', 'text', (c) => c.notNull().references('knowledge_sources.id').onDelete('cascade'))
    .addColumn('generation', 'integer', (c) => c.notNull())
    .addColumn('external_id', 'text', (c) => c.notNull())
    .addColumn('group_key', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('section', 'text', (c) => c.notNull())
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('updated_at', 'bigint', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('knowledge_entries_source')
    .on('knowledge_entries')
    .columns(['source_id', 'generation', 'position', 'id'])
    .execute()
  await db.schema
    .createIndex('knowledge_entries_group')
    .on('knowledge_entries')
    .columns(['source_id', 'group_key'])
    .execute()

  await db.schema
    .createTable('knowledge_variants')
    .addColumn('id', sqlite ? 'integer' : 'bigserial', (c) =>
      sqlite ? c.primaryKey().autoIncrement() : c.primaryKey(),
    )
    .addColumn('entry_id', 'text', (c) => c.notNull().references('knowledge_entries.id').onDelete('cascade'))
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('origin', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('knowledge_variants_entry')
    .on('knowledge_variants')
    .columns(['entry_id', 'id'])
    .execute()

  await db.schema
    .createTable('knowledge_chunks')
    .addColumn('id', sqlite ? 'integer' : 'bigserial', (c) =>
      sqlite ? c.primaryKey().autoIncrement() : c.primaryKey(),
    )
    .addColumn('source_id', 'text', (c) => c.notNull().references('knowledge_sources.id'))
    .addColumn('generation', 'integer', (c) => c.notNull())
    .addColumn('entry_id', 'text')
    .addColumn('group_key', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('section', 'text', (c) => c.notNull())
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('variants', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('url', 'text')
    .execute()
  await db.schema
    .createIndex('knowledge_chunks_source')
    .on('knowledge_chunks')
    .columns(['source_id', 'generation', 'position'])
    .execute()
  await db.schema.createIndex('knowledge_chunks_entry').on('knowledge_chunks').column('entry_id').execute()

  await db.schema
    .createTable('knowledge_index_tables')
    .addColumn('part', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('dimensions', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('copied_to', 'bigint', (c) => c.notNull().defaultTo(0))
    .addColumn('done', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('total', 'integer', (c) => c.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('knowledge_index_tables_pk', ['part', 'number'])
    .execute()
  await db.schema
    .createTable('knowledge_state')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('revision', 'bigint', (c) => c.notNull())
    .execute()
  await sql`insert into knowledge_state (id, revision) values (1, 0)`.execute(db)
}
