import type { Language } from '../../domain/language.ts'
import { languageNames } from './language.tsx'

/** The hub's languages in the order in which they are offered. */
export const languages = Object.keys(languageNames) as Language[]
