import snowball from 'snowball-stemmers'
import type { Language } from '../../domain/language.ts'

const stemmers = {
  it: snowball.newStemmer('italian'),
  en: snowball.newStemmer('english'),
  es: snowball.newStemmer('spanish'),
}

/** Snowball stem of a folded word. Spanish -ción gets its accent back, which its stemmer looks for. */
export function stem(word: string, language: Language): string {
  if (word.length < 3 || /^[0-9]/.test(word)) return word
  const accented = language === 'es' ? word.replace(/([cs])ion$/, '$1ión') : word
  return stemmers[language].stem(accented).normalize('NFD').replace(/\p{M}/gu, '')
}
