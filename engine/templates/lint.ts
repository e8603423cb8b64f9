import type { Language } from '../../domain/language.ts'
import { componentOf, type TemplateDefinition } from '../../domain/template.ts'
import { checkAuthentication, checkNotAuthentication } from './lint/authentication.ts'
import { checkButtons } from './lint/buttons.ts'
import { checkCarousel } from './lint/carousel.ts'
import type { Found, LintInput, RuleTexts, Severity } from './lint/finding.ts'
import { checkName } from './lint/name.ts'
import { formRules } from './lint/rules-form.ts'
import { partRules } from './lint/rules-parts.ts'
import { wordRules } from './lint/rules-words.ts'
import { checkSimilar } from './lint/similar.ts'
import { checkWords } from './lint/spam.ts'
import { checkSources, checkTexts, checkTwice } from './lint/text.ts'

export type { ExistingTemplate, LintInput } from './lint/finding.ts'

export const lintRules = { ...formRules, ...partRules, ...wordRules }
export type LintRule = keyof typeof lintRules

export interface Finding {
  rule: LintRule
  severity: Severity
  /** Where in the definition, such as `components.1.text`. */
  path: string
  message: string
  fix: string
}

/** A definition with an error is refused by Meta, or by the hub before Meta sees it; a warning is advice. */
export function lintTemplate(input: LintInput, reader: Language): Finding[] {
  return [...checkAll(input)].map((found) => sayFinding(found as Found<LintRule>, reader))
}

/** What only the review asks: it says nothing of a template that was approved. */
const ofTheReview: ReadonlySet<string> = new Set<LintRule>([
  'name_format',
  'name_taken',
  'name_says_nothing',
  'name_other_category',
  'language_unknown',
  'account_full',
  'created_too_fast',
  'example_missing',
  'example_extra',
  'example_variable',
  'example_implausible',
  'media_sample_missing',
  'variable_source_unused',
  'duplicate',
  'similar',
])

/** What in a template that can be sent costs quality, its category, or trust of those who read it. */
export function findingsOfSent(definition: TemplateDefinition, now: number): Found<LintRule>[] {
  const found = [...checkAll({ definition, id: null, existing: [], now })] as Found<LintRule>[]
  return found.filter(({ rule }) => !ofTheReview.has(rule))
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

function* checkAll(input: LintInput): Iterable<Found> {
  const { definition } = input
  const { components, category } = definition
  yield* checkName(input)
  yield* checkTwice(components, 'components')
  if (category === 'authentication') yield* checkAuthentication(definition)
  else {
    yield* checkNotAuthentication(definition)
    yield* checkTexts(definition)
    yield* checkCarousel(definition)
    const at = components.findIndex(({ type }) => type === 'BUTTONS')
    const buttons = componentOf(components, 'BUTTONS')
    if (buttons) yield* checkButtons(buttons.buttons, `components.${at}.buttons`, category)
    yield* checkWords(definition)
  }
  yield* checkSources(definition)
  yield* checkSimilar(input)
}

export function sayFinding({ rule, path, facts = {} }: Found<LintRule>, reader: Language): Finding {
  const texts: RuleTexts = lintRules[rule]
  const [message, fix] = texts[reader].map((text) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole)),
  ) as [string, string]
  return { rule, severity: texts.severity, path, message, fix }
}
