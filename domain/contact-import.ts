import { z } from 'zod'

const importStatuses = ['checked', 'running', 'done', 'failed', 'cancelled', 'undoing', 'undone'] as const
export const importStatusSchema = z.enum(importStatuses)
export type ImportStatus = z.infer<typeof importStatusSchema>

/** What becomes of a row. `duplicate`: of a row before it, or of a contact in which it changes nothing. */
const rowOutcomes = ['new', 'updated', 'duplicate', 'invalid', 'empty'] as const
export const rowOutcomeSchema = z.enum(rowOutcomes)
export type RowOutcome = z.infer<typeof rowOutcomeSchema>

export const outcomeTotalsSchema = z.object({
  new: z.number(),
  updated: z.number(),
  duplicate: z.number(),
  invalid: z.number(),
  empty: z.number(),
})
export type OutcomeTotals = z.infer<typeof outcomeTotalsSchema>
export const noTotals: OutcomeTotals = { new: 0, updated: 0, duplicate: 0, invalid: 0, empty: 0 }

export const separators = [',', ';', '\t', '|'] as const
const separatorSchema = z.enum(separators)
export type Separator = z.infer<typeof separatorSchema>

/** What a column of the file is. `phonePrefix` stands before the number of its row; `new:` makes a text field. */
export const columnTargetSchema = z
  .union([
    z.enum([
      'ignore',
      'phone',
      'phonePrefix',
      'name',
      'firstName',
      'lastName',
      'language',
      'country',
      'timeZone',
      'tags',
      'consentDate',
      'consentWording',
      'consentSource',
    ]),
    z.templateLiteral(['field:', z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)]),
    z.templateLiteral(['new:', z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)]),
  ])
  .describe('phone, name, …, field:<key> of a field that exists, or new:<key> to make a text field')
export type ColumnTarget = z.infer<typeof columnTargetSchema>

/** How a file is read. */
export const fileFormatSchema = z.object({
  encoding: z.string(),
  /** What the encoding was told by: its mark, its bytes, or the likeliest of several. */
  encodingFrom: z.enum(['mark', 'bytes', 'guess', 'given']),
  separator: separatorSchema,
  /** Whether the first row names the columns. */
  header: z.boolean(),
})
export type FileFormat = z.infer<typeof fileFormatSchema>

export const importColumnSchema = z.object({
  /** As the header names it; empty where there is none. */
  title: z.string(),
  target: columnTargetSchema,
  /** What it could be besides, where it is left out: a field to be made. */
  suggestion: columnTargetSchema.nullable(),
  samples: z.array(z.string()),
})
export type ImportColumn = z.infer<typeof importColumnSchema>

/** Where the consent of the people in a file comes from. There is no import without a word on it. */
export const importConsentSchema = z.union([
  z.literal('none'),
  z.strictObject({
    /** How they agreed: "paper form in the shop", "newsletter of the old site". */
    source: z.string().trim().min(3).max(300),
    /** What they agreed to, in the words that they saw. */
    wording: z.string().trim().max(2_000).optional(),
    /** When, for everybody whose row does not say it itself; milliseconds. */
    at: z.number().int().optional(),
    /** They confirmed already what they had asked for: double opt-in does not ask them again. */
    confirmed: z
      .boolean()
      .optional()
      .describe(
        'Everybody in the file confirmed already, in the words of `wording`; else double opt-in asks them',
      ),
  }),
])
export type ImportConsent = z.infer<typeof importConsentSchema>

const country = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/, 'expected a country such as IT')

/** What a caller may say about a file; the rest is guessed. */
export const importChoicesSchema = z.object({
  country: country.optional().describe('Where numbers without a country code belong, such as IT'),
  separator: separatorSchema.optional(),
  encoding: z.string().trim().max(40).optional(),
  header: z.boolean().optional(),
  columns: z.array(columnTargetSchema).max(500).optional().describe('One for each column, in their order'),
  createFields: z.boolean().default(false).describe('Make a text field of every column that is not known'),
  dateOrder: z.enum(['dmy', 'mdy']).optional(),
})
export type ImportChoices = z.infer<typeof importChoicesSchema>

/** All that decides what a file does: kept with the import, so that a row means the same when it goes on tomorrow. */
export const importPlanSchema = z.object({
  format: fileFormatSchema,
  columns: z.array(importColumnSchema),
  country: country.nullable(),
  dateOrder: z.enum(['dmy', 'mdy']),
  consent: importConsentSchema.nullable(),
  listId: z.string().nullable(),
  tags: z.array(z.string()),
  createFields: z.boolean(),
  /** The consent of this import counts only once each person confirms it. */
  needsConfirmation: z.boolean().default(false),
  /** When the cells of failed rows and the samples of columns were emptied. */
  cellsForgottenAt: z.number().optional(),
})
export type ImportPlan = z.infer<typeof importPlanSchema>
