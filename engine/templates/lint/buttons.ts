import { placeholdersIn, withoutPlaceholders } from '../../../domain/template-placeholders.ts'
import {
  firstOf,
  hasVariable,
  templateLimits,
  type TemplateButton,
  type TemplateCategory,
} from '../../../domain/template.ts'
import { excerpt, isDecorated } from './charset.ts'
import type { Found } from './finding.ts'

type Rule =
  | 'button_count'
  | 'button_kind_count'
  | 'button_label'
  | 'button_label_charset'
  | 'button_label_twice'
  | 'button_order'
  | 'button_alone'
  | 'button_url'
  | 'button_url_variable'
  | 'button_url_chat'
  | 'button_phone'
  | 'button_code'
  | 'button_flow'
  | 'buttons_many'
  | 'button_code_category'
  | 'example_missing'
  | 'example_variable'

/** The buttons of a template or of a card. Source: Meta, template components, buttons. */
export function* checkButtons(
  buttons: readonly TemplateButton[],
  path: string,
  category: TemplateCategory,
  most: number = templateLimits.buttons,
): Iterable<Found<Rule>> {
  if (buttons.length < 1 || buttons.length > most)
    yield { rule: 'button_count', path, facts: { count: buttons.length, most } }
  else if (buttons.length > 3) yield { rule: 'buttons_many', path, facts: { count: buttons.length } }
  yield* checkKinds(buttons, path)
  const labels = new Set<string>()
  for (const [index, button] of buttons.entries()) {
    const at = `${path}.${index}`
    yield* checkLabel(button, labels, at)
    yield* checkTarget(button, at)
    if (button.type === 'COPY_CODE' && category === 'utility')
      yield { rule: 'button_code_category', path: at }
  }
}

function* checkKinds(buttons: readonly TemplateButton[], path: string): Iterable<Found<Rule>> {
  for (const [kind, most] of Object.entries(templateLimits.buttonsByKind)) {
    const count = buttons.filter(({ type }) => type === kind).length
    if (count > most) yield { rule: 'button_kind_count', path, facts: { value: kind, count, most } }
  }
  if (buttons.length > 1 && buttons.some(({ type }) => type === 'CATALOG'))
    yield { rule: 'button_alone', path, facts: { value: 'CATALOG' } }
  const isReply = buttons.map(({ type }) => type === 'QUICK_REPLY')
  const turns = isReply.filter((reply, index) => index > 0 && reply !== isReply[index - 1]).length
  if (turns > 1) yield { rule: 'button_order', path }
}

function* checkLabel(button: TemplateButton, labels: Set<string>, path: string): Iterable<Found<Rule>> {
  // Meta's own words stand on these, whatever is asked for.
  if (button.type === 'COPY_CODE' || button.type === 'OTP') return
  const label = button.text.trim()
  const at = `${path}.text`
  const most = templateLimits.buttonLabel
  const facts = { value: excerpt(label), most }
  if (label === '' || button.text.length > most) yield { rule: 'button_label', path: at, facts }
  if (isDecorated(button.text) || /\{\{|\}\}/.test(button.text))
    yield { rule: 'button_label_charset', path: at, facts }
  if (labels.has(label.toLowerCase())) yield { rule: 'button_label_twice', path: at, facts }
  labels.add(label.toLowerCase())
}

function* checkTarget(button: TemplateButton, path: string): Iterable<Found<Rule>> {
  switch (button.type) {
    case 'URL':
      return yield* checkAddress(button, path)
    case 'PHONE_NUMBER':
      if (
        !/^\+?[1-9]\d{4,19}$/.test(button.phone_number) ||
        button.phone_number.length > templateLimits.phone
      )
        yield {
          rule: 'button_phone',
          path: `${path}.phone_number`,
          facts: { value: excerpt(button.phone_number) },
        }
      return
    case 'COPY_CODE':
      if (!new RegExp(`^[A-Za-z0-9]{1,${templateLimits.code}}$`).test(firstOf(button.example) ?? ''))
        yield { rule: 'button_code', path: `${path}.example`, facts: { most: templateLimits.code } }
      return
    case 'FLOW': {
      const named = [button.flow_id, button.flow_name, button.flow_json].filter(
        (one) => one !== undefined && one !== '',
      )
      if (named.length !== 1) yield { rule: 'button_flow', path }
    }
  }
}

function* checkAddress(
  button: Extract<TemplateButton, { type: 'URL' }>,
  path: string,
): Iterable<Found<Rule>> {
  const at = `${path}.url`
  const facts = { value: excerpt(button.url) }
  const plain = withoutPlaceholders(button.url, 'x')
  const url = URL.canParse(plain) ? new URL(plain) : null
  if (
    !url ||
    (url.protocol !== 'https:' && url.protocol !== 'http:') ||
    !url.hostname.includes('.') ||
    /\s|[{}]/.test(plain) ||
    button.url.length > templateLimits.url
  )
    yield { rule: 'button_url', path: at, facts }
  else if (/^(www\.)?(wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com|web\.whatsapp\.com)$/.test(url.hostname))
    yield { rule: 'button_url_chat', path: at, facts: { value: url.hostname } }
  if (!hasVariable(button.url)) return
  if (
    !button.url.endsWith('{{1}}') ||
    placeholdersIn(button.url).length > 1 ||
    button.url.split('{{').length > 2
  )
    yield { rule: 'button_url_variable', path: at }
  const example = firstOf(button.example)?.trim() ?? ''
  if (example === '') yield { rule: 'example_missing', path: `${path}.example`, facts: { value: '{{1}}' } }
  else if (/\{\{|\}\}/.test(example))
    yield { rule: 'example_variable', path: `${path}.example`, facts: { value: '{{1}}' } }
}
