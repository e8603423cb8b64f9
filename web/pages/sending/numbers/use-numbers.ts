import { useQuery } from '@tanstack/react-query'
import { ask } from '../../../api/queries.ts'
import { useLanguage } from '../../../i18n/language.tsx'

/** The numbers of the business, with their halts in the reader's words. */
export function useNumbers() {
  const { language } = useLanguage()
  return useQuery(ask('sendingNumbers', { language }))
}
