import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Language } from '../../domain/language.ts'
import { loadErrorTexts } from './errors/texts.ts'

const stored = 'centralino.language'

/** The hub's languages with their own names. */
export const languageNames: Record<Language, string> = { it: 'Italiano', en: 'English', es: 'Español' }

const isLanguage = (value: string | null | undefined): value is Language =>
  value !== null && value !== undefined && Object.hasOwn(languageNames, value)

/** The first of the reader's languages that the console speaks; English where it speaks none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en'
}

/** The language in which the page is written, for what is said outside of its components. */
export function shownLanguage(): Language {
  const { lang } = document.documentElement
  return isLanguage(lang) ? lang : 'en'
}

const LanguageContext = createContext<{ language: Language; choose: (language: Language) => void }>({
  language: 'en',
  choose: () => undefined,
})

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => {
    const chosen = localStorage.getItem(stored)
    return isLanguage(chosen) ? chosen : preferredLanguage(navigator.languages)
  })
  useEffect(() => {
    document.documentElement.lang = language
    // Where they cannot be fetched, errors are said in the hub's English.
    void loadErrorTexts(language)
  }, [language])
  const value = useMemo(
    () => ({
      language,
      choose: (next: Language) => {
        localStorage.setItem(stored, next)
        setLanguage(next)
      },
    }),
    [language],
  )
  return <LanguageContext value={value}>{children}</LanguageContext>
}

export const useLanguage = () => useContext(LanguageContext)
