import { createHmac, randomBytes } from 'node:crypto'
import type { Db } from './open.ts'

/** Under which the key is kept among the settings. */
export const hashKeyName = 'privacy.hash_key'

/** Hashes under the hub's own key, which is made when it is first asked for; docs/decisions/0009 says against whom. */
export async function keyedHasher(db: Db, now: number): Promise<(text: string) => string> {
  const secret = (await storedKey(db)) ?? (await newKey(db, now))
  return hasher(secret)
}

/** The same where a key was made already; null where nothing has been hashed yet. */
export async function storedHasher(db: Db): Promise<((text: string) => string) | null> {
  const secret = await storedKey(db)
  return secret === null ? null : hasher(secret)
}

/** The keys of events have numbers and ids of people in them and are only ever compared: they are stored as hashes. */
export async function eventKeyHasher(db: Db, now: number): Promise<(eventKey: string) => string> {
  const hash = await keyedHasher(db, now)
  return (eventKey) => hash(`event:${eventKey}`)
}

const hasher = (secret: Buffer) => (text: string) => createHmac('sha256', secret).update(text).digest('hex')

async function storedKey(db: Db): Promise<Buffer | null> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', hashKeyName)
    .executeTakeFirst()
  return row ? Buffer.from(JSON.parse(row.value) as string, 'hex') : null
}

async function newKey(db: Db, now: number): Promise<Buffer> {
  const value = JSON.stringify(randomBytes(32).toString('hex'))
  await db
    .insertInto('settings')
    .values({ key: hashKeyName, value, updated_at: now, updated_by: 'hub' })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  return (await storedKey(db))!
}
