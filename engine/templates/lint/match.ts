import { languages, type Language } from '../../../domain/language.ts'
import { optOut, type Lexicon } from './lexicon.ts'

const compiled = new WeakMap<Lexicon, Partial<Record<Language, RegExp>>>()

/** The first phrase of the list in the text, or null. */
export function match(lexicon: Lexicon, language: Language, text: string): string | null {
  const known = compiled.get(lexicon) ?? {}
  compiled.set(lexicon, known)
  const pattern = (known[language] ??= new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${lexicon[language].join('|')})(?![\\p{L}])`,
    'u',
  ))
  return pattern.exec(plain(text))?.[0] ?? null
}

/** Whether a button with this label is a way out of marketing, as the check of templates takes it. Pure. */
export const isWayOut = (label: string): boolean =>
  languages.some((language) => match(optOut, language, label) !== null)

export function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").replace(/\s+/g, ' ')
}
