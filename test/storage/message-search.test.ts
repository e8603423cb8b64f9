import { sql, type Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { queueMessage } from '../../engine/sending/queue-message.ts'
import { contactAt } from '../../storage/contacts.ts'
import { conversationWith } from '../../storage/conversations.ts'
import { listConversations } from '../../storage/conversations-read.ts'
import { foldText } from '../../storage/fold.ts'
import { listEntries } from '../../storage/knowledge/entries.ts'
import { conversationsSaying } from '../../storage/message-search.ts'
import * as core from '../../storage/migrations/0001_core.ts'
import * as knowledge from '../../storage/migrations/0002_knowledge.ts'
import * as contacts from '../../storage/migrations/0003_contacts_and_sending.ts'
import * as messageSearch from '../../storage/migrations/0004_message_search.ts'
import * as reach from '../../storage/migrations/0007_reach.ts'
import { openStorage, type Db } from '../../storage/open.ts'
import { testStorage } from '../database.ts'
import { postgresForTests } from './postgres.ts'

const databases: [string, () => Promise<Db>][] = [
  ['SQLite', async () => (await testStorage()).db],
  ['PostgreSQL', postgresForTests()],
]

let phones = 0
async function said(db: Db, name: string | null, ...bodies: string[]): Promise<string> {
  const address = { phone: `+3933300${1_000 + ++phones}`, whatsappUserId: null, name }
  const contact = await contactAt(db, address, phones)
  const line = { contactId: contact.id, channel: 'whatsapp' as const, accountId: '1' }
  const conversation = await conversationWith(db, line, phones)
  for (const body of bodies) {
    const by = { author: 'system' as const, authorId: null, category: 'service' as const }
    const idempotencyKey = `${conversation.id} ${body}`
    await queueMessage(db, { conversation, content: { type: 'text', body }, ...by, idempotencyKey }, phones)
  }
  return conversation.id
}

const found = async (db: Db, search: string) =>
  (await listConversations(db, { operatorId: null, search, limit: 50 })).conversations
    .map(({ id }) => id)
    .toSorted()

describe.each(databases)('a search of conversations on %s', (name, open) => {
  it('finds words of any message, without accents or capitals, the last one from its beginning', async () => {
    const db = await open()
    const late = await said(db, 'Marta', 'Perché l’ordine è in ritardo?', 'Grazie')
    const wine = await said(db, null, 'Il vino Größe 100% è su bottega.example/vini.html')
    const upper = await said(db, null, 'PERCHÉ NO')
    expect(await found(db, 'perche')).toEqual([late, upper].toSorted())
    expect(await found(db, 'PERCHÉ')).toEqual([late, upper].toSorted())
    expect(await found(db, 'ritardo ordine')).toEqual([late])
    expect(await found(db, 'ordine rit')).toEqual([late])
    expect(await found(db, 'ord ritardo')).toEqual([])
    expect(await found(db, 'itardo')).toEqual([])
    expect(await found(db, 'ordine grazie')).toEqual([])
    expect(await found(db, 'große')).toEqual([wine])
    expect(await found(db, 'vini')).toEqual([wine])
    expect(await found(db, 'bottega')).toEqual([wine])
  })

  it('finds names and numbers by a part', async () => {
    const db = await open()
    const elodie = await said(db, 'Élodie Nuñez', 'ciao')
    const { phone } = await db.selectFrom('contacts').select('phone').executeTakeFirstOrThrow()
    expect(await found(db, 'LODIE nun')).toEqual([elodie])
    expect(await found(db, `${phone!.slice(0, 6)} ${phone!.slice(6)}`)).toEqual([elodie])
    expect(await found(db, '100%')).toEqual([])
    expect(await found(db, '_')).toEqual([])
  })

  it.each([
    '"',
    "'",
    '*',
    'a OR b',
    'near(a b)',
    '& | !',
    'text:ciao',
    '(',
    'a:*',
    '\\',
    '- -',
    'a\u0000b',
    '1e5',
    '😀',
  ])('takes %j for words, never for a language', async (search) => {
    const db = await open()
    await said(db, null, 'tutt’altro')
    expect(await found(db, search)).toEqual([])
  })

  it('forgets what was deleted and learns what was changed', async () => {
    const db = await open()
    const id = await said(db, null, 'carta di credito smarrita')
    await db.updateTable('messages').set({ text: 'carta cancellata' }).execute()
    expect(await found(db, 'smarrita')).toEqual([])
    expect(await found(db, 'carta cancellata')).toEqual([id])
    await db.updateTable('messages').set({ text: null }).execute()
    expect(await found(db, 'carta')).toEqual([])
    await db.updateTable('messages').set({ text: 'di nuovo' }).execute()
    expect(await found(db, 'nuovo')).toEqual([id])
    await db.deleteFrom('messages').execute()
    expect(await found(db, 'nuovo')).toEqual([])
  })

  it('goes by an index and not through every message', async () => {
    const db = await open()
    const sqlite = name === 'SQLite'
    const saying = conversationsSaying(db, 'perché no')!
    // Of an empty table PostgreSQL would rather read all.
    if (!sqlite) await sql`set enable_seqscan = off`.execute(db)
    const how = sqlite ? sql`explain query plan` : sql`explain`
    const { rows } = await sql`${how} select 1 where '' in ${saying}`.execute(db)
    if (!sqlite) await sql`reset enable_seqscan`.execute(db)
    expect(JSON.stringify(rows)).toMatch(
      sqlite ? /VIRTUAL TABLE INDEX/ : /Bitmap Index Scan on messages_words/,
    )
    expect(JSON.stringify(rows)).not.toMatch(/SCAN messages\b|Seq Scan on messages/)
  })

  it('of entries finds them without accents or capitals', async () => {
    const db = await open()
    const source = { id: 's', kind: 'faq', name: 'n', mime: '', size: 0, hash: '', status: 'ready' }
    const times = { created_at: 1, updated_at: 1 }
    await db
      .insertInto('knowledge_sources')
      .values({
        ...source,
        ...times,
        indexed_hash: '',
        done: 0,
        total: 0,
        active_generation: 1,
        last_generation: 1,
      })
      .execute()
    const place = { source_id: 's', generation: 1, external_id: 'e', group_key: 'e', position: 0 }
    await db
      .insertInto('knowledge_entries')
      .values({
        id: 'e',
        ...place,
        ...times,
        language: 'it',
        section: '',
        question: 'PERCHÉ?',
        answer: 'Così.',
      })
      .execute()
    const total = async (text: string) => (await listEntries(db, { text, limit: 5, offset: 0 })).total
    expect([await total('perche cosi'), await total('perché'), await total('no')]).toEqual([1, 1, 0])
  })
})

it('messages from before the index are found too', async () => {
  const storage = openStorage(':memory:')
  const { db } = storage
  const schemaless = db as unknown as Kysely<unknown>
  // What writes the message knows the later columns of its conversation.
  for (const migration of [core, knowledge, contacts, reach]) await migration.up(schemaless)
  const id = await said(db, null, 'Perché è in ritardo?')
  await messageSearch.up(schemaless)
  expect(await found(db, 'perche')).toEqual([id])
  await db.deleteFrom('messages').execute()
  expect(await found(db, 'perche')).toEqual([])
  await storage.close()
})

it('folds letters of any alphabet that has accents', () => {
  expect(['Perché', 'AÑO', 'Żółw', 'Ελλάδα', 'ciao'].map(foldText)).toEqual([
    'perche',
    'ano',
    'zołw',
    'ελλαδα',
    'ciao',
  ])
})
