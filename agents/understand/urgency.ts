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

/** Where the message states that time presses or that there is time, as each of the languages says it. */
export const urgencyKindsIn = (reading: Reading, spoken: readonly Language[]): Match<UrgencyKind>[] =>
  spoken.flatMap((language) => cover(matchers[language](reading)))
