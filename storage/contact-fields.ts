import type { ContactField, FieldType, FieldValue, StoredValue } from '../domain/contact-field.ts'
import { shownValue } from '../domain/contact-field.ts'
import { CallerError } from '../domain/errors.ts'
import type { Db } from './open.ts'
import type { ContactFieldRow } from './schema-contacts.ts'

const mostFields = 100

function fieldOf(row: ContactFieldRow): ContactField {
  return {
    key: row.key,
    label: row.label,
    type: row.type as FieldType,
    choices: row.choices === null ? null : (JSON.parse(row.choices) as string[]),
    createdAt: row.created_at,
  }
}

export async function contactFields(db: Db): Promise<ContactField[]> {
  const rows = await db
    .selectFrom('contact_fields')
    .selectAll()
    .orderBy('created_at')
    .orderBy('key')
    .execute()
  return rows.map(fieldOf)
}

/** Every field with how many contacts have a value in it. */
export async function fieldUse(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('contact_values')
    .select(({ fn }) => ['field', fn.countAll<number>().as('n')])
    .groupBy('field')
    .execute()
  return new Map(rows.map(({ field, n }) => [field, Number(n)]))
}

/** Throws CallerError `conflict` where contacts hold values that the new type or choices would not allow. */
export async function saveField(
  tx: Db,
  field: Omit<ContactField, 'createdAt'>,
  now: number,
): Promise<ContactField> {
  const known = (await contactFields(tx)).find(({ key }) => key === field.key)
  if (!known) {
    const { n } = await tx
      .selectFrom('contact_fields')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    if (Number(n) >= mostFields)
      throw new CallerError('conflict', `There are ${mostFields} fields already`, {
        fix: 'Delete one that nobody uses with fields.delete',
      })
  } else await requireUnused(tx, known, field)
  const row = {
    label: field.label,
    type: field.type,
    choices: field.choices === null ? null : JSON.stringify(field.choices),
  }
  await tx
    .insertInto('contact_fields')
    .values({ key: field.key, ...row, created_at: now })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute()
  return { ...field, createdAt: known?.createdAt ?? now }
}

async function requireUnused(
  tx: Db,
  known: ContactField,
  next: Omit<ContactField, 'createdAt'>,
): Promise<void> {
  const used = async (choice?: string) => {
    const { n } = await tx
      .selectFrom('contact_values')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('field', '=', known.key)
      .$if(choice !== undefined, (query) => query.where('text', '=', choice!))
      .executeTakeFirstOrThrow()
    return Number(n)
  }
  if (next.type !== known.type) {
    const n = await used()
    if (n > 0)
      throw new CallerError(
        'conflict',
        `${n} contacts have a value in ${known.key}, which is ${known.type}`,
        {
          field: 'type',
          fix: 'Make a new field with another key, or empty this one first with a bulk action (setField, value null)',
          reason: 'field_type_in_use',
          about: { contacts: n },
        },
      )
    return
  }
  for (const choice of (known.choices ?? []).filter((one) => !next.choices?.includes(one))) {
    const n = await used(choice)
    if (n > 0)
      throw new CallerError('conflict', `${n} contacts have the choice "${choice}"`, {
        field: 'choices',
        fix: `Keep it, or first give those contacts another with a bulk action on field.${known.key}:"${choice}"`,
        reason: 'field_choice_in_use',
        about: { contacts: n, choice },
      })
  }
}

/** Removes a field with all its values; returns how many contacts had one. Throws CallerError `not_found`. */
export async function deleteField(tx: Db, key: string): Promise<number> {
  const gone = await tx.deleteFrom('contact_fields').where('key', '=', key).executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new CallerError('not_found', 'No such field', { field: 'key' })
  const values = await tx.deleteFrom('contact_values').where('field', '=', key).executeTakeFirst()
  return Number(values.numDeletedRows)
}

/** Sets values of many contacts at once; null removes. */
export async function writeValues(
  tx: Db,
  contactIds: readonly string[],
  values: ReadonlyMap<string, StoredValue | null>,
): Promise<void> {
  if (contactIds.length === 0) return
  for (const [field, value] of values) {
    if (value === null) {
      await tx
        .deleteFrom('contact_values')
        .where('field', '=', field)
        .where('contact_id', 'in', [...contactIds])
        .execute()
      continue
    }
    await tx
      .insertInto('contact_values')
      .values(contactIds.map((contact_id) => ({ contact_id, field, ...value })))
      .onConflict((conflict) => conflict.columns(['contact_id', 'field']).doUpdateSet(value))
      .execute()
  }
}

/** What contacts have in the business's fields, by contact and key. */
export async function valuesOf(
  db: Db,
  contactIds: readonly string[],
): Promise<Map<string, Record<string, FieldValue>>> {
  const shown = new Map<string, Record<string, FieldValue>>(contactIds.map((id) => [id, {}]))
  if (contactIds.length === 0) return shown
  const rows = await db
    .selectFrom('contact_values as value')
    .innerJoin('contact_fields as field', 'field.key', 'value.field')
    .select(['value.contact_id', 'value.text', 'value.number', 'field.key', 'field.type'])
    .where('value.contact_id', 'in', [...contactIds])
    .execute()
  for (const row of rows) {
    const value = shownValue(row.type as FieldType, row)
    if (value !== null) shown.get(row.contact_id)![row.key] = value
  }
  return shown
}
