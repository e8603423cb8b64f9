import type { ContentOf } from '../../domain/message.ts'
import { fillPlaceholders, placeholdersIn } from '../../domain/template-placeholders.ts'
import { slotsOf, textKey } from '../../domain/template-slots.ts'
import {
  componentOf,
  hasVariable,
  templateLimits,
  type TemplateButton,
  type TemplateComponent,
} from '../../domain/template.ts'
import { readTemplate, type ReadTemplate, type TemplateFacts } from './read-template.ts'
import { faultOf, placeOf, valueOf, type GivenValues, type TemplateContact, type Unfilled } from './values.ts'

export type { GivenValues, TemplateContact, Unfilled } from './values.ts'

export interface FilledTemplate {
  /** What `queueMessage` takes. Not to be sent while something is missing. */
  content: ContentOf<'template'>
  /** Keys of variables that have no usable value. */
  missing: string[]
  /** Why, by key. */
  reasons: Record<string, Unfilled>
}

type ApiComponent = NonNullable<ContentOf<'template'>['components']>[number]
type Value = (key: string) => string

/**
 * The message of a template for one contact: each variable given at send, from its source, or its fallback. Pure.
 * Source: Meta, Cloud API, messages reference, template object.
 */
export function fillTemplate(given: {
  template: TemplateFacts
  contact: TemplateContact | null
  values?: GivenValues
}): FilledTemplate {
  const template = readTemplate(given.template)
  const { values, reasons } = resolve(template, given.contact, given.values ?? {})
  for (const kind of template.unknown) reasons[kind] = 'unknown_component'
  const value: Value = (key) => values.get(key) ?? ''
  const components =
    template.category === 'authentication'
      ? authenticationParts(value('code'))
      : partsOf(template, template.components, '', value, given.values ?? {})
  checkLengths(template, value, reasons)
  return {
    content: {
      type: 'template',
      name: template.name,
      language: template.language,
      ...(components.length > 0 && { components }),
    },
    missing: Object.keys(reasons),
    reasons,
  }
}

/** The usable values by key, and why others are not. */
export function resolve(
  template: ReadTemplate,
  contact: TemplateContact | null,
  given: GivenValues,
): { values: Map<string, string>; reasons: Record<string, Unfilled> } {
  const values = new Map<string, string>()
  const reasons: Record<string, Unfilled> = {}
  for (const { key, kind } of slotsOf(template)) {
    const source = Object.hasOwn(template.variables, key) ? template.variables[key] : undefined
    const value = valueOf(key, source, contact, given, template.language)
    const fault = value === null ? 'no_value' : faultOf(kind, value)
    if (value === null || fault !== null) reasons[key] = fault ?? 'no_value'
    else values.set(key, value)
  }
  return { values, reasons }
}

function authenticationParts(code: string): ApiComponent[] {
  const parameters = [{ type: 'text', text: code }]
  return [
    { type: 'body', parameters },
    { type: 'button', sub_type: 'url', index: '0', parameters },
  ]
}

function partsOf(
  template: ReadTemplate,
  components: readonly TemplateComponent[],
  prefix: string,
  value: Value,
  given: GivenValues,
): ApiComponent[] {
  const parts: ApiComponent[] = []
  for (const type of ['HEADER', 'BODY'] as const) {
    const part = componentOf(components, type)
    if (part?.type === 'HEADER' && part.format !== 'TEXT')
      parts.push(...mediaHeader(part.format, value(`${prefix}header`)))
    else if (part) {
      const where = type === 'HEADER' ? 'header' : 'body'
      const parameters = placeholdersIn(part.text ?? '').map((name) => ({
        type: 'text',
        ...(template.parameterFormat === 'named' && { parameter_name: name }),
        text: value(textKey(template.parameterFormat, prefix, where, name)),
      }))
      if (parameters.length > 0) parts.push({ type: where, parameters })
    }
  }
  for (const [index, button] of (componentOf(components, 'BUTTONS')?.buttons ?? []).entries()) {
    const key = `${prefix}button.${index}`
    const made = buttonParameter(button, value(key), given[key])
    if (made)
      parts.push({
        type: 'button',
        sub_type: button.type.toLowerCase(),
        index: String(index),
        parameters: [made],
      })
  }
  const cards = componentOf(components, 'CAROUSEL')?.cards
  if (cards)
    parts.push({
      type: 'carousel',
      cards: cards.map((card, index) => ({
        card_index: index,
        components: partsOf(template, card.components, `card.${index}.`, value, given),
      })),
    })
  return parts
}

/** What has no value is left out, so that nobody takes the message for a filled one. */
function mediaHeader(format: 'IMAGE' | 'VIDEO' | 'DOCUMENT' | 'LOCATION', value: string): ApiComponent[] {
  if (value === '') return []
  const type = format.toLowerCase()
  const held = type === 'location' ? placeOf(value) : /^\d+$/.test(value) ? { id: value } : { link: value }
  return [{ type: 'header', parameters: [{ type, [type]: held }] }]
}

/** Quick replies carry a payload and flows a token only where one is given. */
function buttonParameter(button: TemplateButton, value: string, given: string | undefined) {
  switch (button.type) {
    case 'URL':
      return hasVariable(button.url) && value !== '' ? { type: 'text', text: value } : null
    case 'COPY_CODE':
      return value === '' ? null : { type: 'coupon_code', coupon_code: value }
    case 'QUICK_REPLY':
      return given === undefined ? null : { type: 'payload', payload: given }
    case 'FLOW':
      return { type: 'action', action: { flow_token: given ?? 'unused' } }
    default:
      return null
  }
}

/** A text that grows over its limit with its values is refused by Meta (132005): the longest value is at fault. */
function checkLengths(template: ReadTemplate, value: Value, reasons: Record<string, Unfilled>): void {
  const check = (components: readonly TemplateComponent[], prefix: string, mostBody: number): void => {
    for (const type of ['HEADER', 'BODY'] as const) {
      const part = componentOf(components, type)
      if (!part || (part.type === 'HEADER' && part.format !== 'TEXT')) continue
      const where = type === 'HEADER' ? 'header' : 'body'
      const keyOf = (name: string) => textKey(template.parameterFormat, prefix, where, name)
      const names = placeholdersIn(part.text ?? '')
      const full = fillPlaceholders(part.text ?? '', (name) => value(keyOf(name)))
      if (names.length === 0 || full.length <= (type === 'HEADER' ? templateLimits.header : mostBody))
        continue
      const longest = names.map(keyOf).reduce((a, b) => (value(b).length > value(a).length ? b : a))
      reasons[longest] ??= 'too_long'
    }
    for (const [index, card] of (componentOf(components, 'CAROUSEL')?.cards ?? []).entries())
      check(card.components, `card.${index}.`, templateLimits.cardBody)
  }
  check(template.components, '', templateLimits.body)
}
