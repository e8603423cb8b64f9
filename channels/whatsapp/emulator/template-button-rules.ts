import { text, type Json } from '../parse/fields.ts'
import { placeholdersOf } from './template-send.ts'
import { decorated, invalid } from './template-text-rules.ts'
import { listAt, objectAt, oneOf, textAt, urlAt } from './validate/check.ts'

const mostOf: Record<string, number> = {
  QUICK_REPLY: 10,
  URL: 2,
  PHONE_NUMBER: 1,
  COPY_CODE: 1,
  FLOW: 1,
  CATALOG: 1,
  VOICE_CALL: 1,
}

/** Checks the buttons of a template or a card; answers with their kinds in order. */
export function checkButtons(component: Json, where: string, most: number): string[] {
  const labels = new Set<string>()
  const kinds = listAt(component['buttons'], `${where}.buttons`, 1, most).map((raw, index) => {
    const path = `${where}.buttons[${index}]`
    const button = objectAt(raw, path)
    const kind = oneOf(text(button['type'])?.toUpperCase(), `${path}.type`, Object.keys(mostOf))
    if (kind !== 'COPY_CODE') checkLabel(textAt(button['text'], `${path}.text`, 25), labels)
    checkTarget(button, kind, path)
    return kind
  })
  for (const [kind, allowed] of Object.entries(mostOf))
    if (kinds.filter((one) => one === kind).length > allowed)
      throw invalid(`at most ${allowed} buttons of type ${kind}`)
  if (kinds.includes('CATALOG') && kinds.length > 1) throw invalid('A CATALOG button stands alone')
  const turns = kinds.filter(
    (kind, index) => index > 0 && (kind === 'QUICK_REPLY') !== (kinds[index - 1] === 'QUICK_REPLY'),
  )
  if (turns.length > 1) throw invalid('Quick replies must stand together, before or after the others')
  return kinds
}

function checkLabel(label: string, labels: Set<string>): void {
  if (label.trim() === '' || decorated(label) || /\{\{|\}\}/.test(label))
    throw invalid("Buttons can't have any variables, newlines, emojis, or formatting characters.", 2388058)
  if (labels.has(label.trim().toLowerCase())) throw invalid('Buttons must have different texts')
  labels.add(label.trim().toLowerCase())
}

function checkTarget(button: Json, kind: string, path: string): void {
  if (kind === 'URL') checkAddress(button, path)
  if (kind === 'PHONE_NUMBER') {
    const phone = textAt(button['phone_number'], `${path}.phone_number`, 20)
    if (!/^\+?\d{5,20}$/.test(phone)) throw invalid(`${path}.phone_number is not a phone number`)
  }
  if (kind === 'COPY_CODE') textAt(firstOf(button['example']), `${path}.example`, 15)
  if (kind === 'FLOW') {
    const given = ['flow_id', 'flow_name', 'flow_json'].filter((key) => button[key] !== undefined)
    if (given.length !== 1) throw invalid(`${path}: exactly one of flow_id, flow_name and flow_json`)
  }
}

function checkAddress(button: Json, path: string): void {
  const url = urlAt(button['url'], `${path}.url`)
  if (/^https?:\/\/(www\.)?(wa\.me|(api|chat|web)\.whatsapp\.com)([/?#]|$)/i.test(url))
    throw invalid('Direct links to WhatsApp are not allowed in buttons', 2388152)
  const variables = placeholdersOf(url)
  if (variables.length === 0) return
  if (variables.length > 1 || !url.endsWith('{{1}}'))
    throw invalid(`${path}.url: one variable {{1}}, at its end`)
  textAt(firstOf(button['example']), `${path}.example`, 2000)
}

const firstOf = (example: unknown): unknown => (Array.isArray(example) ? example[0] : example)
