import { z } from 'zod'
import { templateDefinitionSchema } from '../../domain/template.ts'
import { operation } from '../operation.ts'
import { findingShape, readerLanguage, readVersion, templateId, templateOf, templateShape } from './shapes.ts'

export const templatesSave = operation({
  name: 'templates.save',
  title: 'Save a template draft',
  description:
    'Saves a draft, a new one or the one named by `id`, and says what WhatsApp would refuse or change about it. Nothing leaves the hub; templates.submit sends it to the review.',
  permission: 'templates:write',
  effect: 'write',
  http: { method: 'POST', path: '/templates' },
  input: templateDefinitionSchema.extend({ id: templateId.optional(), version: readVersion, readerLanguage }),
  output: z.object({ template: templateShape, findings: z.array(findingShape) }),
  async run({ hub }, { id, version, readerLanguage: reader, ...definition }) {
    const row = await hub.templates.save(definition, id ?? null, version)
    const language = reader ?? hub.settings.current().business.language
    return { template: templateOf(row), findings: await hub.templates.lint(definition, row.id, language) }
  },
})
