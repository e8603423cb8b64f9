import { object, text, type Json } from '../parse/fields.ts'
import { Refusal } from './refusal.ts'
import { placeholdersOf } from './template-send.ts'
import { listAt, objectAt, oneOf, textAt } from './validate/check.ts'

const buttonLimits: Record<string, number> = {
  QUICK_REPLY: 10,
  URL: 2,
  PHONE_NUMBER: 1,
  COPY_CODE: 1,
  FLOW: 1,
  OTP: 1,
}

export function invalid(details: string, subcode?: number): Refusal {
  return new Refusal(100, details, { subcode })
}

/** Variables in the body may neither begin nor end it nor touch each other, and need examples. */
function checkWords(component: Json, where: string, most: number, mostVariables: number): void {
  const words = textAt(component['text'], `${where}.text`, most)
  const variables = placeholdersOf(words)
  if (variables.length > mostVariables) throw invalid(`${where}: at most ${mostVariables} variables`)
  if (variables.length === 0) return
  if (where === 'BODY' && (/^\s*\{\{/.test(words) || /\}\}\s*$/.test(words)))
    throw invalid('Variables cannot be at the start or end of the template.', 2388299)
  if (/\}\}\s*\{\{/.test(words)) throw invalid('Variables must not stand next to each other.', 2388073)
  const numbers = variables.filter((name) => /^\d+$/.test(name))
  if (numbers.some((name, index) => Number(name) !== index + 1))
    throw invalid('Variables must be numbered {{1}}, {{2}}, … in order.', 2388073)
  if (!object(component['example']))
    throw invalid(`${where}: examples of the variables are required`, 2388043)
}

function checkButtons(component: Json): void {
  const buttons = listAt(component['buttons'], 'BUTTONS.buttons', 1, 10)
  const counts: Record<string, number> = {}
  for (const [index, raw] of buttons.entries()) {
    const button = objectAt(raw, `buttons[${index}]`)
    const type = oneOf(button['type'], `buttons[${index}].type`, Object.keys(buttonLimits))
    if (type !== 'COPY_CODE' && type !== 'OTP') textAt(button['text'], `buttons[${index}].text`, 25)
    counts[type] = (counts[type] ?? 0) + 1
    if (counts[type] > buttonLimits[type]!)
      throw invalid(`at most ${buttonLimits[type]} buttons of type ${type}`)
  }
}

export function checkComponents(components: Json[]): void {
  const types = components.map((component) => text(component['type'])?.toUpperCase())
  if (new Set(types).size !== types.length) throw invalid('Each component may stand once')
  if (!types.includes('BODY')) throw invalid('A BODY component is required')
  for (const [index, component] of components.entries()) {
    const type = oneOf(types[index], `components[${index}].type`, [
      'HEADER',
      'BODY',
      'FOOTER',
      'BUTTONS',
      'CAROUSEL',
    ])
    if (type === 'BUTTONS') checkButtons(component)
    if (type === 'BODY' && component['text'] !== undefined) checkWords(component, 'BODY', 1024, 100)
    if (type === 'FOOTER' && component['text'] !== undefined) checkWords(component, 'FOOTER', 60, 0)
    if (type === 'HEADER') {
      const format = oneOf(component['format'], 'HEADER.format', [
        'TEXT',
        'IMAGE',
        'VIDEO',
        'DOCUMENT',
        'LOCATION',
      ])
      if (format === 'TEXT') checkWords(component, 'HEADER', 60, 1)
    }
  }
}
