import type { ContactField, FieldType } from '../domain/contact-field.ts'
import type { Db } from './open.ts'

/** The business's fields, as an import reads its columns by them. */
export async function importFields(
  db: Db,
): Promise<Pick<ContactField, 'key' | 'label' | 'type' | 'choices'>[]> {
  const rows = await db.selectFrom('contact_fields').selectAll().orderBy('created_at').execute()
  return rows.map(({ key, label, type, choices }) => ({
    key,
    label,
    type: type as FieldType,
    choices: choices === null ? null : (JSON.parse(choices) as string[]),
  }))
}

/** Makes text fields of columns; one that is there already stays as it is. */
export async function createImportFields(
  tx: Db,
  fields: readonly { key: string; label: string }[],
  now: number,
): Promise<void> {
  if (fields.length === 0) return
  await tx
    .insertInto('contact_fields')
    .values(fields.map(({ key, label }) => ({ key, label, type: 'text', choices: null, created_at: now })))
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

export async function listExists(db: Db, id: string): Promise<boolean> {
  return (await db.selectFrom('lists').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}
