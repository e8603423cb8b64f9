import type { Sentiment } from '../../domain/agent.ts'
import type { Feature, Features } from './features.ts'
import { decide, parseModel, reasonsFor, type LinearModel } from './linear.ts'
import type { Reading } from './tokens.ts'
import { table as optOutTable } from './weights/opt-out.ts'
import { table as sentimentTable } from './weights/sentiment.ts'
import { table as urgencyTable } from './weights/urgency.ts'
import { table as wishTable } from './weights/wish.ts'

/** A table is read when it is first needed. */
const once = (table: string) => {
  let model: LinearModel | undefined
  return () => (model ??= parseModel(table))
}
const sentimentModel = once(sentimentTable)
const urgencyModel = once(urgencyTable)
const wishModel = once(wishTable)
const optOutModel = once(optOutTable)

/** A message with what can be said of it. */
export interface Read {
  reading: Reading
  features: Features
}

interface Judgement<Output extends string> {
  output: Output
  /** The customer's words that weighed most, strongest first, and marks such as `capitals`. */
  words: string[]
}

interface SentimentJudgement extends Judgement<Sentiment> {
  /** −1 furious … 1 delighted. */
  score: number
}

const calm: SentimentJudgement = { output: 'neutral', words: [], score: 0 }
const displeased: SentimentJudgement = { output: 'negative', words: [], score: -0.25 }

/** A word or two that mean nothing known, said without a mark or an emoji: nothing can be felt in them. */
const saysNothing = ({ reading, features }: Read): boolean =>
  reading.tokens.length <= 2 &&
  reading.tokens.every(({ kind }) => kind === 'word' || kind === 'number') &&
  ![...features.keys()].some((name) => /^(?:@|! |# (?:!|\?|capitals))/.test(name))

/** Who says not to be angry, and says nothing else that angry people say, is not. */
const anger = ['@fury', '@insult', '@swear', '@accuse', '@law', '@press', '@quit', '@threat', '@rhet', '# !!']
const deniesAnger = ({ features }: Read): boolean =>
  features.has('not @fury') && !anger.some((name) => features.has(name))

export function sentimentOf(read: Read): SentimentJudgement {
  if (saysNothing(read)) return calm
  const { output, words, probabilities } = judge<Sentiment>(sentimentModel(), read)
  const [positive = 0, neutral = 0, negative = 0, angry = 0] = probabilities
  if (output === 'angry' && deniesAnger(read)) return negative > neutral ? displeased : calm
  const score = {
    angry: -0.6 - 0.4 * angry,
    negative: -0.25 - 0.34 * Math.min(1, negative + angry),
    neutral: 0.2 * (positive - negative - angry),
    positive: 0.3 + 0.7 * positive,
  }[output]
  return { output, words: output === 'neutral' ? [] : words, score }
}

export const isUrgent = (read: Read) => yes(judge<'no' | 'urgent'>(urgencyModel(), read))
export const wantsPerson = (read: Read) => yes(judge<'no' | 'wish'>(wishModel(), read))
export const optOutOf = (read: Read) => judge<'none' | 'stop' | 'start'>(optOutModel(), read)

const yes = ({ output, words }: Judgement<string>): string[] | null => (output === 'no' ? null : words)

const mostReasons = 12
const mostWords = 4

function judge<Output extends string>(model: LinearModel, { reading, features }: Read) {
  const { output, probabilities } = decide(model, features)
  const words: string[] = []
  for (const { name, feature } of reasonsFor(model, features, model.outputs.indexOf(output), mostReasons)) {
    const said = saidBy(name, feature, reading)
    if (said !== null && words.length < mostWords && !words.some((known) => known.includes(said)))
      words.push(said)
  }
  return { output: output as Output, probabilities, words }
}

/** The words behind a feature, or its name where it is about how the whole is said. */
function saidBy(name: string, { from, to }: Feature, { tokens }: Reading): string | null {
  if (from >= 0) return tokens.slice(from, to + 1).map(({ raw }) => raw).join(' ') // prettier-ignore
  return name.startsWith('# ') && !/\d/.test(name) ? name.slice(2) : null
}
