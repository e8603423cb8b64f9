import { placeholdersIn, withoutPlaceholders } from '../../../domain/template-placeholders.ts'
import { templateLimits, type ParameterFormat } from '../../../domain/template.ts'
import { excerpt } from './charset.ts'
import type { Found } from './finding.ts'

export type VariableRule =
  | 'variable_count'
  | 'variable_edge'
  | 'variable_adjacent'
  | 'variable_sequence'
  | 'variable_syntax'
  | 'variable_format'
  | 'variable_ratio'
  | 'example_missing'
  | 'example_extra'
  | 'example_variable'
  | 'example_implausible'

interface Text {
  text: string
  examples: Map<string, string>
  format: ParameterFormat
  /** Of the component. */
  path: string
  where: 'header' | 'body'
}

const implausible =
  /^(test\w*|prova|prueba|example|esempio|ejemplo|sample|foo|bar|baz|x{2,}|y{2,}|asdf\w*|qwerty|lorem( ipsum)?|variable|value|valore|valor|\W+)$/i

/** Variables of a header or a body. Source: Meta, template components and the rejection reasons of the review. */
export function* checkVariables(part: Text): Iterable<Found<VariableRule>> {
  const { text, format, where } = part
  const path = `${part.path}.text`
  const names = placeholdersIn(text)
  const rest = withoutPlaceholders(text, ' ')
  const broken = /\{\{[^}]*\}?\}?|\}\}/.exec(rest)
  if (broken) yield { rule: 'variable_syntax', path, facts: { value: excerpt(broken[0]) } }
  if (where === 'header' && names.length > templateLimits.headerVariables)
    yield {
      rule: 'variable_count',
      path,
      facts: { count: names.length, most: templateLimits.headerVariables },
    }
  const odd = names.find((name) => !(format === 'named' ? /^[a-z][a-z0-9_]*$/ : /^\d+$/).test(name))
  if (odd !== undefined)
    yield { rule: 'variable_format', path, facts: { value: `{{${excerpt(odd)}}}`, format } }
  if (odd === undefined && format === 'positional' && names.some((name, at) => name !== String(at + 1)))
    yield { rule: 'variable_sequence', path }
  if (where === 'body') yield* checkPlaces(text, rest, names.length, path)
  yield* checkExamples(part, names)
}

function* checkPlaces(
  text: string,
  rest: string,
  variables: number,
  path: string,
): Iterable<Found<VariableRule>> {
  if (variables === 0) return
  if (/^\s*\{\{/.test(text) || /\}\}\s*$/.test(text)) yield { rule: 'variable_edge', path }
  if (/\}\}\s*\{\{/.test(text)) yield { rule: 'variable_adjacent', path }
  // Not documented; what senders report of the review: more than twice as many words as variables.
  const least = 2 * variables + 1
  const words = rest.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
  if (words < least) yield { rule: 'variable_ratio', path, facts: { variables, words, least } }
}

function* checkExamples(
  { examples, format, path, where }: Text,
  names: string[],
): Iterable<Found<VariableRule>> {
  const field =
    where === 'body'
      ? format === 'named'
        ? 'body_text_named_params'
        : 'body_text'
      : format === 'named'
        ? 'header_text_named_params'
        : 'header_text'
  const at = `${path}.example.${field}`
  for (const name of names) {
    const value = `{{${excerpt(name)}}}`
    const example = examples.get(name)?.trim() ?? ''
    if (example === '') yield { rule: 'example_missing', path: at, facts: { value } }
    else if (/\{\{|\}\}/.test(example)) yield { rule: 'example_variable', path: at, facts: { value } }
    else if (implausible.test(example) || example.toLowerCase() === name.toLowerCase())
      if (!/^\d+$/.test(example))
        yield { rule: 'example_implausible', path: at, facts: { value: excerpt(example) } }
  }
  const extra = [...examples.keys()].filter((name) => !names.includes(name))
  if (extra.length > 0)
    yield { rule: 'example_extra', path: at, facts: { count: examples.size, most: names.length } }
}
