import type { Sentiment } from '../../domain/agent.ts'
import type { Language } from '../../domain/language.ts'
import { intentLexicons, type IntentKind } from './lexicon/intent.ts'
import { cover, makeMatcher, type Match, type Matcher } from './matcher.ts'
import type { Reading } from './tokens.ts'

/** What a message is for. The first six are small talk: nothing to look up. */
export const intents = [
  'greeting',
  'thanks',
  'goodbye',
  'identity',
  'affirmation',
  'negation',
  'person_request',
  'complaint',
  'question',
  'request',
  'statement',
  'empty',
] as const
export type Intent = (typeof intents)[number]

export type SmallTalk = Extract<
  Intent,
  'greeting' | 'thanks' | 'goodbye' | 'identity' | 'affirmation' | 'negation'
>
const smallTalk: ReadonlySet<Intent> = new Set<Intent>([
  'greeting',
  'thanks',
  'goodbye',
  'identity',
  'affirmation',
  'negation',
])

/** Whether a message of this intent needs no answer from the knowledge base. */
export const isSmallTalk = (intent: Intent): intent is SmallTalk => smallTalk.has(intent)

const matchers: Readonly<Record<Language, Matcher<IntentKind>>> = {
  it: makeMatcher(intentLexicons.it),
  en: makeMatcher(intentLexicons.en),
  es: makeMatcher(intentLexicons.es),
}

const mostSmallTalk = 16

/** Words that ask for nothing more beside `who are you`. */
const wordingOfIdentity: ReadonlySet<string> = new Set(
  `tu voi lei io o un una posso potrei sapere dimmi mi dica vorrei curiosita qui davvero vero vera reale persona robot bot umano
  you i am im or a an may can could just really actually tell me know real person human robot bot here curious
  tu usted yo es o un una puedo saber dime diga de verdad real persona robot bot humano aqui`.split(/\s+/),
)

export interface Purpose {
  intent: Intent
  /** It asks something, whatever is felt beside it. */
  asks: boolean
}

export function purposeOf(
  reading: Reading,
  spoken: readonly Language[],
  found: { wish: boolean; sentiment: Sentiment },
): Purpose {
  const readings = spoken.map((language) => matchers[language](reading))
  const says = (kind: IntentKind) => readings.some((matches) => matches.some((match) => match.kind === kind))
  const questions = reading.sentences.some(({ question }) => question) || says('question')
  const requests = says('request')
  const intent = intentOf(reading, readings, { ...found, questions, requests })
  return { intent, asks: questions || requests }
}

function intentOf(
  reading: Reading,
  readings: readonly Match<IntentKind>[][],
  found: { wish: boolean; sentiment: Sentiment; questions: boolean; requests: boolean },
): Intent {
  if (reading.tokens.length === 0) return 'empty'
  if (found.wish) return 'person_request'
  const dark = found.sentiment === 'angry' || found.sentiment === 'negative'
  // What is felt beside small talk is said by an emoji, or by how loudly it is said.
  const bare = reading.tokens.every(({ kind, upper }) => kind === 'word' && !upper)
  if (!dark || bare) {
    for (const matches of readings) {
      const small = smallTalkIn(reading, matches)
      if (small) return small
    }
  }
  if (dark) return 'complaint'
  if (found.questions) return 'question'
  return found.requests ? 'request' : 'statement'
}

/** Small talk when it accounts for every word. Of several kinds the one that asks for most counts: who are you, thanks, … */
function smallTalkIn(reading: Reading, matches: readonly Match<IntentKind>[]): Intent | null {
  if (reading.tokens.length > mostSmallTalk) return null
  const talk = cover(matches.filter(({ kind }) => kind !== 'question' && kind !== 'request'))
  const accounted = new Set(talk.flatMap(({ at }) => at))
  const kinds = new Set(talk.map(({ kind }) => kind))
  // A name after the greeting is part of it: `Buongiorno Giulia`.
  const left = reading.tokens.filter((token, at) => !accounted.has(at) && token.kind !== 'emoji')
  if (kinds.has('identity')) {
    // Anything else that is said beside `who are you` may be what the customer wants to know.
    const other = left.filter(({ text }) => !wordingOfIdentity.has(text))
    return other.length === 0 || (other.length === 1 && other[0]!.titled) ? 'identity' : null
  }
  if (left.length > (kinds.has('greeting') && left.every(({ titled }) => titled) ? 1 : 0)) return null
  for (const intent of ['goodbye', 'thanks'] as const) if (kinds.has(intent)) return intent
  if (kinds.has('pleasantry')) return 'greeting'
  for (const intent of ['negation', 'affirmation', 'greeting'] as const) if (kinds.has(intent)) return intent
  return reading.tokens.every(({ kind }) => kind === 'emoji') ? 'affirmation' : null
}
