import { useLanguage } from '../language.tsx'
import { errorLine } from './error-words.ts'

/** What went wrong and what to do as one line below a field, in the reader's language. */
export function useErrorLine(): (error: unknown) => string {
  const { language } = useLanguage()
  return (error) => errorLine(language, error)
}
