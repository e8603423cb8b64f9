import type { Db } from '../../../storage/open.ts'
import type { ContactRow } from '../../../storage/schema.ts'
import type { TemplateRow } from '../../../storage/schema-sending.ts'
import { readTemplate } from '../../templates/read-template.ts'
import type { TemplateContact } from '../../templates/values.ts'

/** Whether a template takes values from the business's own fields, so that they have to be read. */
export function usesFields(rows: readonly TemplateRow[]): boolean {
  return rows.some((row) => Object.values(readTemplate(row).variables).some(({ from }) => from === 'field'))
}

/** A page of contacts as templates see them; their own fields only where `withFields`. */
export async function templateContacts(
  db: Db,
  contacts: readonly ContactRow[],
  withFields: boolean,
): Promise<Map<string, TemplateContact>> {
  const made = new Map<string, TemplateContact>(
    contacts.map(({ id, name, phone }) => [id, { name, phone, fields: {} }]),
  )
  if (!withFields || contacts.length === 0) return made
  const values = await db
    .selectFrom('contact_values')
    .innerJoin('contact_fields', 'contact_fields.key', 'contact_values.field')
    .select(['contact_id', 'field', 'type', 'text', 'number'])
    .where(
      'contact_id',
      'in',
      contacts.map(({ id }) => id),
    )
    .execute()
  for (const { contact_id, field, type, text, number } of values) {
    made.get(contact_id)!.fields[field] = { type, text, number }
  }
  return made
}
