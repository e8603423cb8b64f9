import { z } from 'zod'
import {
  parameterFormatSchema,
  templateCategorySchema,
  templateQualitySchema,
  templateStatusSchema,
  variablesSchema,
} from '../../domain/template.ts'
import { slotsOf } from '../../domain/template-slots.ts'
import { lintRules, type LintRule } from '../../engine/templates/lint.ts'
import { readTemplate } from '../../engine/templates/read-template.ts'
import type { TemplateRow } from '../../storage/schema-sending.ts'

export const templateId = z.string().min(1).max(80)

export const readVersion = z
  .number()
  .int()
  .optional()
  .describe('`updatedAt` of the template as it was read: a conflict where somebody has changed it since')

export const variableShape = z.object({
  key: z.string().describe('How `values` and `variables` name it'),
  kind: z.enum(['text', 'image', 'video', 'document', 'location', 'url', 'code']),
  example: z.string().nullable(),
  source: z.string().describe('contact.<field>, field.<key>, fixed, or send: to be given with each message'),
  fallback: z.string().nullable(),
})

export const templateShape = z.object({
  id: z.string(),
  name: z.string(),
  language: z.string(),
  category: templateCategorySchema,
  requestedCategory: templateCategorySchema.describe('Other than `category` where WhatsApp moved it'),
  comingCategory: z
    .object({ category: templateCategorySchema, at: z.number() })
    .nullable()
    .describe('What WhatsApp gave notice to move it to, and when'),
  status: templateStatusSchema,
  rejectionReason: z.string().nullable(),
  quality: templateQualitySchema,
  pausedUntil: z.number().nullable(),
  parameterFormat: parameterFormatSchema,
  components: z.array(z.looseObject({ type: z.string() })).describe("In Meta's form"),
  variables: z.array(variableShape),
  sources: variablesSchema.describe(
    'Where the values come from, as templates.save and templates.edit take it',
  ),
  createdAt: z.number(),
  updatedAt: z.number().describe('Also the version for templates.save and templates.edit'),
  submittedAt: z.number().nullable(),
  checkedAt: z.number().nullable(),
})

export const findingShape = z.object({
  rule: z.enum(Object.keys(lintRules) as [LintRule, ...LintRule[]]),
  severity: z.enum(['error', 'warning']),
  path: z.string().describe('Where in the definition, such as components.1.text'),
  message: z.string(),
  fix: z.string(),
})

export const readerLanguage = z
  .enum(['it', 'en', 'es'])
  .optional()
  .describe("Language of the findings; the business's where not given")

export const givenValues = z
  .record(z.string().max(120), z.string().max(4_000))
  .refine((values) => Object.keys(values).length <= 200, { message: 'at most 200 values' })
  .default({})
  .describe('Values by the key of the variable; they win over the sources')

export function templateOf(row: TemplateRow): z.output<typeof templateShape> {
  const read = readTemplate(row)
  return {
    id: row.id,
    name: row.name,
    language: row.language,
    category: read.category,
    requestedCategory: templateCategorySchema.parse(row.requested_category),
    comingCategory:
      row.coming_category === null
        ? null
        : {
            category: templateCategorySchema.parse(row.coming_category),
            at: row.coming_category_at ?? row.updated_at,
          },
    status: templateStatusSchema.parse(row.status),
    rejectionReason: row.rejection_reason,
    quality: templateQualitySchema.parse(row.quality),
    pausedUntil: row.paused_until,
    parameterFormat: read.parameterFormat,
    components: JSON.parse(row.components) as { type: string }[],
    variables: slotsOf(read).map(({ key, kind, example }) => {
      const source = Object.hasOwn(read.variables, key) ? read.variables[key] : undefined
      return {
        key,
        kind,
        example,
        source:
          source?.from === 'contact' || source?.from === 'field'
            ? `${source.from}.${source.field}`
            : (source?.from ?? 'send'),
        fallback: source && 'fallback' in source ? (source.fallback ?? null) : null,
      }
    }),
    sources: read.variables,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    submittedAt: row.submitted_at,
    checkedAt: row.checked_at,
  }
}
