import type { Language } from '../../../domain/language.ts'
import type { TemplateDefinition } from '../../../domain/template.ts'
import type { TemplateRow } from '../../../storage/schema-sending.ts'

export type Severity = 'error' | 'warning'

/** What is wrong and what to do; `{name}` stands for a fact of the finding. */
export type RuleTexts = { severity: Severity } & Record<Language, [message: string, fix: string]>
export type Rules = Record<string, RuleTexts>

/** What a rule found, before it is put into words. */
export interface Found<Rule extends string = string> {
  rule: Rule
  /** Where in the definition, such as `components.1.text`. */
  path: string
  facts?: Record<string, string | number>
}

export type ExistingTemplate = Pick<
  TemplateRow,
  'id' | 'name' | 'language' | 'category' | 'status' | 'components' | 'provider_id' | 'submitted_at'
>

export interface LintInput {
  definition: TemplateDefinition
  /** The template's own id, where it exists already. */
  id: string | null
  /** The other templates of the account. */
  existing: readonly ExistingTemplate[]
  now: number
}
