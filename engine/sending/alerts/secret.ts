import { randomBytes } from 'node:crypto'
import type { Db } from '../../../storage/open.ts'

const key = 'alert_webhook_secret'

/** The secret that alerts are signed with, made where it is first asked for. */
export async function alertSecret(db: Db, now: number): Promise<string> {
  const read = () => db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst()
  const known = await read()
  if (known) return known.value
  await db
    .insertInto('settings')
    .values({ key, value: randomBytes(32).toString('hex'), updated_at: now, updated_by: 'system' })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  return (await read())!.value
}
