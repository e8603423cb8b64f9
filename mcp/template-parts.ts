import type { TemplateButton, TemplateCard, TemplateComponent } from '../domain/template.ts'
import { placeholdersIn } from '../domain/template-placeholders.ts'

/** What of a message or of a card a model writes. */
interface Parts {
  body?: string | undefined
  examples?: string[] | Record<string, string> | undefined
  quickReplies?: string[] | undefined
  links?: { label: string; url: string; example?: string | undefined }[] | undefined
  phone?: { label: string; number: string } | undefined
  copyCode?: string | undefined
}
interface Media {
  media: 'image' | 'video' | 'document'
  sample?: string | undefined
}
interface Words extends Parts {
  header?: string | Media | undefined
  headerExample?: string | undefined
  footer?: string | undefined
  cards?: (Parts & Media)[] | undefined
}

/** A template as a model writes it in Meta's form. */
export function componentsOf({
  header,
  headerExample,
  footer,
  cards = [],
  ...parts
}: Words): TemplateComponent[] {
  return [
    ...(header === undefined
      ? []
      : [typeof header === 'string' ? wordsHeader(header, headerExample) : fileHeader(header)]),
    ...bodyOf(parts),
    ...(footer ? [{ type: 'FOOTER' as const, text: footer }] : []),
    ...buttonsOf(parts),
    ...(cards.length > 0 ? [{ type: 'CAROUSEL' as const, cards: cards.map(cardOf) }] : []),
  ]
}

/** Whether its variables have names in place of numbers. */
export function isNamed(components: readonly TemplateComponent[]): boolean {
  return components.some((component) => {
    const texts =
      component.type === 'CAROUSEL' ? component.cards.flatMap((card) => card.components) : [component]
    return texts.some(
      (part) => 'text' in part && placeholdersIn(part.text ?? '').some((name) => !/^\d+$/.test(name)),
    )
  })
}

type Header = Extract<TemplateCard['components'][number], { type: 'HEADER' }>

function wordsHeader(text: string, example: string | undefined): Header {
  const head = { type: 'HEADER' as const, format: 'TEXT' as const, text }
  const [name] = placeholdersIn(text)
  if (example === undefined || name === undefined) return head
  return /^\d+$/.test(name)
    ? { ...head, example: { header_text: [example] } }
    : { ...head, example: { header_text_named_params: [{ param_name: name, example }] } }
}

function fileHeader({ media, sample }: Media): Header {
  const format = media.toUpperCase() as 'IMAGE' | 'VIDEO' | 'DOCUMENT'
  return { type: 'HEADER', format, ...(sample !== undefined && { example: { header_handle: [sample] } }) }
}

function bodyOf({ body, examples = [] }: Parts) {
  if (body === undefined) return []
  const head = { type: 'BODY' as const, text: body }
  if (Array.isArray(examples))
    return [examples.length > 0 ? { ...head, example: { body_text: [examples] } } : head]
  const named = Object.entries(examples).map(([param_name, example]) => ({ param_name, example }))
  return [{ ...head, example: { body_text_named_params: named } }]
}

function buttonsOf({ quickReplies = [], links = [], phone, copyCode }: Parts) {
  const buttons: TemplateButton[] = [
    ...quickReplies.map((text) => ({ type: 'QUICK_REPLY' as const, text })),
    ...links.map(({ label, url, example }) => ({
      type: 'URL' as const,
      text: label,
      url,
      ...(example !== undefined && { example: [example] }),
    })),
    ...(phone ? [{ type: 'PHONE_NUMBER' as const, text: phone.label, phone_number: phone.number }] : []),
    ...(copyCode === undefined ? [] : [{ type: 'COPY_CODE' as const, example: copyCode }]),
  ]
  return buttons.length > 0 ? [{ type: 'BUTTONS' as const, buttons }] : []
}

const cardOf = (card: Parts & Media): TemplateCard => ({
  components: [fileHeader(card), ...bodyOf(card), ...buttonsOf(card)],
})
