import { en } from './en.ts'
import { es } from './es.ts'
import { it, type Texts } from './it.ts'

export type { Texts } from './it.ts'
export type Language = 'it' | 'en' | 'es'
export const languageNames: Record<Language, string> = { it: 'Italiano', en: 'English', es: 'Español' }

const texts: Record<Language, Texts> = { it, en, es }

export function textsIn(language: Language): Texts {
  return texts[language]
}

/** The language to begin in: the one chosen before, else the browser's first that is spoken here. */
export function firstLanguage(kept: string | null, wanted: readonly string[], fallback: Language): Language {
  const known = [kept, ...wanted].map((tag) => tag?.slice(0, 2).toLowerCase())
  return (known.find((tag) => tag !== undefined && tag in texts) as Language | undefined) ?? fallback
}

/** Puts values into the `{name}` places of a text. */
export function say(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
