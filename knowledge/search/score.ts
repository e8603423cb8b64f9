import { code, featureHash } from './features.ts'
import type { Slot } from './query.ts'

export interface ScoringWeights {
  k1: number
  b: number
  /** Of a feature in the question or its best variant, the section, the text. */
  question: number
  section: number
  text: number
  /** Of the best wording of the question taken by itself. */
  form: number
  /** Of the best few sentences of the text taken by themselves. */
  passage: number
  /** Sentences in a passage. */
  window: number
  /** Of a concept in the text, where long answers mention much in passing, against one in the question. */
  conceptInText: number
  /** How strongly rare features outweigh common ones: the power of the inverse frequency. */
  rarity: number
}

export const scoringWeights: ScoringWeights = {
  k1: 1.2,
  b: 0.2,
  question: 2.5,
  section: 1,
  text: 1,
  form: 0.5,
  passage: 0.5,
  window: 2,
  conceptInText: 0.3,
  rarity: 0.85,
}

/** Usual number of content words, by which lengths are judged. */
const usual = { question: 6, text: 45, passage: 16 }

/** A query with the corpus's say on how rare each feature is. */
export interface WeighedQuery {
  slots: WeighedSlot[]
  /** Number in `values` of every feature hash. */
  featureAt: Map<number, number>
  /** The best score that a text could get. */
  most: number
}

export interface WeighedSlot {
  /** What the word is worth when it is found literally. */
  worth: number
  features: { at: number; value: number; literal: boolean }[]
}

/** Robertson's idf, never negative. */
const inverseFrequency = (n: number, of: number) => Math.log(1 + (of - n + 0.5) / (n + 0.5))

export function weigh(
  slots: Slot[],
  frequencies: ReadonlyMap<string, number>,
  chunks: number,
  weights: ScoringWeights = scoringWeights,
): WeighedQuery {
  const featureAt = new Map<number, number>()
  const rarity = (n: number) => inverseFrequency(n, chunks) ** weights.rarity
  const rarest = rarity(0)
  const weighed = slots.map((slot): WeighedSlot => {
    const found = slot.features.filter(({ name }) => (frequencies.get(name) ?? 0) > 0)
    const first = found[0]
    const base = first === undefined ? rarest : rarity(frequencies.get(first.name) ?? 0)
    return {
      worth: slot.weight * base,
      features: found.map(({ name, share }) => {
        const hash = featureHash(name)
        const at = featureAt.get(hash) ?? featureAt.size
        featureAt.set(hash, at)
        const literal = !name.startsWith('c_') && !name.startsWith('p_')
        return {
          at,
          literal,
          value: slot.weight * share * rarity(frequencies.get(name) ?? 0),
        }
      }),
    }
  })
  const most = weighed.reduce((sum, slot) => sum + slot.worth, 0)
  return { slots: weighed, featureAt, most }
}

/** Scores one record, 0 to about 1: the share of the best possible score. Runs for every candidate of every search: one pass over the numbers, no allocation inside. */
export function createScorer(query: WeighedQuery, weights: ScoringWeights = scoringWeights) {
  const size = query.featureAt.size
  const inQuestion = new Float64Array(size)
  const inSection = new Float64Array(size)
  const inText = new Float64Array(size)
  const inForm = new Float64Array(size)
  const recent = Array.from({ length: weights.window }, () => new Uint8Array(size))
  const recentLengths = new Float64Array(weights.window)
  const present = new Uint8Array(size)
  const literalAt = new Uint8Array(size)
  for (const slot of query.slots) for (const { at, literal } of slot.features) if (literal) literalAt[at] = 1

  /** Worth of what is present, each word of the query counting by its best match. */
  const covered = (present: { [at: number]: number }, saturate: boolean, concepts: number): number => {
    let sum = 0
    for (const slot of query.slots) {
      let best = 0
      for (const { at, value, literal } of slot.features) {
        const n = present[at] ?? 0
        if (n === 0) continue
        const gain = saturate
          ? (value * n * (weights.k1 + 1)) / (n + weights.k1)
          : literal
            ? value
            : value * concepts
        if (gain > best) best = gain
      }
      sum += best
    }
    return sum
  }
  const shorter = (length: number, norm: number) => 1 / (1 - weights.b + (weights.b * length) / norm)

  return (record: Uint32Array): number => {
    inQuestion.fill(0)
    inSection.fill(0)
    inText.fill(0)
    let bestForm = 0
    let bestPassage = 0
    let field = 0
    let length = 0
    let textLength = 0
    let turn = 0
    for (const sentence of recent) sentence.fill(0)
    recentLengths.fill(0)

    const endForm = () => {
      const score = covered(inForm, false, 1) * Math.min(1.15, shorter(length, usual.question))
      if (score > bestForm) bestForm = score
      for (let at = 0; at < size; at++) inQuestion[at] = Math.max(inQuestion[at] ?? 0, inForm[at] ?? 0)
    }
    const endSentence = () => {
      recentLengths[turn] = length
      present.fill(0)
      let total = 0
      for (let i = 0; i < weights.window; i++) {
        total += recentLengths[i] ?? 0
        const sentence = recent[i]
        if (sentence !== undefined)
          for (let at = 0; at < size; at++) present[at] = (present[at] ?? 0) | (sentence[at] ?? 0)
      }
      const score =
        covered(present, false, weights.conceptInText) * Math.min(1.15, shorter(total, usual.passage))
      if (score > bestPassage) bestPassage = score
      turn = (turn + 1) % weights.window
      recent[turn]?.fill(0)
      recentLengths[turn] = 0
    }
    const endField = () => {
      if (field === code.field || field === code.field + 1) endForm()
      if (field === code.field + 3) endSentence()
      length = 0
    }

    for (let i = 0; i < record.length; i++) {
      const value = record[i] ?? 0
      if (value === code.token) {
        length++
        if (field === code.field + 3) textLength++
      } else if (value === code.sentence) {
        if (field === code.field + 3) {
          endSentence()
          length = 0
        }
      } else if (value < 16) {
        endField()
        field = value
        inForm.fill(0)
      } else {
        const at = query.featureAt.get(value)
        if (at === undefined) continue
        if (field <= code.field + 1) inForm[at] = (inForm[at] ?? 0) + 1
        else if (field === code.field + 2) inSection[at] = 1
        else {
          inText[at] = (inText[at] ?? 0) + 1
          const sentence = recent[turn]
          if (sentence !== undefined) sentence[at] = 1
        }
      }
    }
    endField()

    const norm = shorter(textLength, usual.text)
    for (let at = 0; at < size; at++) {
      inText[at] =
        weights.text * norm * (literalAt[at] === 1 ? 1 : weights.conceptInText) * (inText[at] ?? 0) +
        weights.question * Math.min(2, inQuestion[at] ?? 0) +
        weights.section * (inSection[at] ?? 0)
    }
    const whole = covered(inText, true, 1)
    const most = query.most * (weights.k1 + 1 + weights.form + weights.passage) || 1
    return (whole + weights.form * bestForm + weights.passage * bestPassage) / most
  }
}
