import { z } from 'zod'
import {
  fileFormatSchema,
  importChoicesSchema,
  importColumnSchema,
  importConsentSchema,
  importPlanSchema,
  importStatusSchema,
  outcomeTotalsSchema,
  rowOutcomeSchema,
} from '../../domain/contact-import.ts'
import { languageSchema, type Language } from '../../domain/language.ts'
import type { Examined } from '../../engine/contacts/import/examine.ts'
import { codesOf, reasonWords } from '../../engine/contacts/import/reasons.ts'
import type { ImportRow } from '../../storage/schema-contacts.ts'

/** Whose language the reasons are in. */
export const reasonsLanguage = languageSchema
  .optional()
  .describe('Of the reasons; the business’s own where it is not said')

export const reasonCodes = z
  .array(z.string())
  .describe('The reasons as codes, such as phone_too_short or duplicate_row')

export const rowShape = z.object({
  row: z.number().int().describe('1 is the first row below the header'),
  result: rowOutcomeSchema,
  phone: z.string().nullable(),
  duplicateOf: z.number().int().nullable().describe('The row before it that has the same number'),
  reason: z.string().nullable().describe('Why, in words'),
  codes: reasonCodes,
})

export const checkedShape = z.object({
  id: z.string(),
  format: fileFormatSchema,
  country: z.string().nullable(),
  dateOrder: z.enum(['dmy', 'mdy']),
  columns: z.array(importColumnSchema),
  rows: z.number().int(),
  totals: outcomeTotalsSchema,
  firstRows: z.array(rowShape.extend({ cells: z.array(z.string()) })),
  reasons: z.array(z.object({ code: z.string(), rows: z.number(), words: z.string() })),
})

export const importShape = z.object({
  id: z.string(),
  name: z.string(),
  status: importStatusSchema,
  total: z.number().int(),
  done: z.number().int().describe('Rows that are through'),
  totals: outcomeTotalsSchema,
  error: z.string().nullable(),
  format: fileFormatSchema,
  country: z.string().nullable(),
  columns: z.array(importColumnSchema),
  consent: importConsentSchema.nullable(),
  listId: z.string().nullable(),
  tags: z.array(z.string()),
  createdBy: z.string(),
  createdAt: z.number(),
  finishedAt: z.number().nullable(),
})

/** Choices of an import as a query has them: texts, the columns separated by commas. */
export const choicesInQuery = importChoicesSchema.omit({ columns: true, separator: true }).extend({
  separator: z.enum(['comma', 'semicolon', 'tab', 'pipe']).optional(),
})

export const separatorNamed = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const

export function checkedOf(
  examined: Examined & { id: string },
  language: Language,
): z.output<typeof checkedShape> {
  const { id, plan, rows, totals, firstRows, reasons } = examined
  const { format, country, dateOrder, columns } = plan
  return {
    id,
    format,
    country,
    dateOrder,
    columns,
    rows,
    totals,
    firstRows: firstRows.map((row) => ({
      ...row,
      reason: reasonWords(row.reason, language),
      codes: codesOf(row.reason),
    })),
    reasons: reasons.map(({ code, rows }) => ({
      code,
      rows,
      words: reasonWords(code, language)!,
    })),
  }
}

export function importOf(row: ImportRow): z.output<typeof importShape> {
  const { format, country, columns, consent, listId, tags } = importPlanSchema.parse(JSON.parse(row.options))
  return {
    id: row.id,
    name: row.name,
    status: importStatusSchema.parse(row.status),
    total: row.total,
    done: row.done,
    totals: outcomeTotalsSchema.parse(JSON.parse(row.totals)),
    error: row.error,
    format,
    country,
    columns,
    consent,
    listId,
    tags,
    createdBy: row.created_by,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
  }
}
