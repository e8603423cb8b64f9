import { list, number, object, objects, text, type Json } from '../parse/fields.ts'
import { Refusal } from './refusal.ts'
import type { Template } from './model.ts'
import type { State } from './state.ts'

const placeholder = /\{\{\s*([A-Za-z0-9_]+)\s*\}\}/g

/** The placeholders of a text, each once, in their order. */
export function placeholdersOf(words: string): string[] {
  return [...new Set([...words.matchAll(placeholder)].map((match) => match[1]!))]
}

export function componentOf(template: Template, type: string): Json | undefined {
  return componentIn(template.components, type)
}

function componentIn(parts: Json[], type: string): Json | undefined {
  return parts.find((component) => text(component['type'])?.toUpperCase() === type)
}

/** The template that a send names, refused where it is not there, not usable, or not filled as it was approved. */
export function templateFor(state: State, businessId: string, body: Json): Template {
  const language = text(object(body['language'])?.['code']) ?? ''
  const name = text(body['name']) ?? ''
  const template = state.templates.get(templateKey(businessId, name, language))
  if (!template) throw new Refusal(132001, `template name (${name}) does not exist in ${language}`)
  if (template.status === 'PAUSED') throw new Refusal(132015, `template ${name} is paused due to low quality`)
  if (template.status === 'DISABLED') throw new Refusal(132016, `template ${name} is disabled`)
  if (template.status !== 'APPROVED')
    throw new Refusal(132001, `template ${name} is not approved in ${language}`)
  const given = objects(body['components'])
  checkParts(template, template.components, given)
  checkCarousel(template, given)
  return template
}

function checkParts(template: Template, parts: Json[], given: Json[]): void {
  const words = text(componentIn(parts, 'BODY')?.['text'])
  // Authentication: the words are Meta's, the code is their one parameter.
  const expected = words ?? (template.category === 'AUTHENTICATION' ? '{{1}}' : '')
  checkText(template, 'body', expected, parametersOf(given, 'body'))
  checkHeader(template, parts, parametersOf(given, 'header'))
  checkButtons(parts, given)
}

/** Exactly the cards that were approved, each filled. */
function checkCarousel(template: Template, given: Json[]): void {
  const approved = objects(componentOf(template, 'CAROUSEL')?.['cards'])
  const sent = objects(given.find((one) => text(one['type'])?.toLowerCase() === 'carousel')?.['cards'])
  if (approved.length === 0 && sent.length === 0) return
  if (sent.length !== approved.length)
    throw new Refusal(
      132012,
      `carousel: Number of cards (${sent.length}) does not match the template (${approved.length})`,
    )
  for (const [index, card] of approved.entries()) {
    const filled = sent.find((one) => number(one['card_index']) === index)
    if (!filled) throw new Refusal(132012, `carousel: card ${index} is missing`)
    checkParts(template, objects(card['components']), objects(filled['components']))
  }
}

export function templateKey(businessId: string, name: string, language: string): string {
  return `${businessId}:${name}:${language}`
}

function parametersOf(given: Json[], type: string): Json[] {
  const component = given.find((one) => text(one['type'])?.toLowerCase() === type)
  return objects(component?.['parameters'])
}

function checkText(template: Template, where: string, words: string, given: Json[]): void {
  const expected = placeholdersOf(words)
  if (given.length !== expected.length)
    throw new Refusal(
      132000,
      `${where}: number of localizable_params (${given.length}) does not match the expected number of params (${expected.length})`,
    )
  for (const [index, parameter] of given.entries()) {
    if (parameter['type'] === 'text' && !text(parameter['text']))
      throw new Refusal(131008, `${where}: parameter ${index + 1} has no text`)
    if (template.named && !expected.includes(text(parameter['parameter_name']) ?? ''))
      throw new Refusal(
        132012,
        `${where}: parameter_name is missing or unknown (expected ${expected.join(', ')})`,
      )
  }
  const filled = fill(template, words, given)
  if (filled.length > 1024) throw new Refusal(132005, `${where}: ${filled.length} characters, at most 1024`)
}

function checkHeader(template: Template, parts: Json[], given: Json[]): void {
  const header = componentIn(parts, 'HEADER')
  const format = (text(header?.['format']) ?? 'TEXT').toLowerCase()
  if (!header || format === 'text') return checkText(template, 'header', text(header?.['text']) ?? '', given)
  const parameter = given[0]
  if (given.length !== 1 || parameter?.['type'] !== format || !object(parameter[format]))
    throw new Refusal(
      132012,
      `header: Format mismatch, expected ${format.toUpperCase()}, received ${text(parameter?.['type'])?.slice(0, 40) ?? 'nothing'}`,
    )
}

function checkButtons(parts: Json[], given: Json[]): void {
  const buttons = objects(componentIn(parts, 'BUTTONS')?.['buttons'])
  for (const [index, button] of buttons.entries()) {
    const isVariable =
      button['type'] === 'COPY_CODE' ||
      button['type'] === 'OTP' ||
      placeholdersOf(text(button['url']) ?? '').length > 0
    const found = given.some(
      (one) =>
        text(one['type'])?.toLowerCase() === 'button' &&
        number(one['index']) === index &&
        list(one['parameters']).length === 1,
    )
    if (isVariable && !found)
      throw new Refusal(
        132000,
        `buttons: Button at index ${index} of type ${text(button['type'])} requires a parameter`,
      )
  }
}

function fill(template: Template, words: string, given: Json[]): string {
  const order = placeholdersOf(words)
  return words.replace(placeholder, (whole, name: string) => {
    const parameter = template.named
      ? given.find((one) => one['parameter_name'] === name)
      : given[order.indexOf(name)]
    const value = parameter && object(parameter[text(parameter['type']) ?? ''])
    return text(parameter?.['text']) ?? text(value?.['fallback_value']) ?? whole
  })
}

interface Rendered {
  header: string | null
  body: string
  footer: string | null
  buttons: { type: unknown; text: unknown }[]
  cards?: Rendered[]
}

/** What the customer's phone shows of a template that was sent. */
export function renderTemplate(template: Template, body: Json): Rendered {
  return renderParts(template, template.components, objects(body['components']))
}

function renderParts(template: Template, parts: Json[], given: Json[]): Rendered {
  const words = (type: string) => text(componentIn(parts, type)?.['text'])
  const header = words('HEADER')
  const buttons = objects(componentIn(parts, 'BUTTONS')?.['buttons'])
  const cards = objects(componentIn(parts, 'CAROUSEL')?.['cards'])
  const sent = objects(given.find((one) => text(one['type'])?.toLowerCase() === 'carousel')?.['cards'])
  return {
    header: header === undefined ? null : fill(template, header, parametersOf(given, 'header')),
    body: fill(template, words('BODY') ?? '', parametersOf(given, 'body')),
    footer: words('FOOTER') ?? null,
    buttons: buttons.map((button) => ({ type: button['type'], text: button['text'] })),
    ...(cards.length > 0 && {
      cards: cards.map((card, index) =>
        renderParts(template, objects(card['components']), objects(sent[index]?.['components'])),
      ),
    }),
  }
}
