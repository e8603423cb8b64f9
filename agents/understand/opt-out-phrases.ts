import type { Language } from '../../domain/language.ts'
import { bareWords, optOutLexicons, politeness, type OptOutKind } from './lexicon/opt-out.ts'
import { cover, makeMatcher, type Match, type Matcher } from './matcher.ts'
import type { Reading } from './tokens.ts'

const compile = (language: Language) =>
  makeMatcher(optOutLexicons[language].sections, optOutLexicons[language].classes)
const matchers: Readonly<Record<Language, Matcher<OptOutKind>>> = {
  it: compile('it'),
  en: compile('en'),
  es: compile('es'),
}

/** Phrases that ask for no more messages or for messages again, and what only sounds like it. */
export const optOutKindsIn = (reading: Reading, spoken: readonly Language[]): Match<OptOutKind>[] =>
  spoken.flatMap((language) => cover(matchers[language](reading)))

/** `STOP`, `baja por favor`, `Disiscrivimi!!`: the word alone, politely, or the same one over and over. */
export function bareIntent({ tokens }: Reading): { intent: 'stop' | 'start'; words: string } | null {
  const words = tokens.filter(({ kind }) => kind === 'word')
  if (words.length === 0 || words.length > 8 || tokens.some(({ kind }) => kind === 'link')) return null
  const said = words.map(({ text }) => text)
  const kept = said.filter((word) => !politeness.has(word))
  const once = kept.filter((word, at) => word !== kept[at - 1])
  for (const intent of ['stop', 'start'] as const)
    if ([said, kept, once].some((form) => bareWords[intent].has(form.join(' '))))
      return { intent, words: words.map(({ raw }) => raw).join(' ') }
  return null
}
