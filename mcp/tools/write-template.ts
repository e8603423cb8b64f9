import { z } from 'zod'
import { templateCategorySchema, variablesSchema } from '../../domain/template.ts'
import { templatesSave } from '../../operations/templates/save.ts'
import { componentsOf, isNamed } from '../template-parts.ts'
import { tool } from '../tool.ts'

const label = z.string().max(40)
/** What a message and a card of a carousel have alike. */
const parts = {
  examples: z
    .union([z.array(z.string().max(200)).max(20), z.record(z.string().max(60), z.string().max(200))])
    .optional()
    .describe('A value for each variable of the body, in order or by name'),
  quickReplies: z.array(label).max(10).optional(),
  links: z
    .array(z.object({ label, url: z.string().max(2_000), example: z.string().max(2_000).optional() }))
    .max(2)
    .optional(),
  phone: z.object({ label, number: z.string().max(20) }).optional(),
}
const media = {
  media: z.enum(['image', 'video', 'document']),
  sample: z.string().max(2_000).optional().describe('Handle of an uploaded sample'),
}

export const writeTemplate = tool({
  name: 'write_template',
  title: 'Write a template draft',
  description:
    'Saves a draft, whole, and says what WhatsApp would refuse or change about it; nothing leaves the hub. Variables are {{1}}, {{2}} … in order, or all named such as {{first_name}}; never first or last, each with an example. Marketing needs a way out, such as “Write STOP to end it”. Call again with templateId until no error is left, then submit_template.',
  uses: [templatesSave],
  input: z.object({
    templateId: z.string().max(80).optional().describe('A draft of yours to change'),
    name: z.string().max(512).describe('Lower case letters, digits, underscores'),
    language: z.string().max(10).describe('Such as it, en_US, es'),
    category: templateCategorySchema.exclude(['authentication']),
    header: z
      .union([z.string().max(100), z.object(media)])
      .optional()
      .describe('Words, or a file that each message brings'),
    headerExample: z.string().max(200).optional().describe('Of its variable'),
    body: z.string().min(1).max(2_000),
    footer: z.string().max(100).optional(),
    ...parts,
    copyCode: z.string().max(20).optional().describe('Example of a code that a button copies'),
    cards: z
      .array(z.object({ ...media, body: z.string().max(500).optional(), ...parts }))
      .max(10)
      .optional()
      .describe('A carousel: 2 to 10, of the same form'),
    variables: variablesSchema.default({}).describe('Where each value comes from, by key such as body.1'),
  }),
  output: z.object({
    templateId: z.string(),
    status: z.string(),
    submittable: z.boolean(),
    findings: z.array(
      z.object({ severity: z.string(), rule: z.string(), message: z.string(), fix: z.string() }),
    ),
  }),
  fields: { id: 'templateId' },
  afterError: { not_found: 'list_templates', conflict: 'list_templates' },
  async run({ ask }, { templateId, name, language, category, variables, ...words }) {
    const components = componentsOf(words)
    const { template, findings } = await ask(templatesSave, {
      id: templateId,
      name,
      language,
      category,
      variables,
      parameterFormat: isNamed(components) ? 'named' : 'positional',
      components,
      readerLanguage: 'en',
    })
    return {
      templateId: template.id,
      status: template.status,
      submittable: findings.every(({ severity }) => severity !== 'error'),
      findings: findings.map(({ severity, rule, message, fix }) => ({ severity, rule, message, fix })),
    }
  },
})
