import type { Language } from '../../domain/language.ts'
import { stem } from '../../knowledge/analysis/stem.ts'
import { hardKindsIn } from './hard.ts'
import { isCommonWord } from './language.ts'
import { meaningsIn, type Sense } from './meanings/find.ts'
import { emphasisOf } from './sentiment/emphasis.ts'
import { sentimentMatchers } from './sentiment/lexicon/index.ts'
import { cover } from './matcher.ts'
import { optOutKindsIn } from './opt-out-phrases.ts'
import type { Reading, Token } from './tokens.ts'
import { urgencyKindsIn } from './urgency.ts'

/** One thing that can be said of a message, by a name that weights are kept under. */
export interface Feature {
  value: number
  /** Its first and last token, or −1 where it is about the whole message. */
  from: number
  to: number
}
export type Features = ReadonlyMap<string, Feature>

/** How much each kind of feature says before anything is learnt. */
const strength = { word: 1, letters: 0.4, meaning: 2, together: 0.5, found: 1, shape: 1 }

/** Meanings that stand in every other message: their mere company says nothing. */
const everyday: ReadonlySet<Sense> = new Set<Sense>([
  'me', 'you', 'q', 'hello', 'please', 'was', 'want', 'can', 'need', 'hyp',
]) // prettier-ignore

/** Words that say the opposite after a `not`; others keep what they say. */
const feelings: ReadonlySet<Sense> = new Set<Sense>([
  'insult', 'shame', 'fury', 'praise', 'love', 'sad', 'worry', 'annoy',
]) // prettier-ignore

/** Tokens that two meanings may stand apart, and meanings that may stand between them. */
const reach = 5
const between = 2

/** Everything that the classifiers read of a message: its words, what they mean, and how it is said. */
export function featuresOf(reading: Reading, spoken: readonly Language[]): Features {
  const { tokens } = reading
  const features = new Map<string, Feature>()
  const add = (name: string, value: number, from = -1, to = from) => {
    if (!features.has(name)) features.set(name, { value, from, to })
  }
  const language = spoken[0]!
  const stems = tokens.map((token) => keyOf(token, language))
  const senses = meaningsIn(reading, spoken)
  const turned = turnsOf(reading, senses)
  const felt = turned.map((turn, at): Turn => (senses[at]!.some((sense) => feelings.has(sense)) ? turn : ''))
  addWords(reading, stems, felt, add)
  addMeanings(reading, stems, senses, turned, add)
  addShape(reading, spoken, add)
  for (const kindsIn of lexicons)
    for (const { kind, weight, start, end } of kindsIn(reading, spoken))
      add(`${turned[start]}! ${kind}`, strength.found * (0.5 + 0.5 * Math.abs(weight)), start, end - 1)
  return features
}

type Add = (name: string, value: number, from?: number, to?: number) => void

const sentimentKindsIn = (reading: Reading, spoken: readonly Language[]) =>
  spoken.flatMap((language) => cover(sentimentMatchers[language](reading)))

const lexicons = [sentimentKindsIn, urgencyKindsIn, hardKindsIn, optOutKindsIn]

/** Words and runs of their letters, pairs, pairs with one word between, the edges of sentences, short messages whole. */
function addWords({ tokens }: Reading, stems: readonly string[], felt: readonly Turn[], add: Add): void {
  const inOne = (a: number, b: number) => a >= 0 && tokens[a]!.sentence === tokens[b]!.sentence
  for (const [at, word] of stems.entries()) {
    add(felt[at] + word, strength.word, at)
    if (tokens[at]!.kind === 'word')
      for (const letters of lettersOf(tokens[at]!.text)) add(letters, strength.letters, at)
    if (inOne(at - 1, at)) add(`${stems[at - 1]} ${word}`, strength.word, at - 1, at)
    else add(`^ ${word}`, strength.word, at)
    if (inOne(at - 2, at)) add(`${stems[at - 2]} _ ${word}`, strength.word, at - 2, at)
  }
  const last = stems.length - 1
  if (last >= 0) add(`${stems[last]} $`, strength.word, last)
  if (stems.length <= 3) add(`= ${stems.join(' ')}`, strength.word, 0, last)
}

/** What stands before a word and turns what it says: `not angry`, `if I am disappointed`. */
type Turn = '' | 'not ' | 'bit ' | 'if '

/** Tokens that a `not` reaches over, `a bit`, and an `if`, within their clause. */
const reachOfNot = 4
const reachOfBit = 3
const reachOfIf = 6

function turnsOf({ tokens }: Reading, senses: readonly Sense[][]): Turn[] {
  let not = -Infinity
  let bit = -Infinity
  let hypothesis = -Infinity
  return tokens.map((token, at): Turn => {
    if (token.gap !== 'none') not = bit = hypothesis = -Infinity
    const turn =
      at - not <= reachOfNot
        ? 'not '
        : at - bit <= reachOfBit
          ? 'bit '
          : at - hypothesis <= reachOfIf
            ? 'if '
            : ''
    const here = senses[at]!
    if (here.includes('neg') || here.includes('noneed')) not = at
    if (here.includes('bit')) bit = at
    if (here.includes('hyp')) hypothesis = at
    return turn
  })
}

/** Meanings, how often, in which order near each other and beside which words, and which occur in one message. */
function addMeanings(
  { tokens }: Reading,
  stems: readonly string[],
  senses: readonly Sense[][],
  turned: readonly Turn[],
  add: Add,
): void {
  const counts = new Map<Sense, number>()
  for (const [at, here] of senses.entries()) {
    for (const sense of here) {
      add(`${turned[at]}@${sense}`, strength.meaning, at)
      const count = (counts.get(sense) ?? 0) + 1
      counts.set(sense, count)
      if (count === 2 || count === 3) add(`@${sense} x${count}`, strength.meaning, at)
      if (tokens[at]!.gap === 'stop') add(`^ @${sense}`, strength.word, at)
      if (at === tokens.length - 1) add(`@${sense} $`, strength.word, at)
    }
    let met = 0
    for (let before = at - 1; before >= Math.max(0, at - reach) && met <= between; before--) {
      if (tokens[before]!.sentence !== tokens[at]!.sentence) break
      if (senses[before]!.length > 0) met++
      for (const a of senses[before]!) for (const b of here) add(`@${a} @${b}`, strength.word, before, at)
      if (at - before > 2) continue
      for (const a of senses[before]!) add(`@${a} ${stems[at]}`, strength.word, before, at)
      for (const b of here) add(`${stems[before]} @${b}`, strength.word, before, at)
    }
  }
  const said = [...counts.keys()].filter((sense) => !everyday.has(sense)).sort()
  for (const [at, a] of said.entries())
    for (const b of said.slice(at + 1)) add(`@${a} & @${b}`, strength.together)
  if (tokens.length <= 5)
    add(`= ${senses.map(([sense]) => (sense ? `@${sense}` : '.')).join(' ')}`, strength.word)
}

/** Length, questions, exclamations, capitals, short sentences in a row. */
function addShape(reading: Reading, spoken: readonly Language[], add: Add): void {
  const { tokens, sentences } = reading
  const has = (name: string, is: boolean) => {
    if (is) add(`# ${name}`, strength.shape)
  }
  add(`# ${[1, 2, 4, 8, 15, 30].find((most) => tokens.length <= most) ?? 'more'} words`, strength.shape)
  const questions = sentences.filter(({ question }) => question).length
  has('question', questions > 0)
  has('questions', questions > 1)
  has('only questions', questions > 0 && questions === sentences.length)
  has('ends in a question', sentences.at(-1)?.question === true)
  const closings = sentences.map(({ closing }) => closing)
  const marks = Math.max(0, ...closings.map((closing) => closing.split('!').length - 1))
  has('!', marks > 0)
  has('!!', marks > 1)
  has('??', closings.some((closing) => /\?\?|\?!|!\?/.test(closing))) // prettier-ignore
  has('...', closings.some((closing) => /\.\.|…/.test(closing))) // prettier-ignore
  const known = (word: string) =>
    spoken.some((language) => isCommonWord(language, word) || sentimentMatchers[language].words.has(word))
  const { capitals, stretch } = emphasisOf(reading, known)
  has('capitals', capitals === 1)
  has('a word in capitals', capitals > 0 && capitals < 1)
  has('drawn out', stretch > 0)
  const short = sentences.filter(({ start, end }) => end - start <= 3).length
  has('sentences', sentences.length >= 3)
  has('staccato', short >= 2 && sentences.length >= 3)
}

/** Words whose stems and letters are remembered between messages; a memory is emptied when it is full. */
const mostWords = 20_000
const stems = new Map<string, string>()

/** Runs of four letters, the edges of the word among them: what misspelt and inflected words share. */
const run = 4
const runs = new Map<string, readonly string[]>()

function lettersOf(word: string): readonly string[] {
  const known = runs.get(word)
  if (known !== undefined) return known
  const whole = `<${word}>`
  const found: string[] = []
  for (let at = 0; at + run <= whole.length; at++) found.push(`~${whole.slice(at, at + run)}`)
  if (runs.size >= mostWords) runs.clear()
  runs.set(word, found)
  return found
}

function keyOf({ kind, text }: Token, language: Language): string {
  if (kind === 'number') return /:|^\d+(?:am|pm|h)$/.test(text) ? '#:' : '#'
  if (kind !== 'word') return text
  const key = language + text
  const known = stems.get(key)
  if (known !== undefined) return known
  const found = stem(text, language)
  if (stems.size >= mostWords) stems.clear()
  stems.set(key, found)
  return found
}
