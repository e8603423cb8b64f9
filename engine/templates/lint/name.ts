import { hour } from '../../../domain/clock.ts'
import { templateLanguages } from '../../../domain/template-languages.ts'
import { templateLimits } from '../../../domain/template.ts'
import { excerpt } from './charset.ts'
import type { Found, LintInput } from './finding.ts'

type Rule =
  | 'name_format'
  | 'name_taken'
  | 'name_says_nothing'
  | 'name_other_category'
  | 'language_unknown'
  | 'account_full'
  | 'created_too_fast'

const meaningless =
  /^(test|prova|prueba|template|modello|plantilla|new|nuovo|nueva|untitled|[a-z]|\d+)(_?\d*)$/

export function* checkName({ definition, id, existing, now }: LintInput): Iterable<Found<Rule>> {
  const { name, language } = definition
  if (!/^[a-z0-9_]{1,512}$/.test(name))
    yield { rule: 'name_format', path: 'name', facts: { value: excerpt(name) } }
  else if (meaningless.test(name))
    yield { rule: 'name_says_nothing', path: 'name', facts: { value: excerpt(name) } }
  if (!templateLanguages.has(language))
    yield { rule: 'language_unknown', path: 'language', facts: { value: excerpt(language) } }

  const others = existing.filter((one) => one.id !== id && one.status !== 'deleted')
  if (others.some((one) => one.name === name && one.language === language))
    yield { rule: 'name_taken', path: 'name', facts: { value: excerpt(name), language } }
  const other = others.find(
    (one) => one.name === name && one.language !== language && one.category !== definition.category,
  )
  if (other)
    yield {
      rule: 'name_other_category',
      path: 'category',
      facts: { language: other.language, category: other.category },
    }
  // What the account holds already takes no new place in it.
  if (existing.some((one) => one.id === id && one.provider_id !== null)) return
  yield* checkAccount(others, now)
}

/** Drafts count for nothing: they are the hub's own. */
function* checkAccount(others: LintInput['existing'], now: number): Iterable<Found<Rule>> {
  const submitted = others.filter((one) => one.provider_id !== null)
  const { perAccount, createdPerHour } = templateLimits
  if (submitted.length >= perAccount)
    yield { rule: 'account_full', path: 'name', facts: { count: submitted.length, most: perAccount } }
  const recent = submitted.filter((one) => one.submitted_at !== null && one.submitted_at > now - hour)
  if (recent.length >= createdPerHour)
    yield { rule: 'created_too_fast', path: 'name', facts: { count: recent.length, most: createdPerHour } }
}
