import type { Language } from '../../domain/language.ts'
import { urgencyLexicons, type UrgencyKind } from './lexicon/urgency.ts'
import { cover, makeMatcher, type Match, type Matcher } from './matcher.ts'
import type { Reading } from './tokens.ts'

const compile = (language: Language) =>
  makeMatcher(urgencyLexicons[language].sections, urgencyLexicons[language].classes)
const matchers: Readonly<Record<Language, Matcher<UrgencyKind>>> = {
  it: compile('it'),
  en: compile('en'),
  es: compile('es'),
}

/** Where the message states that time presses or that someone is in danger, if it does. */
export function urgencyOf(reading: Reading, language: Language): Match<UrgencyKind> | null {
  return cover(matchers[language](reading)).find(({ kind }) => kind === 'urgent') ?? null
}
