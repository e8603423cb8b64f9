import type { Language } from '../../../domain/language.ts'
import { isCommonWord } from '../language.ts'
import type { Reading } from '../tokens.ts'
import { asks } from './context.ts'
import { decide, type Verdict } from './decide.ts'
import { emphasisOf } from './emphasis.ts'
import { sentimentMatchers } from './lexicon/index.ts'
import { weigh } from './weigh.ts'

/** The sentiment of one message as a speaker of `language` means it. `presses`: it wants a person, or time presses. */
export function analyseSentiment(reading: Reading, language: Language, presses: boolean): Verdict {
  const matcher = sentimentMatchers[language]
  const tally = weigh(matcher(reading), reading)
  const emphasis = emphasisOf(reading, (word) => isCommonWord(language, word) || matcher.words.has(word))
  const question = reading.sentences.some((sentence) => asks(sentence, reading.tokens))
  return decide(tally, emphasis, { asks: question, presses })
}
