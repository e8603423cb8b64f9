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

/** `STOP`, `baja por favor`, `Disiscrivimi!!`, `STOPP`: the word alone, politely, mistyped, or over and over. */
export function bareIntent({ tokens }: Reading): { intent: 'stop' | 'start'; words: string } | null {
  const words = tokens.filter(({ kind }) => kind === 'word')
  if (words.length === 0 || words.length > 8 || tokens.some(({ kind }) => kind === 'link')) return null
  const said = words.map(({ text }) => text)
  const kept = said.filter((word) => !politeness.has(word))
  const once = kept.filter((word, at) => word !== kept[at - 1])
  const forms = [said, kept, once].map((form) => form.join(' '))
  for (const intent of ['stop', 'start'] as const)
    if (forms.some((form) => bareWords[intent].has(form)))
      return { intent, words: words.map(({ raw }) => raw).join(' ') }
  const meant = kept.length === 1 ? (mistyped ??= slips()).get(kept[0]!) : undefined
  return meant === undefined ? null : { intent: meant, words: words.map(({ raw }) => raw).join(' ') }
}

let mistyped: ReadonlyMap<string, 'stop' | 'start'> | undefined

/** Of a word so long a letter may be missing; of a shorter one that makes another word: `cancela` is no `cancella`. */
const longWord = 9
const shortest = 4

/** Bare words with two letters swapped, one doubled or, of long ones, one missing; phrases run together. */
function slips(): Map<string, 'stop' | 'start'> {
  const found = new Map<string, 'stop' | 'start'>()
  for (const intent of ['start', 'stop'] as const)
    for (const phrase of bareWords[intent]) {
      const word = phrase.replaceAll(' ', '')
      if (word.length < shortest) continue
      const slipped = word === phrase ? slipsOf(word) : [word]
      for (const each of slipped)
        if (!bareWords.stop.has(each) && !bareWords.start.has(each)) found.set(each, intent)
    }
  return found
}

function slipsOf(word: string): string[] {
  return [...word].flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)]
    const swapped = after === '' ? [] : [before + after[0]! + letter + after.slice(1)]
    const missing = word.length >= longWord && at > 0 ? [before + after] : []
    return [before + letter + letter + after, ...swapped, ...missing]
  })
}
