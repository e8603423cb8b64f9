import type { Language } from '../../../domain/language.ts'
import { makeMatcher, type Matcher } from '../matcher.ts'
import type { Reading } from '../tokens.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { italian } from './it.ts'
import { meanings, type Meaning, type Meanings } from './kinds.ts'

const compile = (lexicon: Meanings): Matcher<Meaning> =>
  makeMatcher(meanings.map((kind) => ({ kind, weight: 1, entries: lexicon[kind] })))
const matchers: Readonly<Record<Language, Matcher<Meaning>>> = {
  it: compile(italian),
  en: compile(english),
  es: compile(spanish),
}

export type Sense = Meaning | 'name'

/** What each token can mean, or the phrase that begins with it, to a speaker of any of the languages. */
export function meaningsIn({ tokens, ...reading }: Reading, spoken: readonly Language[]): Sense[][] {
  const senses: Sense[][] = tokens.map(() => [])
  for (const language of spoken)
    for (const { kind, start } of matchers[language]({ tokens, ...reading })) {
      const at = senses[start]
      if (at && !at.includes(kind)) at.push(kind)
    }
  // A capital within a sentence, of a word that means nothing else: somebody's name, or a place's.
  for (const [at, token] of tokens.entries())
    if (token.titled && token.gap !== 'stop' && senses[at]?.length === 0) senses[at].push('name')
  return senses
}
