import {
  examplesOf,
  templateLimits,
  type ParameterFormat,
  type TemplateComponent,
  type TemplateDefinition,
} from '../../../domain/template.ts'
import { slotsOf } from '../../../domain/template-slots.ts'
import { excerpt, isDecorated } from './charset.ts'
import type { Found } from './finding.ts'
import { checkVariables, type VariableRule } from './variables.ts'

type Rule =
  | 'component_twice'
  | 'body_missing'
  | 'text_missing'
  | 'text_length'
  | 'text_charset'
  | 'text_spacing'
  | 'variable_count'
  | 'media_sample_missing'
  | 'variable_source_unused'
  | VariableRule

export function* checkLength(text: string, most: number, path: string): Iterable<Found<'text_length'>> {
  if (text.length > most)
    yield { rule: 'text_length', path, facts: { count: text.length, most, over: text.length - most } }
}

export function* checkTwice(
  components: readonly { type: string }[],
  path: string,
): Iterable<Found<'component_twice'>> {
  const seen = new Set<string>()
  for (const [index, { type }] of components.entries()) {
    if (seen.has(type)) yield { rule: 'component_twice', path: `${path}.${index}`, facts: { value: type } }
    seen.add(type)
  }
}

/** Header, body and footer of a template that is not for authentication. */
export function* checkTexts({ components, parameterFormat }: TemplateDefinition): Iterable<Found<Rule>> {
  if (!components.some(({ type }) => type === 'BODY')) yield { rule: 'body_missing', path: 'components' }
  for (const [index, component] of components.entries()) {
    const path = `components.${index}`
    if (component.type === 'HEADER') yield* checkHeader(component, parameterFormat, path)
    if (component.type === 'BODY') yield* checkBody(component, parameterFormat, path, templateLimits.body)
    if (component.type === 'FOOTER') yield* checkFooter(component.text ?? '', `${path}.text`)
  }
}

export function* checkHeader(
  header: Extract<TemplateComponent, { type: 'HEADER' }>,
  format: ParameterFormat,
  path: string,
): Iterable<Found<Rule>> {
  if (header.format === 'LOCATION') return
  if (header.format !== 'TEXT') {
    if ((header.example?.header_handle?.[0] ?? '').trim() === '')
      yield { rule: 'media_sample_missing', path: `${path}.example.header_handle` }
    return
  }
  const where = `${path}.text`
  if (header.text.trim() === '') yield { rule: 'text_missing', path: where }
  yield* checkLength(header.text, templateLimits.header, where)
  if (isDecorated(header.text)) yield { rule: 'text_charset', path: where }
  yield* checkVariables({ text: header.text, examples: examplesOf(header), format, path, where: 'header' })
}

export function* checkBody(
  body: Extract<TemplateComponent, { type: 'BODY' }>,
  format: ParameterFormat,
  path: string,
  most: number,
): Iterable<Found<Rule>> {
  const text = body.text ?? ''
  const where = `${path}.text`
  if (text.trim() === '') {
    yield { rule: 'text_missing', path: where }
    return
  }
  yield* checkLength(text, most, where)
  if (/\t| {5,}|(\r?\n){3,}/.test(text)) yield { rule: 'text_spacing', path: where }
  yield* checkVariables({ text, examples: examplesOf(body), format, path, where: 'body' })
}

function* checkFooter(text: string, path: string): Iterable<Found<Rule>> {
  if (text.trim() === '') yield { rule: 'text_missing', path }
  yield* checkLength(text, templateLimits.footer, path)
  if (isDecorated(text)) yield { rule: 'text_charset', path }
  if (/\{\{|\}\}/.test(text)) yield { rule: 'variable_count', path, facts: { count: 1, most: 0 } }
}

/** Sources of values that no variable asks for are most likely misspelt. */
export function* checkSources(definition: TemplateDefinition): Iterable<Found<'variable_source_unused'>> {
  const known = new Set(slotsOf(definition).map(({ key }) => key))
  for (const key of Object.keys(definition.variables))
    if (!known.has(key))
      yield {
        rule: 'variable_source_unused',
        path: `variables.${excerpt(key)}`,
        facts: { value: excerpt(key) },
      }
}
