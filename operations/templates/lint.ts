import { z } from 'zod'
import { templateDefinitionSchema } from '../../domain/template.ts'
import { operation } from '../operation.ts'
import { findingShape, readerLanguage, templateId } from './shapes.ts'

export const templatesLint = operation({
  name: 'templates.lint',
  title: 'Check a template before WhatsApp does',
  description:
    'Says what is wrong with a definition and how to mend it: errors are refused, warnings cost quality or the category. Nothing is saved.',
  permission: 'templates:read',
  effect: 'read',
  http: { method: 'POST', path: '/templates/lint' },
  input: templateDefinitionSchema.extend({
    id: templateId.optional().describe('The template that this is a change of'),
    readerLanguage,
  }),
  output: z.object({ ok: z.boolean().describe('It has no errors'), findings: z.array(findingShape) }),
  async run({ hub }, { id, readerLanguage: reader, ...definition }) {
    const language = reader ?? hub.settings.current().business.language
    const findings = await hub.templates.lint(definition, id ?? null, language)
    return { ok: findings.every(({ severity }) => severity !== 'error'), findings }
  },
})
