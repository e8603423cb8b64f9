import { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { templateCategorySchema, templateDefinitionSchema } from '../../domain/template.ts'
import { operation } from '../operation.ts'
import { findingShape, readerLanguage } from './shapes.ts'

export const templatesSuggest = operation({
  name: 'templates.suggest',
  title: 'Suggest a template from a brief',
  description:
    'Writes a template with the configured language model and checks it like any other. Nothing is saved: pass `definition` to templates.save.',
  permission: 'templates:write',
  effect: 'read',
  http: { method: 'POST', path: '/templates/suggest' },
  input: z.object({
    brief: z.string().trim().min(10).max(2_000).describe('What the message should do, and for whom'),
    language: z.string().min(2).max(20),
    category: templateCategorySchema.exclude(['authentication']).optional(),
    readerLanguage,
  }),
  output: z.object({ definition: templateDefinitionSchema, findings: z.array(findingShape) }),
  async run({ hub }, { brief, language, category, readerLanguage: reader }) {
    if (hub.writeTemplate === null)
      throw new CallerError('unsupported', 'Suggestions need a language model', {
        fix: 'Set OPENAI_API_KEY, or OPENAI_BASE_URL for another server (see .env.example), and start the hub again',
      })
    const { business } = hub.settings.current()
    const definition = await hub.writeTemplate({ brief, language, category, business: business.name })
    return { definition, findings: await hub.templates.lint(definition, null, reader ?? business.language) }
  },
})
