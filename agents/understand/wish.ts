import type { Language } from '../../domain/language.ts'
import { wishLexicons, type WishKind } from './lexicon/wish.ts'
import { cover, makeMatcher, type Match, type Matcher } from './matcher.ts'
import type { Reading } from './tokens.ts'
import { wishFromCues } from './wish-cues.ts'

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
export function wishForPerson(reading: Reading, language: Language): { words: string } | null {
  const matches = cover(matchers[language](reading))
  const claimed = new Set(matches.filter(({ kind }) => kind === 'other').flatMap(({ at }) => at))
  return (
    matches.find(({ kind }) => kind === 'wish') ??
    named(matches, reading) ??
    wishFromCues(reading, language, claimed)
  )
}

/** Someone is named and something is wanted in one sentence that asks nothing and speaks of nobody else. */
function named(matches: readonly Match<WishKind>[], { tokens, sentences }: Reading): Match<WishKind> | null {
  const sentenceOf = ({ start }: Match<WishKind>) => tokens[start]?.sentence ?? -1
  const saidIn = (sentence: number, wanted: WishKind) =>
    matches.some((match) => match.kind === wanted && sentenceOf(match) === sentence)
  return (
    matches.find((match) => {
      const sentence = sentenceOf(match)
      const asked = sentences[sentence]?.question ?? false
      return match.kind === 'person' && !asked && saidIn(sentence, 'cue') && !saidIn(sentence, 'other')
    }) ?? null
  )
}
