import type { Language } from '../../domain/language.ts'
import type { Analyser } from '../analysis/analyse.ts'

export interface HistoryTurn {
  role: 'customer' | 'agent'
  text: string
}

/** Fewer content words than this and a message leans on what was said before. */
const enoughWords = 3

/** Puts the content words of the customer's previous message before one that says too little by itself. */
export function expandQuery(
  text: string,
  history: HistoryTurn[],
  language: Language,
  analyser: Analyser,
): string {
  const content = (words: string) => analyser.analyse(words, language).filter((token) => token.weight === 1)
  if (content(text).length >= enoughWords) return text
  const previous = history.findLast((turn) => turn.role === 'customer' && turn.text !== text)
  if (previous === undefined) return text
  return [...content(previous.text).map((token) => token.word), text].join(' ')
}
