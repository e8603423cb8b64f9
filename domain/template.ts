import { z } from 'zod'
import { placeholdersIn } from './template-placeholders.ts'

/** Source: Meta, WhatsApp Business Platform, message template components and template limits. Lengths in characters. */
export const templateLimits = {
  name: 512,
  header: 60,
  headerVariables: 1,
  body: 1024,
  footer: 60,
  buttons: 10,
  buttonLabel: 25,
  buttonsByKind: {
    QUICK_REPLY: 10,
    URL: 2,
    PHONE_NUMBER: 1,
    COPY_CODE: 1,
    FLOW: 1,
    OTP: 1,
    CATALOG: 1,
    VOICE_CALL: 1,
  },
  url: 2_000,
  phone: 20,
  code: 15,
  leastCards: 2,
  cards: 10,
  cardBody: 160,
  cardButtons: 2,
  codeMinutes: 90,
  /** Templates of one business account; 6,000 once the business is verified. */
  perAccount: 250,
  createdPerHour: 100,
} as const

export const templateCategorySchema = z.enum(['marketing', 'utility', 'authentication'])
export type TemplateCategory = z.infer<typeof templateCategorySchema>

/**
 * draft: only in the hub; pending: under review; approved: may be sent; paused: out for hours, for its quality;
 * the others cannot be sent.
 */
const templateStatuses = [
  'draft',
  'pending',
  'approved',
  'rejected',
  'paused',
  'disabled',
  'in_appeal',
  'archived',
  'deleted',
] as const
export const templateStatusSchema = z.enum(templateStatuses)
export type TemplateStatus = z.infer<typeof templateStatusSchema>

export const templateQualitySchema = z.enum(['GREEN', 'YELLOW', 'RED', 'UNKNOWN'])
export type TemplateQuality = z.infer<typeof templateQualitySchema>

export const parameterFormatSchema = z.enum(['positional', 'named'])
export type ParameterFormat = z.infer<typeof parameterFormatSchema>

/** Only what keeps a definition storable; the lint holds it to Meta's limits, and says so in a reader's words. */
const words = z.string().max(5_000)
const namedExamples = z.array(z.object({ param_name: words, example: words })).max(100)

const header = z.discriminatedUnion('format', [
  z.object({
    type: z.literal('HEADER'),
    format: z.literal('TEXT'),
    text: words,
    example: z
      .object({
        header_text: z.array(words).max(100).optional(),
        header_text_named_params: namedExamples.optional(),
      })
      .optional(),
  }),
  z.object({
    type: z.literal('HEADER'),
    format: z.enum(['IMAGE', 'VIDEO', 'DOCUMENT']),
    example: z.object({ header_handle: z.array(words).max(20).optional() }).optional(),
  }),
  z.object({ type: z.literal('HEADER'), format: z.literal('LOCATION') }),
])

const body = z.object({
  type: z.literal('BODY'),
  /** Absent in authentication templates, whose words are Meta's. */
  text: words.optional(),
  example: z
    .object({
      body_text: z.array(z.array(words).max(100)).max(20).optional(),
      body_text_named_params: namedExamples.optional(),
    })
    .optional(),
  add_security_recommendation: z.boolean().optional(),
})

const footer = z.object({
  type: z.literal('FOOTER'),
  text: words.optional(),
  code_expiration_minutes: z.number().int().optional(),
})

const button = z.discriminatedUnion('type', [
  z.object({ type: z.literal('QUICK_REPLY'), text: words }),
  z.object({
    type: z.literal('URL'),
    text: words,
    url: words,
    example: z.union([words, z.array(words).max(20)]).optional(),
  }),
  z.object({ type: z.literal('PHONE_NUMBER'), text: words, phone_number: words }),
  z.object({
    type: z.literal('COPY_CODE'),
    text: words.optional(),
    example: z.union([words, z.array(words).max(20)]).optional(),
  }),
  z.object({
    type: z.literal('FLOW'),
    text: words,
    flow_id: z.union([words, z.number()]).optional(),
    flow_name: words.optional(),
    flow_json: words.optional(),
    flow_action: z.enum(['navigate', 'data_exchange', 'NAVIGATE', 'DATA_EXCHANGE']).optional(),
    navigate_screen: words.optional(),
  }),
  z.object({
    type: z.literal('OTP'),
    otp_type: z.enum(['COPY_CODE', 'ONE_TAP', 'ZERO_TAP']),
    text: words.optional(),
    autofill_text: words.optional(),
    zero_tap_terms_accepted: z.boolean().optional(),
    supported_apps: z
      .array(z.object({ package_name: words, signature_hash: words }))
      .max(5)
      .optional(),
  }),
  z.object({ type: z.literal('CATALOG'), text: words }),
  z.object({ type: z.literal('VOICE_CALL'), text: words, ttl_minutes: z.number().int().optional() }),
])
export type TemplateButton = z.infer<typeof button>

const buttons = z.object({ type: z.literal('BUTTONS'), buttons: z.array(button).max(30) })
const card = z.object({ components: z.array(z.discriminatedUnion('type', [header, body, buttons])).max(10) })
export type TemplateCard = z.infer<typeof card>

const component = z.discriminatedUnion('type', [
  header,
  body,
  footer,
  buttons,
  z.object({ type: z.literal('CAROUSEL'), cards: z.array(card).max(30) }),
])
export type TemplateComponent = z.infer<typeof component>
export type ComponentOf<T extends TemplateComponent['type']> = Extract<TemplateComponent, { type: T }>

export const componentsSchema = z.array(component).min(1).max(10)

const fallback = z
  .string()
  .max(1_000)
  .optional()
  .describe('What stands in where the value is missing; without it the message is not sent')

/** Where the value of a variable comes from. */
const variableSourceSchema = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('contact'),
    field: z.enum(['name', 'first_name', 'phone']),
    fallback,
  }),
  z.object({ from: z.literal('field'), field: z.string().min(1).max(80), fallback }),
  z.object({ from: z.literal('fixed'), value: z.string().min(1).max(2_000) }),
  z.object({ from: z.literal('send'), fallback }),
])
export type VariableSource = z.infer<typeof variableSourceSchema>

export const variablesSchema = z
  .record(z.string().max(120), variableSourceSchema)
  .refine((variables) => Object.keys(variables).length <= 200, { message: 'at most 200 variables' })

/** A template as people write it: components in Meta's own form, and where the hub finds the values. */
export const templateDefinitionSchema = z.object({
  name: z.string().min(1).max(600).describe('Lower case letters, digits and underscores'),
  language: z.string().min(1).max(20).describe("Meta's code, such as it, en_US or es"),
  category: templateCategorySchema,
  parameterFormat: parameterFormatSchema
    .default('positional')
    .describe('positional: {{1}}, {{2}}; named: {{first_name}}'),
  components: componentsSchema.describe(
    "In Meta's form: HEADER, BODY, FOOTER, BUTTONS, CAROUSEL, with examples of the variables",
  ),
  variables: variablesSchema
    .default({})
    .describe(
      'By key (a name, or body.1, header.1, header, button.0, card.0.body.1) where its value comes from; absent: given at send',
    ),
})
export type TemplateDefinition = z.output<typeof templateDefinitionSchema>

export function componentOf<T extends TemplateComponent['type']>(
  components: readonly TemplateComponent[],
  type: T,
): ComponentOf<T> | undefined {
  return components.find((one): one is ComponentOf<T> => one.type === type)
}

/** The example values of a text's variables, by name or number. */
export function examplesOf(
  part: Extract<TemplateComponent, { type: 'HEADER' | 'BODY' }>,
): Map<string, string> {
  const examples = new Map<string, string>()
  const positional =
    part.type === 'BODY'
      ? part.example?.body_text?.[0]
      : part.format === 'TEXT'
        ? part.example?.header_text
        : []
  for (const [index, value] of (positional ?? []).entries()) examples.set(String(index + 1), value)
  const named =
    part.type === 'BODY'
      ? part.example?.body_text_named_params
      : part.format === 'TEXT'
        ? part.example?.header_text_named_params
        : []
  for (const { param_name, example } of named ?? []) examples.set(param_name, example)
  return examples
}

/** Whether a URL button's address has a part that each message fills in. */
export function hasVariable(address: string): boolean {
  return placeholdersIn(address).length > 0
}

export function firstOf(example: string | string[] | undefined): string | undefined {
  return Array.isArray(example) ? example[0] : example
}
