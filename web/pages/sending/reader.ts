import { useMemo } from 'react'
import type { Language } from '../../../domain/language.ts'
import { useLanguage } from '../../i18n/language.tsx'

/** Whose language and clock the hub's sentences are to be in. */
export function useReader(): { language: Language; timeZone?: string } {
  const { language } = useLanguage()
  return useMemo(() => ({ language, ...clock() }), [language])
}

function clock(): { timeZone?: string } {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const known = timeZone === 'UTC' || Intl.supportedValuesOf('timeZone').includes(timeZone)
  return known ? { timeZone } : {}
}
