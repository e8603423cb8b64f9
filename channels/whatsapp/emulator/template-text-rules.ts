import { list, object, objects, text, type Json } from '../parse/fields.ts'
import { Refusal } from './refusal.ts'
import { placeholdersOf } from './template-send.ts'
import { textAt } from './validate/check.ts'

export function invalid(details: string, subcode?: number): Refusal {
  return new Refusal(100, details, { subcode })
}

const placeholders = /\{\{\s*[A-Za-z0-9_]+\s*\}\}/g

/** What only a body may hold. */
export function decorated(words: string): boolean {
  const rest = words.replace(placeholders, '')
  return /[\n\r\t*~`]|\p{Emoji_Presentation}|\uFE0F/u.test(rest)
}

interface Limits {
  where: 'HEADER' | 'BODY'
  most: number
  mostVariables: number
  named: boolean
}

/** Variables may neither begin nor end the body nor touch, come in order, and need examples and enough words. */
export function checkWords(component: Json, { where, most, mostVariables, named }: Limits): string {
  const words = textAt(component['text'], `${where}.text`, most)
  if (words.trim() === '') throw invalid(`${where}.text is empty`)
  const variables = placeholdersOf(words)
  if (/\{\{|\}\}/.test(words.replace(placeholders, '')))
    throw invalid(`${where}: a variable is malformed`, 2388073)
  if (variables.length > mostVariables) throw invalid(`${where}: at most ${mostVariables} variables`)
  if (variables.length === 0) return words
  if (where === 'BODY' && (/^\s*\{\{/.test(words) || /\}\}\s*$/.test(words)))
    throw invalid('Variables cannot be at the start or end of the template.', 2388299)
  if (/\}\}\s*\{\{/.test(words) && where === 'BODY')
    throw invalid('Variables must not stand next to each other.', 2388073)
  if (
    named
      ? variables.some((name) => !/^[a-z][a-z0-9_]*$/.test(name))
      : variables.some((name) => !/^\d+$/.test(name))
  )
    throw invalid(`${where}: variables do not match parameter_format`, 2388073)
  if (!named && variables.some((name, index) => Number(name) !== index + 1))
    throw invalid('Variables must be numbered {{1}}, {{2}}, … in order.', 2388073)
  if (where === 'BODY' && plainWords(words) < variables.length)
    throw invalid('This template has too many variables for its length.', 2388293)
  checkExamples(component, where, variables, named)
  return words
}

function plainWords(words: string): number {
  return words.replace(placeholders, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function checkExamples(component: Json, where: 'HEADER' | 'BODY', variables: string[], named: boolean): void {
  const example = object(component['example'])
  const field = `${where.toLowerCase()}_text`
  const given = named
    ? new Map(objects(example?.[`${field}_named_params`]).map((one) => [one['param_name'], one['example']]))
    : new Map(
        (where === 'BODY' ? list(list(example?.['body_text'])[0]) : list(example?.['header_text'])).map(
          (value, index) => [String(index + 1), value] as [unknown, unknown],
        ),
      )
  if (variables.some((name) => !text(given.get(name))?.trim()))
    throw invalid(`${where}: examples of the variables are required`, 2388043)
}
