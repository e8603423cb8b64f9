import { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { templateDefinitionSchema } from '../../domain/template.ts'
import { previewTemplate } from '../../engine/templates/preview.ts'
import { readTemplate } from '../../engine/templates/read-template.ts'
import type { TemplateContact } from '../../engine/templates/render.ts'
import { fieldValuesOf } from '../../storage/templates.ts'
import type { Db } from '../../storage/open.ts'
import { operation } from '../operation.ts'
import { givenValues, templateId } from './shapes.ts'

const cardShape = z.object({
  header: z
    .object({
      kind: z.enum(['text', 'image', 'video', 'document', 'location']),
      value: z.string().nullable(),
    })
    .nullable(),
  body: z.string(),
  footer: z.string().nullable(),
  buttons: z.array(z.object({ kind: z.string(), text: z.string(), target: z.string().nullable() })),
})

export const templatesPreview = operation({
  name: 'templates.preview',
  title: 'Preview a template as on the phone',
  description:
    'The texts that the phone would show, for a contact or with the examples, and the variables that have no value. Give `id` of a template, or `definition` of one that is being written.',
  permission: 'templates:read',
  effect: 'read',
  http: { method: 'POST', path: '/templates/preview' },
  input: z
    .object({
      id: templateId.optional(),
      definition: templateDefinitionSchema.optional(),
      contactId: z.string().max(80).optional(),
      values: givenValues,
    })
    .refine(({ id, definition }) => (id === undefined) !== (definition === undefined), {
      message: 'give either id or definition',
      path: ['id'],
    }),
  output: z.object({
    preview: cardShape.extend({ cards: z.array(cardShape) }),
    missing: z
      .array(z.object({ key: z.string(), reason: z.string() }))
      .describe('Variables that a message to this contact would lack; shown by their examples'),
  }),
  async run({ hub }, { id, definition, contactId, values }) {
    const template =
      definition === undefined ? readTemplate(await hub.templates.find(id!)) : { ...definition, unknown: [] }
    const contact = contactId === undefined ? null : await contactOf(hub.storage.db, contactId)
    const { missing: _, reasons, ...preview } = previewTemplate({ template, contact, values })
    return { preview, missing: Object.entries(reasons).map(([key, reason]) => ({ key, reason })) }
  },
})

async function contactOf(db: Db, id: string): Promise<TemplateContact> {
  const row = await db
    .selectFrom('contacts')
    .select(['name', 'phone'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new CallerError('not_found', `There is no contact ${id}`, { field: 'contactId' })
  return { ...row, fields: await fieldValuesOf(db, id) }
}
