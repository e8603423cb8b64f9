import { z } from 'zod'
import { templateCategorySchema, variablesSchema } from '../../domain/template.ts'
import { templatesSave } from '../../operations/templates/save.ts'
import { tool } from '../tool.ts'

const examples = z.array(z.string().min(1).max(200)).max(20)

export const writeTemplate = tool({
  name: 'write_template',
  title: 'Write a template draft',
  description:
    'Saves a draft and says what WhatsApp would refuse or change about it; nothing leaves the hub. Variables are {{1}}, {{2}} … in order, never first or last, each with an example. Marketing needs a way out, such as “Write STOP to end it”. Call again with templateId until no error is left, then submit_template.',
  uses: [templatesSave],
  input: z.object({
    templateId: z.string().max(80).optional().describe('A draft of yours to change'),
    name: z.string().max(512).describe('Lower case letters, digits, underscores'),
    language: z.string().max(10).describe('Such as it, en_US, es'),
    category: templateCategorySchema.exclude(['authentication']),
    header: z.string().max(100).optional(),
    body: z.string().min(1).max(2_000),
    examples: examples.default([]).describe('A value for each variable of the body'),
    footer: z.string().max(100).optional(),
    quickReplies: z.array(z.string().max(40)).max(10).default([]),
    link: z.object({ label: z.string().max(40), url: z.string().max(2_000) }).optional(),
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
  async run({ ask }, { templateId, header, body, examples: given, footer, quickReplies, link, ...rest }) {
    const buttons = [
      ...quickReplies.map((text) => ({ type: 'QUICK_REPLY' as const, text })),
      ...(link ? [{ type: 'URL' as const, text: link.label, url: link.url }] : []),
    ]
    const { template, findings } = await ask(templatesSave, {
      ...rest,
      id: templateId,
      parameterFormat: 'positional',
      components: [
        ...(header ? [{ type: 'HEADER' as const, format: 'TEXT' as const, text: header }] : []),
        { type: 'BODY' as const, text: body, ...(given.length > 0 && { example: { body_text: [given] } }) },
        ...(footer ? [{ type: 'FOOTER' as const, text: footer }] : []),
        ...(buttons.length > 0 ? [{ type: 'BUTTONS' as const, buttons }] : []),
      ],
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
