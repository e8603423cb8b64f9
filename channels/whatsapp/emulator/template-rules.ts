import { number, object, text, type Json } from '../parse/fields.ts'
import { checkButtons } from './template-button-rules.ts'
import { checkWords, decorated, invalid } from './template-text-rules.ts'
import { listAt, objectAt, oneOf, textAt } from './validate/check.ts'

const kinds = ['HEADER', 'BODY', 'FOOTER', 'BUTTONS', 'CAROUSEL']
const cardKinds = ['HEADER', 'BODY', 'BUTTONS']
const formats = ['TEXT', 'IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION']
const mostCardBody = 160

/** What a template is reviewed as. */
export interface Kind {
  category: string
  named: boolean
}

/** The components of a creation or an edit, as the review's machine refuses them. Source: Meta, template components. */
export function checkComponents(components: Json[], kind: Kind): void {
  const byType = partsOf(components, kinds, 'components')
  const body = byType.get('BODY')
  if (!body) throw invalid('A BODY component is required')
  if (kind.category === 'AUTHENTICATION') return checkAuthentication(byType)
  for (const [type, component] of byType) {
    if (type === 'HEADER') checkHeader(component, kind.named, formats)
    if (type === 'BODY') checkBody(component, kind.named, 1024)
    if (type === 'FOOTER') checkFooter(component)
    if (type === 'BUTTONS') checkButtons(component, 'BUTTONS', 10)
    if (type === 'CAROUSEL') checkCarousel(component, kind.named)
  }
  if (byType.has('CAROUSEL') && byType.size > 2)
    throw invalid('Beside a CAROUSEL only a BODY component is allowed')
}

function partsOf(components: Json[], allowed: string[], path: string): Map<string, Json> {
  const byType = new Map<string, Json>()
  for (const [index, component] of components.entries()) {
    const type = oneOf(text(component['type'])?.toUpperCase(), `${path}[${index}].type`, allowed)
    if (byType.has(type)) throw invalid('Each component may stand once')
    byType.set(type, component)
  }
  return byType
}

function checkHeader(component: Json, named: boolean, allowed: string[]): string {
  const format = oneOf(text(component['format'])?.toUpperCase(), 'HEADER.format', allowed)
  if (format === 'TEXT') {
    const words = checkWords(component, { where: 'HEADER', most: 60, mostVariables: 1, named })
    if (decorated(words)) throw invalid('The header can have no new lines, emoji or formatting.', 2388072)
  } else if (format !== 'LOCATION') {
    const handles = object(component['example'])?.['header_handle']
    if (!Array.isArray(handles) || !text(handles[0])?.trim())
      throw invalid('HEADER: a sample of the media is required in example.header_handle', 2388273)
  }
  return format
}

function checkBody(component: Json, named: boolean, most: number): void {
  const words = checkWords(component, { where: 'BODY', most, mostVariables: 100, named })
  if (/\t| {5,}|(\r?\n){3,}/.test(words))
    throw invalid('The body can have no tabs, rows of spaces or more than two new lines in a row.', 2388065)
}

function checkFooter(component: Json): void {
  const words = textAt(component['text'], 'FOOTER.text', 60)
  if (/\{\{|\}\}/.test(words)) throw invalid('The footer can have no variables.')
  if (words.trim() === '' || decorated(words))
    throw invalid('The footer can have no new lines, emoji or formatting.')
}

function checkCarousel(component: Json, named: boolean): void {
  const shapes = new Set<string>()
  for (const [index, raw] of listAt(component['cards'], 'CAROUSEL.cards', 2, 10).entries()) {
    const path = `cards[${index}]`
    const parts = listAt(objectAt(raw, path)['components'], `${path}.components`, 1, 3)
    const byType = partsOf(
      parts.map((part, at) => objectAt(part, `${path}.components[${at}]`)),
      cardKinds,
      path,
    )
    const header = byType.get('HEADER')
    const buttons = byType.get('BUTTONS')
    const body = byType.get('BODY')
    if (!header || !buttons) throw invalid(`${path}: a media header and buttons are required`)
    const format = checkHeader(header, named, ['IMAGE', 'VIDEO'])
    const kindsOfButtons = checkButtons(buttons, path, 2)
    if (kindsOfButtons.some((kind) => !['QUICK_REPLY', 'URL', 'PHONE_NUMBER'].includes(kind)))
      throw invalid(`${path}: cards take quick replies, addresses and phone numbers only`)
    if (body) checkBody(body, named, mostCardBody)
    shapes.add(JSON.stringify([format, body !== undefined, kindsOfButtons]))
  }
  if (shapes.size > 1) throw invalid('All cards must have the same components.')
}

/** Their words are Meta's own; the business chooses the button, the warning and the time. */
function checkAuthentication(byType: Map<string, Json>): void {
  if (byType.has('HEADER') || byType.has('CAROUSEL') || byType.get('BODY')?.['text'] !== undefined)
    throw invalid('Authentication templates have a fixed text and no header.')
  const footer = byType.get('FOOTER')
  const minutes = number(footer?.['code_expiration_minutes'])
  if (footer && (minutes === undefined || minutes < 1 || minutes > 90 || footer['text'] !== undefined))
    throw invalid('FOOTER.code_expiration_minutes must be between 1 and 90.')
  const buttons = listAt(byType.get('BUTTONS')?.['buttons'], 'BUTTONS.buttons', 1, 1)
  const button = objectAt(buttons[0], 'buttons[0]')
  oneOf(button['type'], 'buttons[0].type', ['OTP'])
  const type = oneOf(button['otp_type'], 'buttons[0].otp_type', ['COPY_CODE', 'ONE_TAP', 'ZERO_TAP'])
  if (type !== 'COPY_CODE') listAt(button['supported_apps'], 'buttons[0].supported_apps', 1, 5)
}
