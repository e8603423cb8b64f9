import type { TemplateButton, TemplateComponent, TemplateDefinition } from '../template.ts'
import type { Draft } from './draft.ts'
import { placeholdersIn } from './placeholders.ts'
import { slotsOf, textKey } from './slots.ts'

/** What the draft is in Meta's form, without what its category and layout have no place for. */
export function definitionOf(draft: Draft): TemplateDefinition {
  const keys = new Set(slotsOf(draft).map(({ key }) => key))
  return {
    name: draft.name.trim(),
    language: draft.language,
    category: draft.category,
    parameterFormat: draft.category === 'authentication' ? 'positional' : draft.parameterFormat,
    components: componentsOf(draft),
    variables: Object.fromEntries(
      Object.entries(draft.sources).filter(
        ([key, source]) =>
          keys.has(key) &&
          (source.from !== 'fixed' || source.value.trim() !== '') &&
          (source.from !== 'field' || source.field !== '') &&
          (source.from !== 'send' || (source.fallback ?? '') !== ''),
      ),
    ),
  }
}

function componentsOf(draft: Draft): TemplateComponent[] {
  if (draft.category === 'authentication') {
    const { advice, minutes, button } = draft.code
    return [
      { type: 'BODY', ...(advice && { add_security_recommendation: true }) },
      ...(minutes === null ? [] : [{ type: 'FOOTER' as const, code_expiration_minutes: minutes }]),
      { type: 'BUTTONS', buttons: [button] },
    ]
  }
  const body = bodyOf(draft, '', draft.body)
  if (draft.layout === 'carousel') {
    const cards = draft.cards.map((card, index) => ({
      components: [
        mediaOf(card.header, card.handle),
        bodyOf(draft, `card.${index}.`, card.body),
        ...(card.buttons.length > 0 ? [{ type: 'BUTTONS' as const, buttons: card.buttons }] : []),
      ],
    }))
    return [body, { type: 'CAROUSEL', cards }]
  }
  const footer = draft.footer.trim()
  return [
    ...headerOf(draft),
    body,
    ...(footer === '' ? [] : [{ type: 'FOOTER' as const, text: footer }]),
    ...(draft.buttons.length === 0 ? [] : [{ type: 'BUTTONS' as const, buttons: draft.buttons }]),
  ]
}

function headerOf(draft: Draft): Extract<TemplateComponent, { type: 'HEADER' }>[] {
  const { kind, text, handle } = draft.header
  if (kind === 'none') return []
  if (kind === 'location') return [{ type: 'HEADER', format: 'LOCATION' }]
  if (kind !== 'text') return [mediaOf(kind, handle)]
  const values = examplesFor(draft, '', 'header', text)
  return [
    {
      type: 'HEADER',
      format: 'TEXT',
      text,
      ...(values.length > 0 && {
        example:
          draft.parameterFormat === 'named'
            ? { header_text_named_params: values }
            : { header_text: values.map(({ example }) => example) },
      }),
    },
  ]
}

function mediaOf(kind: 'image' | 'video' | 'document', handle: string) {
  return {
    type: 'HEADER' as const,
    format: kind.toUpperCase() as 'IMAGE' | 'VIDEO' | 'DOCUMENT',
    ...(handle !== '' && { example: { header_handle: [handle] } }),
  }
}

function bodyOf(draft: Draft, prefix: string, text: string) {
  const values = examplesFor(draft, prefix, 'body', text)
  return {
    type: 'BODY' as const,
    text,
    ...(values.length > 0 && {
      example:
        draft.parameterFormat === 'named'
          ? { body_text_named_params: values }
          : { body_text: [values.map(({ example }) => example)] },
    }),
  }
}

function examplesFor(draft: Draft, prefix: string, where: 'header' | 'body', text: string) {
  const values = placeholdersIn(text).map((name) => ({
    param_name: name,
    example: draft.examples[textKey(draft.parameterFormat, prefix, where, name)] ?? '',
  }))
  return values.some(({ example }) => example !== '') ? values : []
}

/** A new button of a kind. */
export function newButton(type: TemplateButton['type']): TemplateButton {
  switch (type) {
    case 'URL':
      return { type, text: '', url: 'https://' }
    case 'PHONE_NUMBER':
      return { type, text: '', phone_number: '' }
    case 'COPY_CODE':
      return { type, example: '' }
    case 'FLOW':
      return { type, text: '', flow_id: '' }
    case 'OTP':
      return { type, otp_type: 'COPY_CODE' }
    default:
      return { type, text: '' }
  }
}
