import { languages, type Language } from '../../domain/language.ts'
import { bareWords, optOutLexicons, politeness, type OptOutKind } from './lexicon/opt-out.ts'
import { detectLanguage } from './language.ts'
import { cover, makeMatcher, type Matcher } from './matcher.ts'
import { read, type Reading } from './tokens.ts'

const compile = (language: Language) =>
  makeMatcher(optOutLexicons[language].sections, optOutLexicons[language].classes)
const matchers: Readonly<Record<Language, Matcher<OptOutKind>>> = {
  it: compile('it'),
  en: compile('en'),
  es: compile('es'),
}

export interface OptOut {
  intent: 'stop' | 'start' | 'none'
  /** The customer's words that say so; empty for `none`. */
  words: string
}

const none: OptOut = { intent: 'none', words: '' }

/**
 * Whether the customer wants no more messages, or wants them again. `language` is that of the conversation so far.
 * Pure, no I/O, well under a millisecond.
 */
export function optOutIntent(text: string, context: { language: Language | null }): OptOut {
  const reading = read(text)
  const bare = bareIntent(reading)
  if (bare !== null) return bare
  const { language } = detectLanguage(reading, { previous: context.language })
  for (const spoken of language === null ? languages : [language]) {
    const said = saidIn(reading, spoken)
    if (said.intent !== 'none') return said
  }
  return none
}

/** `STOP`, `baja por favor`, `Disiscrivimi!!`: the word alone, or the same one over and over. */
function bareIntent({ tokens }: Reading): OptOut | null {
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

function saidIn(reading: Reading, language: Language): OptOut {
  const said = cover(matchers[language](reading)).find(({ kind }) => kind !== 'other')
  return said === undefined || said.kind === 'other' ? none : { intent: said.kind, words: said.words }
}
