import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { z } from 'zod'
import { ProviderError } from '../domain/errors.ts'
import { placeholdersIn } from '../domain/template-placeholders.ts'
import {
  templateCategorySchema,
  templateDefinitionSchema,
  type TemplateComponent,
  type TemplateDefinition,
  type VariableSource,
} from '../domain/template.ts'
import { fence } from './untrusted.ts'

export interface TemplateBrief {
  /** What the message should do, in the business's own words. */
  brief: string
  language: string
  category?: TemplateDefinition['category'] | undefined
  business: string
  signal?: AbortSignal
}

export type TemplateWriter = (brief: TemplateBrief) => Promise<TemplateDefinition>

const short = z.string().trim().min(1).max(2_000)
/** What the model is asked for: simpler than Meta's form, which is made from it. */
const suggestionSchema = z.object({
  name: z.string().trim().min(1).max(512),
  category: templateCategorySchema.exclude(['authentication']).optional(),
  header: short.nullish(),
  body: short,
  footer: short.nullish(),
  buttons: z
    .array(
      z.object({
        type: z.enum(['quick_reply', 'url', 'phone']),
        text: short,
        value: z.string().max(2_000).nullish(),
      }),
    )
    .max(10)
    .default([]),
  variables: z
    .array(
      z.object({
        name: z
          .string()
          .regex(/^[a-z][a-z0-9_]*$/)
          .max(60),
        example: short,
      }),
    )
    .max(30)
    .default([]),
})
type Suggestion = z.output<typeof suggestionSchema>

const attempts = 2
const timeoutMs = 45_000

const instructions = `You write message templates for WhatsApp. Answer with one JSON object and nothing else:
{"name","category","header","body","footer","buttons":[{"type","text","value"}],"variables":[{"name","example"}]}
name: lower case letters, digits and _, saying what the template is for. category: marketing or utility.
header: plain text up to 60 characters, or null. body: up to 1024 characters. footer: up to 60 characters, or null.
buttons: type quick_reply, url (value: https address) or phone (value: number with +), text up to 25 characters.
Variables are written {{first_name}} in body or header, lower case; each is listed in variables with a true-to-life
example. A variable neither begins nor ends the body, two never touch, and there are more than twice as many words as
variables. Marketing says in its footer how to stop receiving. Utility promotes nothing. No capitals for emphasis, no
rows of exclamation marks, no short links, no promises that the brief does not make.`

/** Suggests a template from a brief with the configured chat model; the answer is held to its schema, never trusted. */
export function createTemplateWriter({ model }: { model: () => Promise<BaseChatModel> }): TemplateWriter {
  return async ({ brief, language, category, business, signal }) => {
    const chat = await model()
    const { wrap } = fence()
    const asked = [
      `Language: ${language}. Business: ${business}.${category ? ` Category: ${category}.` : ''}`,
      wrap('brief', brief),
    ].join('\n')
    const messages: [string, string][] = [
      ['system', instructions],
      ['human', asked],
    ]
    let fault = ''
    for (let attempt = 0; attempt < attempts; attempt++) {
      const limits = [AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]
      const answer = await ask(chat, messages, AbortSignal.any(limits))
      const parsed = read(answer)
      if (parsed.success) {
        const made = templateDefinitionSchema.safeParse(definitionOf(parsed.data, language, category))
        if (made.success) return made.data
        fault = z.prettifyError(made.error)
      } else fault = z.prettifyError(parsed.error)
      messages.push(
        ['ai', answer.slice(0, 4_000)],
        ['human', `That cannot be used: ${fault.slice(0, 800)}. Answer again.`],
      )
    }
    throw new ProviderError(`the model's answer is no template: ${fault.slice(0, 300)}`, { action: 'retry' })
  }
}

async function ask(chat: BaseChatModel, messages: [string, string][], signal: AbortSignal): Promise<string> {
  try {
    return (await chat.invoke(messages, { signal })).text
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new ProviderError(
      `the language model did not answer: ${message}`,
      { action: 'retry' },
      { cause: error },
    )
  }
}

function read(answer: string) {
  const from = answer.indexOf('{')
  const to = answer.lastIndexOf('}')
  let value: unknown
  try {
    value = JSON.parse(answer.slice(from, to + 1))
  } catch {
    // No JSON at all is told to the model as an answer without any of its parts.
    value = null
  }
  return suggestionSchema.safeParse(value)
}

/** Variables whose name says which contact field they mean. */
const ownFields: Record<string, VariableSource> = Object.fromEntries(
  ['first_name', 'name', 'nome', 'nombre', 'customer_name'].map((name) => [
    name,
    { from: 'contact', field: name === 'customer_name' || name === 'name' ? 'name' : 'first_name' },
  ]),
)

function definitionOf(
  { name, header, body, footer, buttons, variables, ...rest }: Suggestion,
  language: string,
  category: TemplateBrief['category'],
): TemplateDefinition {
  const example = (text: string) =>
    placeholdersIn(text).map((param_name) => ({
      param_name,
      example: variables.find((one) => one.name === param_name)?.example ?? '',
    }))
  const components: TemplateComponent[] = []
  if (header)
    components.push({
      type: 'HEADER',
      format: 'TEXT',
      text: header,
      ...(placeholdersIn(header).length > 0 && { example: { header_text_named_params: example(header) } }),
    })
  components.push({
    type: 'BODY',
    text: body,
    ...(placeholdersIn(body).length > 0 && { example: { body_text_named_params: example(body) } }),
  })
  if (footer) components.push({ type: 'FOOTER', text: footer })
  if (buttons.length > 0)
    components.push({
      type: 'BUTTONS',
      buttons: buttons.map(({ type, text, value }) =>
        type === 'quick_reply'
          ? { type: 'QUICK_REPLY', text }
          : type === 'url'
            ? { type: 'URL', text, url: value ?? '' }
            : { type: 'PHONE_NUMBER', text, phone_number: value ?? '' },
      ),
    })
  const used = new Set([header ?? '', body].flatMap(placeholdersIn))
  return {
    name,
    language,
    category: category ?? rest.category ?? 'utility',
    parameterFormat: 'named',
    components,
    variables: Object.fromEntries(Object.entries(ownFields).filter(([key]) => used.has(key))),
  }
}
