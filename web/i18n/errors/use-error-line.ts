import { useLanguage } from '../language.tsx'
import { errorWords } from './error-words.ts'

/** What went wrong and what to do as one line below a field, in the reader's language. */
export function useErrorLine(): (error: unknown) => string {
  const { language } = useLanguage()
  return (error) => {
    const { message, fix } = errorWords(language, error)
    return fix ? `${message}. ${fix}` : message
  }
}
