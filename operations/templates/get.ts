import { z } from 'zod'
import { templateEvents, templateLanguagesOf } from '../../storage/templates.ts'
import { operation } from '../operation.ts'
import { templateId, templateOf, templateShape } from './shapes.ts'

export const templatesGet = operation({
  name: 'templates.get',
  title: 'Read a message template',
  description:
    'One template with what happened to it (status, quality, category, edits; newest first) and the other languages of its name.',
  permission: 'templates:read',
  effect: 'read',
  http: { method: 'GET', path: '/templates/:id' },
  input: z.object({ id: templateId }),
  output: z.object({
    template: templateShape,
    events: z.array(
      z.object({
        at: z.number(),
        kind: z.string(),
        value: z.string(),
        reason: z.string().nullable(),
        source: z.string(),
      }),
    ),
    languages: z.array(z.object({ id: z.string(), language: z.string(), status: z.string() })),
  }),
  async run({ hub }, { id }) {
    const { db } = hub.storage
    const row = await hub.templates.find(id)
    const events = await templateEvents(db, id)
    const languages = await templateLanguagesOf(db, row.business_id, row.name)
    return {
      template: templateOf(row),
      events: events.map(({ at, kind, value, reason, source }) => ({ at, kind, value, reason, source })),
      languages: languages.map(({ id: other, language, status }) => ({ id: other, language, status })),
    }
  },
})
