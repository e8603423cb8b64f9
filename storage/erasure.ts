import { sql, SqliteAdapter } from 'kysely'
import type { Db } from './open.ts'
import type { ContactRow } from './schema.ts'

/** By what a person is known where they are mentioned. */
export interface Traces {
  /** Texts that name them: number, user id, name. */
  words: string[]
  /** The number's digits and the user id, as webhooks have them. */
  addresses: string[]
  /** The last digits of the number, as a sheet of cells may have them in any writing. */
  lastDigits: string | null
  conversations: { id: string; account_id: string }[]
  providerIds: string[]
}

const rowsAtOnce = 2_000
const idsAtOnce = 500
/** A name shorter than this is in too many texts that are about somebody else. */
const shortestName = 3

export async function tracesOf(db: Db, contact: ContactRow): Promise<Traces> {
  const conversations = await db
    .selectFrom('conversations')
    .select(['id', 'account_id'])
    .where('contact_id', '=', contact.id)
    .execute()
  const sent = await db
    .selectFrom('messages')
    .innerJoin('conversations', 'conversations.id', 'messages.conversation_id')
    .select('messages.provider_id')
    .where('conversations.contact_id', '=', contact.id)
    .where('messages.provider_id', 'is not', null)
    .execute()
  const digits = contact.phone?.slice(1) ?? null
  const name = contact.name?.trim() ?? ''
  return {
    words: [
      contact.phone,
      digits,
      contact.whatsapp_user_id,
      name.length >= shortestName ? name : null,
    ].filter((word) => word !== null),
    addresses: [digits, contact.whatsapp_user_id].filter((one) => one !== null),
    lastDigits: digits === null ? null : digits.slice(-8),
    conversations,
    providerIds: sent.map(({ provider_id }) => provider_id!),
  }
}

const escaped = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`
const mentions = (column: string, words: readonly string[]) =>
  sql<boolean>`(${sql.join(
    words.map((word) => sql`${sql.ref(column)} like ${escaped(word)} escape '\\'`),
    sql` or `,
  )})`

/** Ids of the webhooks that hold something of a person; `since` looks at those alone that came from then on. */
export async function eventsOf(
  db: Db,
  traces: Traces,
  hashKey: (eventKey: string) => string,
  since?: number,
): Promise<string[]> {
  const found = new Set<string>()
  const kinds = ['', ':sent', ':delivered', ':read', ':failed']
  const keys = traces.providerIds.flatMap((id) => kinds.map((kind) => hashKey(id + kind)))
  for (let start = 0; start < keys.length; start += idsAtOnce) {
    const rows = await db
      .selectFrom('inbound_events')
      .select('id')
      .where('channel', 'in', ['whatsapp', 'sms', 'webchat'])
      .where('event_key', 'in', keys.slice(start, start + idsAtOnce))
      .execute()
    for (const { id } of rows) found.add(id)
  }
  const holding = await scan(db, 'inbound_events', 'payload', traces.addresses, since)
  return [...new Set([...found, ...holding])]
}

/** Reads a table a part at a time, so that no other work waits for the whole. */
async function scan(
  db: Db,
  table: 'inbound_events' | 'audit',
  column: string,
  words: readonly string[],
  since?: number,
): Promise<string[]> {
  if (words.length === 0) return []
  const found: string[] = []
  let after = ''
  for (;;) {
    const { rows } = await sql<{ id: string; hit: number }>`
      select id, case when ${mentions(column, words)} then 1 else 0 end as hit from ${sql.table(table)}
      where id > ${after} ${since === undefined ? sql`` : sql`and received_at >= ${since}`}
      order by id limit ${rowsAtOnce}`.execute(db)
    found.push(...rows.filter(({ hit }) => hit === 1).map(({ id }) => id))
    if (rows.length < rowsAtOnce) return found
    after = rows.at(-1)!.id
  }
}

/** Empties webhooks but keeps that they came: a second delivery of one must not be taken for a new message. */
export async function forgetEvents(tx: Db, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    await tx
      .updateTable('inbound_events')
      .set({ payload: '{}', error: null, status: 'processed' })
      .where('id', 'in', ids.slice(start, start + idsAtOnce))
      .execute()
  }
}

export async function mentionsInAudit(db: Db, { words }: Traces): Promise<string[]> {
  const found = [...(await scan(db, 'audit', 'input', words)), ...(await scan(db, 'audit', 'error', words))]
  return [...new Set(found)]
}

/** The audit keeps who did what and when, without the words that name the person. */
export async function forgetAudit(tx: Db, ids: readonly string[], words: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    const rows = await tx
      .selectFrom('audit')
      .select(['id', 'input', 'error'])
      .where('id', 'in', ids.slice(start, start + idsAtOnce))
      .execute()
    for (const row of rows) {
      const input = JSON.stringify(withoutWords(JSON.parse(row.input), words))
      const error = row.error === null ? null : withoutWords(row.error, words)
      await tx.updateTable('audit').set({ input, error }).where('id', '=', row.id).execute()
    }
  }
}

export function withoutWords<T>(value: T, words: readonly string[]): T {
  if (typeof value === 'string') return words.reduce<string>(withoutWord, value) as T
  if (Array.isArray(value)) return value.map((inner: unknown) => withoutWords(inner, words)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutWords(inner, words)]),
  ) as T
}

/** Whole words alone: Ada is not in Canada. */
export function withoutWord(text: string, word: string): string {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu'), '[erased]')
}

/** Empties what imports kept of the person: their own rows, and rows that failed with their number or name. */
export async function cellsOf(tx: Db, id: string, { words, lastDigits }: Traces): Promise<void> {
  const plain = sql`replace(replace(replace(replace(replace(cells, ' ', ''), '-', ''), '.', ''), '/', ''), ')', '')`
  await tx
    .updateTable('import_rows')
    .set({ cells: null, before: null, reason: null })
    .where((where) =>
      where.or([
        where('contact_id', '=', id),
        ...(words.length === 0 ? [] : [mentions('cells', words), mentions('reason', words)]),
        ...(lastDigits === null ? [] : [sql<boolean>`${plain} like ${`%${lastDigits}%`}`]),
      ]),
    )
    .execute()
}

/** Whose words stand in the evidence: of these sources the business's own, which everybody was shown. */
const shownToAll = new Set(['form', 'widget', 'qr', 'link', 'ad', 'import'])

/** Evidence stays as proof, under the hash of the number: when, how, what for, by whom. */
export async function forgetConsent(
  tx: Db,
  id: string,
  hash: string,
  words: readonly string[],
): Promise<void> {
  const rows = await tx
    .selectFrom('consent_events')
    .select(['id', 'source', 'wording', 'detail'])
    .where('contact_id', '=', id)
    .execute()
  for (const row of rows) {
    const detail = JSON.parse(row.detail) as Record<string, unknown>
    const kept = ['needsConfirmation', 'corrects', 'purpose', 'form', 'ad', 'import', 'mergedFrom'].filter(
      (key) => key in detail,
    )
    const own = row.wording?.split('\n\n')[0] ?? null
    const names = own !== null && words.some((word) => own.toLowerCase().includes(word.toLowerCase()))
    await tx
      .updateTable('consent_events')
      .set({
        wording: shownToAll.has(row.source) && !names ? own : null,
        detail: JSON.stringify(Object.fromEntries(kept.map((key) => [key, detail[key]]))),
        phone_hash: hash,
      })
      .where('id', '=', row.id)
      .execute()
  }
}

/** Deletes the person's own rows. Returns how many messages there were, and the ids of their files. */
export async function removeRows(
  tx: Db,
  id: string,
  { conversations, addresses }: Traces,
): Promise<{ messages: number; mediaIds: string[] }> {
  if (tx.getExecutor().adapter instanceof SqliteAdapter) {
    // Else the words of deleted messages would lie in the segments of the index until they are merged some day.
    await sql`insert into message_words (message_words, rank) values ('secure-delete', 1)`.execute(tx)
  }
  const lines = conversations.map((line) => line.id)
  const ofLines = tx.selectFrom('messages').select('id').where('conversation_id', 'in', lines)
  let messages = 0
  let mediaIds: string[] = []
  if (lines.length > 0) {
    const media = await tx.deleteFrom('media').where('message_id', 'in', ofLines).returning('id').execute()
    mediaIds = media.map((row) => row.id)
    await tx.deleteFrom('ledger').where('message_id', 'in', ofLines).execute()
    for (const table of ['notes', 'escalations', 'turns'] as const)
      await tx.deleteFrom(table).where('conversation_id', 'in', lines).execute()
    const gone = await tx.deleteFrom('messages').where('conversation_id', 'in', lines).executeTakeFirst()
    messages = Number(gone.numDeletedRows)
    await tx.deleteFrom('conversations').where('id', 'in', lines).execute()
  }
  for (const table of [
    'ledger',
    'contact_values',
    'contact_tags',
    'list_members',
    'bulk_errors',
    'bulk_changes',
  ] as const)
    await tx.deleteFrom(table).where('contact_id', '=', id).execute()
  await tx
    .deleteFrom('rate_limits')
    .where(
      'key',
      'in',
      conversations.map((line) => `pair:${line.account_id}:${id}`),
    )
    .execute()
  await tx
    .deleteFrom('jobs')
    .where('state', '<>', 'running')
    .where((where) =>
      where.or([
        where(
          'serial_key',
          'in',
          addresses.flatMap((one) => [`customer:${one}`, `customer:+${one}`]),
        ),
        mentions('payload', [id, ...lines, ...addresses]),
      ]),
    )
    .execute()
  // A bulk action that ended does not need to know any more whom it was for.
  await tx
    .updateTable('bulk_actions')
    .set({ selection: '{"ids":[]}' })
    .where('status', '<>', 'running')
    .where(mentions('selection', [id, ...addresses]))
    .execute()
  await tx.deleteFrom('contacts').where('id', '=', id).execute()
  return { messages, mediaIds }
}
