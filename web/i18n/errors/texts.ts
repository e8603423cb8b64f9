import type { Language } from '../../../domain/language.ts'
import type { en } from './en.ts'

const loaded: Partial<Record<Language, typeof en>> = {}

const load: Record<Language, () => Promise<typeof en>> = {
  en: () => import('./en.ts').then((module) => module.en),
  it: () => import('./it.ts').then((module) => module.it),
  es: () => import('./es.ts').then((module) => module.es),
}

/** Fetches the words of a language, which no page needs to be drawn; false where they cannot be fetched. */
export async function loadErrorTexts(language: Language): Promise<boolean> {
  loaded[language] ??= await load[language]().catch(() => undefined)
  return loaded[language] !== undefined
}

/** The words of a language, once they are there. */
export const errorTexts = (language: Language) => loaded[language]
