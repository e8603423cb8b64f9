import type { ParameterFormat, TemplateCategory, VariableSource } from '../../../../domain/template.ts'
import { partOf, type Template, type TemplateButton } from '../template.ts'

export type HeaderKind = 'none' | 'text' | 'image' | 'video' | 'document' | 'location'
export type OtpButton = Extract<TemplateButton, { type: 'OTP' }>

export interface CardDraft {
  header: 'image' | 'video'
  /** Of the sample that was uploaded. */
  handle: string
  body: string
  buttons: TemplateButton[]
}

/** A template as its editor holds it. What the chosen category or layout has no place for is kept, not sent. */
export interface Draft {
  name: string
  language: string
  category: TemplateCategory
  parameterFormat: ParameterFormat
  layout: 'plain' | 'carousel'
  header: { kind: HeaderKind; text: string; handle: string }
  body: string
  footer: string
  buttons: TemplateButton[]
  cards: CardDraft[]
  /** Of an authentication template. */
  code: { advice: boolean; minutes: number | null; button: OtpButton }
  /** By the key of the variable, as `slots.ts` names it; those of buttons are in the buttons. */
  examples: Record<string, string>
  sources: Record<string, VariableSource>
}

export function emptyDraft(language: string): Draft {
  return {
    name: '',
    language,
    category: 'utility',
    parameterFormat: 'named',
    layout: 'plain',
    header: { kind: 'none', text: '', handle: '' },
    body: '',
    footer: '',
    buttons: [],
    cards: [],
    code: { advice: true, minutes: 10, button: { type: 'OTP', otp_type: 'COPY_CODE' } },
    examples: {},
    sources: {},
  }
}

type Stored = Pick<Template, 'name' | 'language' | 'category' | 'parameterFormat' | 'components' | 'sources'>

/** A stored template for the editor. */
export function draftOf(template: Stored): Draft {
  const { components, parameterFormat } = template
  const empty = emptyDraft(template.language)
  const header = partOf(components, 'HEADER')
  const body = partOf(components, 'BODY')
  const footer = partOf(components, 'FOOTER')
  const buttons = partOf(components, 'BUTTONS')?.buttons ?? []
  const cards = partOf(components, 'CAROUSEL')?.cards
  const examples: Record<string, string> = {}
  readExamples(components, parameterFormat, '', examples)
  for (const [index, card] of (cards ?? []).entries())
    readExamples(card.components, parameterFormat, `card.${index}.`, examples)
  const isCode = template.category === 'authentication'
  return {
    ...empty,
    name: template.name,
    category: template.category,
    parameterFormat,
    layout: cards ? 'carousel' : 'plain',
    header: {
      kind: header ? (header.format.toLowerCase() as HeaderKind) : 'none',
      text: header?.format === 'TEXT' ? header.text : '',
      handle: header && header.format !== 'TEXT' && header.format !== 'LOCATION' ? handleIn(header) : '',
    },
    body: body?.text ?? '',
    footer: footer?.text ?? '',
    buttons: isCode ? [] : buttons,
    cards: (cards ?? []).map((card) => {
      const top = partOf(card.components, 'HEADER')
      return {
        header: top?.format === 'VIDEO' ? 'video' : 'image',
        handle: top?.format === 'IMAGE' || top?.format === 'VIDEO' ? handleIn(top) : '',
        body: partOf(card.components, 'BODY')?.text ?? '',
        buttons: partOf(card.components, 'BUTTONS')?.buttons ?? [],
      }
    }),
    code: isCode
      ? {
          advice: body?.add_security_recommendation ?? false,
          minutes: footer?.code_expiration_minutes ?? null,
          button: buttons.find((one): one is OtpButton => one.type === 'OTP') ?? empty.code.button,
        }
      : empty.code,
    examples,
    sources: template.sources,
  }
}

function handleIn(header: { example?: { header_handle?: string[] | undefined } | undefined }): string {
  return header.example?.header_handle?.[0] ?? ''
}

function readExamples(
  components: readonly { type: string }[],
  format: ParameterFormat,
  prefix: string,
  into: Record<string, string>,
): void {
  const header = partOf(components, 'HEADER')
  const body = partOf(components, 'BODY')
  const top = header?.format === 'TEXT' ? header.example : undefined
  if (format === 'named') {
    const named = [...(top?.header_text_named_params ?? []), ...(body?.example?.body_text_named_params ?? [])]
    for (const { param_name, example } of named) into[param_name] = example
    return
  }
  for (const [index, value] of (top?.header_text ?? []).entries())
    into[`${prefix}header.${index + 1}`] = value
  for (const [index, value] of (body?.example?.body_text?.[0] ?? []).entries())
    into[`${prefix}body.${index + 1}`] = value
}
