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

const smallTalk: ReadonlySet<Intent> = new Set<Intent>([
  'greeting',
  'thanks',
  'goodbye',
  'identity',
  'affirmation',
  'negation',
])

/** Whether a message of this intent needs no answer from the knowledge base. */
export const isSmallTalk = (intent: Intent): boolean => smallTalk.has(intent)

const matchers: Readonly<Record<Language, Matcher<IntentKind>>> = {
  it: makeMatcher(intentLexicons.it),
  en: makeMatcher(intentLexicons.en),
  es: makeMatcher(intentLexicons.es),
}

const mostSmallTalk = 16

export function intentOf(
  reading: Reading,
  spoken: readonly Language[],
  found: { wish: boolean; sentiment: Sentiment },
): Intent {
  if (reading.tokens.length === 0) return 'empty'
  if (found.wish) return 'person_request'
  const readings = spoken.map((language) => matchers[language](reading))
  if (found.sentiment !== 'angry' && found.sentiment !== 'negative') {
    for (const matches of readings) {
      const small = smallTalkIn(reading, matches)
      if (small) return small
    }
  }
  if (found.sentiment === 'angry' || found.sentiment === 'negative') return 'complaint'
  const asks = (kind: IntentKind) => readings.some((matches) => matches.some((match) => match.kind === kind))
  if (reading.sentences.some(({ question }) => question) || asks('question')) return 'question'
  return asks('request') ? 'request' : 'statement'
}

/** Small talk when it accounts for every word. Of several kinds the one that asks for most counts: who are you, thanks, … */
function smallTalkIn(reading: Reading, matches: readonly Match<IntentKind>[]): Intent | null {
  if (reading.tokens.length > mostSmallTalk) return null
  const talk = cover(matches.filter(({ kind }) => kind !== 'question' && kind !== 'request'))
  const accounted = new Set(talk.flatMap(({ at }) => at))
  const kinds = new Set(talk.map(({ kind }) => kind))
  // A name after the greeting is part of it: `Buongiorno Giulia`.
  const left = reading.tokens.filter((token, at) => !accounted.has(at) && token.kind !== 'emoji')
  // `chi sei` inside a longer sentence is still the question; the rest is its wording.
  if (kinds.has('identity') && left.length <= 3) return 'identity'
  if (left.length > (kinds.has('greeting') && left.every(({ titled }) => titled) ? 1 : 0)) return null
  for (const intent of ['identity', 'goodbye', 'thanks'] as const) if (kinds.has(intent)) return intent
  if (kinds.has('pleasantry')) return 'greeting'
  for (const intent of ['negation', 'affirmation', 'greeting'] as const) if (kinds.has(intent)) return intent
  return reading.tokens.every(({ kind }) => kind === 'emoji') ? 'affirmation' : null
}
