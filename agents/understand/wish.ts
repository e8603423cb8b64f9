import type { Language } from '../../domain/language.ts'
import { wishLexicons, type WishKind } from './lexicon/wish.ts'
import { cover, makeMatcher, type Match, type Matcher } from './matcher.ts'
import type { Reading } from './tokens.ts'

const compile = (language: Language) =>
  makeMatcher(wishLexicons[language].sections, wishLexicons[language].classes)
const matchers: Readonly<Record<Language, Matcher<WishKind>>> = {
  it: compile('it'),
  en: compile('en'),
  es: compile('es'),
}

/**
 * Where the customer asks for a person, if they do. Talk about a person (one that answered before, one that a gift is
 * for, one that is not wanted) claims its words first and leaves no wish.
 */
export function wishForPerson(reading: Reading, language: Language): Match<WishKind> | null {
  return cover(matchers[language](reading)).find(({ kind }) => kind === 'wish') ?? null
}
