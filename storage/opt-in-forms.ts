import { uuidv7 } from 'uuidv7'
import type { OptInForm, OptInFormInput } from '../domain/opt-in.ts'
import type { Db } from './open.ts'
import type { OptInFormRow } from './schema-contacts.ts'

function optInFormOf(row: OptInFormRow): OptInForm {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    accountId: row.account_id,
    texts: JSON.parse(row.texts) as OptInForm['texts'],
    listId: row.list_id,
    tag: row.tag,
    origins: JSON.parse(row.origins) as string[],
    createdAt: row.created_at,
    disabledAt: row.disabled_at,
  }
}

export async function listOptInForms(db: Db): Promise<OptInForm[]> {
  const rows = await db.selectFrom('opt_in_forms').selectAll().orderBy('name').limit(500).execute()
  return rows.map(optInFormOf)
}

/** A form that is open to the public. */
export async function openOptInForm(db: Db, slug: string): Promise<OptInForm | null> {
  const row = await db
    .selectFrom('opt_in_forms')
    .selectAll()
    .where('slug', '=', slug)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return row ? optInFormOf(row) : null
}

/** Makes the form of this slug, or changes it; a disabled one is open again. */
export async function saveOptInForm(
  tx: Db,
  input: OptInFormInput & { accountId: string },
  now: number,
): Promise<OptInForm> {
  const values = {
    name: input.name,
    account_id: input.accountId,
    texts: JSON.stringify(input.texts),
    list_id: input.listId,
    tag: input.tag,
    origins: JSON.stringify(input.origins),
    disabled_at: null,
  }
  const row = await tx
    .insertInto('opt_in_forms')
    .values({ id: uuidv7(), slug: input.slug, created_at: now, ...values })
    .onConflict((conflict) => conflict.column('slug').doUpdateSet(values))
    .returningAll()
    .executeTakeFirstOrThrow()
  return optInFormOf(row)
}

/** False where there is no such form. */
export async function disableOptInForm(tx: Db, slug: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('opt_in_forms')
    .set({ disabled_at: now })
    .where('slug', '=', slug)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Puts a person on the form's list and gives them its tag. */
export async function joinForm(
  tx: Db,
  { listId, tag }: Pick<OptInForm, 'listId' | 'tag'>,
  contactId: string,
  now: number,
): Promise<void> {
  if (listId !== null) {
    await tx
      .insertInto('list_members')
      .values({ list_id: listId, contact_id: contactId, added_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  if (tag !== null) {
    await tx
      .insertInto('contact_tags')
      .values({ contact_id: contactId, tag })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
