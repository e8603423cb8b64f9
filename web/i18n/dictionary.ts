import type { Language } from '../../domain/language.ts'
import { useLanguage } from './language.tsx'

/**
 * The texts of one part of the console in every language. English decides the keys and the parameters: a text that
 * is missing, surplus or takes other parameters in another language is a type error. Texts with parameters are
 * functions; those that count use `plural`.
 */
export function dictionary<Texts extends object>(texts: {
  en: Texts
  it: NoInfer<Texts>
  es: NoInfer<Texts>
}): Record<Language, Texts> {
  return texts
}

/** The texts in the reader's language. */
export function useText<Texts>(texts: Record<Language, Texts>): Texts {
  return texts[useLanguage().language]
}

const rules = new Map<Language, Intl.PluralRules>()
const numbers = new Map<Language, Intl.NumberFormat>()

/** A count with its noun in the form that the language asks for; `#` in a form stands for the number. */
export function plural(language: Language, count: number, forms: { one: string; other: string }): string {
  let rule = rules.get(language)
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)))
  const form = rule.select(count) === 'one' ? forms.one : forms.other
  return form.replace('#', formatNumber(language, count))
}

export function formatNumber(language: Language, value: number): string {
  let format = numbers.get(language)
  if (!format) numbers.set(language, (format = new Intl.NumberFormat(language)))
  return format.format(value)
}

/** 0.634 as 63 %, as the language writes it. */
export function formatShare(language: Language, share: number): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}
