import type { Reading } from '../tokens.ts'

/** How loudly something is said, each part 0 (calm) to 1 (as loud as it gets). */
interface Emphasis {
  /** Capitals: 1 when the message is shouted as a whole, less for single words that are not names or acronyms. */
  capitals: number
  /** `!!!`, `??`, `?!`. */
  marks: number
  /** Words drawn out, such as `bastaaaa`. */
  stretch: number
  /** The words in capitals that counted. */
  shouted: string[]
}

/**
 * Capitals count only for words that `isCommon` knows (the language's own), so that product names (`PS5 PRO`) and a
 * lone acronym (`IBAN`, `DHL`) are no shouting.
 */
export function emphasisOf(reading: Reading, isCommon: (word: string) => boolean): Emphasis {
  const words = reading.tokens.filter(({ kind }) => kind === 'word')
  const upper = words.filter((token) => token.upper && token.raw.length >= 2)
  const shouted = upper.filter(({ text, raw }) => raw.length >= 2 && isCommon(text))
  const letters = words.reduce((sum, { raw }) => sum + raw.length, 0)
  const upperLetters = upper.reduce((sum, { raw }) => sum + raw.length, 0)
  const whole = shouted.length >= 2 && letters >= 8 && upperLetters >= 0.6 * letters
  const longShouted = shouted.filter(({ raw }) => raw.length >= 3)
  const closings = reading.sentences.map(({ closing }) => closing)
  const most = Math.max(0, ...closings.map((closing) => closing.replace(/[^!]/g, '').length))
  const puzzled = closings.some((closing) => /\?\?|\?!|!\?/.test(closing))
  return {
    capitals: whole ? 1 : Math.min(0.8, longShouted.length * 0.4),
    marks: Math.min(1, most * 0.3 + (puzzled ? 0.5 : 0)),
    stretch: Math.min(1, words.filter(({ stretched }) => stretched).length),
    shouted: (whole ? upper : longShouted).map(({ raw }) => raw).slice(0, 5),
  }
}
