import type { Language } from '../../../domain/language.ts'
import { cover } from '../matcher.ts'
import type { Reading } from '../tokens.ts'
import { decide, type Verdict } from './decide.ts'
import { emphasisOf } from './emphasis.ts'
import { sentimentMatchers } from './lexicon/index.ts'
import { weigh } from './weigh.ts'

/** The sentiment of one message as a speaker of `language` means it. */
export function analyseSentiment(
  reading: Reading,
  language: Language,
  isCommon: (word: string) => boolean,
): Verdict {
  const matches = cover(sentimentMatchers[language](reading))
  return decide(weigh(matches, reading), emphasisOf(reading, isCommon))
}
