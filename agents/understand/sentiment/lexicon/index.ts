import type { Language } from '../../../../domain/language.ts'
import { makeMatcher, type Matcher } from '../../matcher.ts'
import type { SentimentKind } from '../kinds.ts'
import { english, englishClasses } from './en.ts'
import { spanish, spanishClasses } from './es.ts'
import { italian, italianClasses } from './it.ts'
import { shared } from './shared.ts'

/** The compiled lexicons, one a language, each with the emoji and words that all share. */
export const sentimentMatchers: Readonly<Record<Language, Matcher<SentimentKind>>> = {
  it: makeMatcher([...italian, ...shared], italianClasses),
  en: makeMatcher([...english, ...shared], englishClasses),
  es: makeMatcher([...spanish, ...shared], spanishClasses),
}
