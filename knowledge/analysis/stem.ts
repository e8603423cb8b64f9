import snowball from 'snowball-stemmers'
import type { Language } from '../../domain/language.ts'

const stemmers = {
  it: snowball.newStemmer('italian'),
  en: snowball.newStemmer('english'),
  es: snowball.newStemmer('spanish'),
}

/**
 * Snowball stem of a word in lower case, folded. The stemmers of Italian and Spanish read accents; the Spanish ones
 * that can be told from the ending are put back where they were left out.
 */
export function stem(word: string, language: Language): string {
  if (word.length < 3 || /^[0-9]/.test(word)) return word
  const accented =
    language === 'es'
      ? word
          .replace(/([cs])ion$/, '$1ión')
          .replace(/ais$/, 'áis')
          .replace(/eis$/, 'éis')
      : word
  return stemmers[language].stem(accented).normalize('NFD').replace(/\p{M}/gu, '')
}
