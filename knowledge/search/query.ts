import type { Language } from '../../domain/language.ts'
import type { Analyser, Token } from '../analysis/analyse.ts'

/** One thing by which a word of the query can be recognised in a text, and what share of the word it is worth. */
interface QueryFeature {
  name: string
  share: number
  /** The word, its family or what it means: not a kind of it, nor what it is a kind of. */
  own: boolean
}

/** A word of the query with everything that it may be recognised by, best first. */
export interface Slot {
  word: string
  /** How much the word counts before the corpus is asked. */
  weight: number
  features: QueryFeature[]
  /** The lexicon knows what the word means. */
  understood: boolean
}

export interface QueryWeights {
  family: number
  /** The same concept, in other words. */
  concept: number
  /** A kind of it. */
  narrower: number
  /** What it is a kind of. */
  wider: number
  /** Another kind of the same. */
  sibling: number
}

const queryWeights: QueryWeights = {
  family: 0.7,
  concept: 1,
  narrower: 0.7,
  wider: 0.4,
  sibling: 0.25,
}

/** The distinct words of a question as slots. */
export function slotsOf(
  text: string,
  language: Language,
  analyser: Analyser,
  weights = queryWeights,
): Slot[] {
  const slots = new Map<string, Slot>()
  for (const token of analyser.analyse(text, language)) {
    if (token.weight === 0 || slots.has(token.stem)) continue
    slots.set(token.stem, {
      word: token.word,
      weight: token.weight,
      features: featuresOf(token, analyser, weights),
      understood: token.concepts.length > 0,
    })
  }
  return shareConcepts([...slots.values()])
}

function featuresOf(token: Token, analyser: Analyser, weights: QueryWeights): QueryFeature[] {
  const best = new Map<string, QueryFeature>()
  const offer = (name: string, share: number, own = false) => {
    const known = best.get(name)
    if (known !== undefined && known.share >= share) known.own ||= own
    else best.set(name, { name, share, own: own || (known?.own ?? false) })
  }
  offer(token.stem, 1, true)
  offer(`f_${token.family}`, weights.family, true)
  for (const concept of token.concepts) {
    offer(`c_${concept.name}`, weights.concept * concept.weight, true)
    offer(`p_${concept.name}`, weights.narrower * concept.weight)
    for (const wider of analyser.concepts.widerThan(concept.name)) {
      offer(`c_${wider}`, weights.wider * concept.weight)
      offer(`p_${wider}`, weights.sibling * concept.weight)
    }
  }
  return [...best.values()].toSorted((a, b) => b.share - a.share)
}

/** Two words for one concept are one piece of evidence, said twice. */
function shareConcepts(slots: Slot[]): Slot[] {
  const holders = new Map<string, number>()
  for (const slot of slots)
    for (const { name } of slot.features) holders.set(name, (holders.get(name) ?? 0) + 1)
  return slots.map((slot) => ({
    ...slot,
    features: slot.features.map((f) => ({ ...f, share: f.share / Math.sqrt(holders.get(f.name) ?? 1) })),
  }))
}
