import type { TurnInput } from '../domain/agent.ts'
import type { Language } from '../domain/language.ts'
import type { Pick } from './clarify.ts'
import { visible } from './untrusted.ts'

export interface QueryInput {
  words: string
  pick: Pick
  history: TurnInput['history']
  language: Language
  /** How many words of a text have a meaning of their own. */
  contentWords(text: string, language: Language): number
}

/** Messages with fewer content words than this lean on what was said before ("devo pagare io?"). */
const enough = 3
/** And so do longer ones that begin as a continuation ("e se la lama è di ceramica?"). */
const enoughOfContinuation = 5
const continuation =
  /^(?:e|ed|ma|però|invece|anche|oppure|quindi|allora|and|but|what about|how about|also|or|so|then|y|pero|entonces|también|o)(?![\p{L}'’])/iu
const longestQuery = 1_000

/**
 * What to look up: a picked topic with the question that it was offered for, or the customer's words, completed from
 * their last question. Of a flood the newest words count.
 */
export function queryFor({ words, pick, history, language, contentWords }: QueryInput): string {
  const earlier = (): string[] => {
    const before = history.findLast(
      ({ role, text }) => role === 'customer' && contentWords(text, language) > 0,
    )
    return before === undefined ? [] : [visible(before.text, longestQuery)]
  }
  if (pick !== null && pick !== 'refused') return [pick.topic, ...earlier()].join('\n')
  const query = words.slice(-longestQuery)
  const least = continuation.test(query) ? enoughOfContinuation : enough
  if (contentWords(query, language) >= least) return query
  return [...earlier(), query].join('\n')
}
