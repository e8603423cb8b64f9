import type { TurnInput } from '../domain/agent.ts'
import type { Language } from '../domain/language.ts'
import type { Pick } from './clarify.ts'
import type { Terms } from './terms.ts'
import { visible } from './untrusted.ts'

export interface QueryInput {
  words: string
  pick: Pick
  history: TurnInput['history']
  language: Language
  terms: Terms
}

/** Messages with fewer content words than this lean on what was said before ("e per l'estero?"). */
const enough = 3
const longestQuery = 1_000

/** What to look up for the customer's words: a picked topic, or the words, completed from their last question. */
export function queryFor({ words, pick, history, language, terms }: QueryInput): string {
  if (pick !== null && pick !== 'refused') return pick.topic
  const query = words.slice(0, longestQuery)
  if (terms(query, language).length >= enough) return query
  const before = history.findLast(({ role, text }) => role === 'customer' && terms(text, language).length > 1)
  return before === undefined ? query : `${visible(before.text, longestQuery)}\n${query}`
}
