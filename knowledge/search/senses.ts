import type { Language } from '../../domain/language.ts'
import type { Analyser } from '../analysis/analyse.ts'

/** Concepts of a text and how strongly it speaks of each. */
export type Senses = ReadonlyMap<string, number>

const ofAssociation = 0.7
const ofWider = 0.5

/** What a text means, what its words bring to mind, and what those are kinds of. */
export function sensesOf(
  text: string,
  language: Language,
  analyser: Analyser,
  worthOf: (word: string) => number = () => 1,
): Senses {
  const senses = new Map<string, number>()
  const speak = (concept: string, strength: number) => {
    if (strength > (senses.get(concept) ?? 0)) senses.set(concept, strength)
  }
  for (const token of analyser.analyse(text, language)) {
    if (token.weight === 0) continue
    const worth = token.weight * worthOf(token.word)
    for (const { name, weight } of token.concepts) speak(name, worth * weight)
    if (token.weight < 1) continue
    for (const { concept, strength } of analyser.associations[language].get(token.plainStem) ?? [])
      speak(concept, worth * ofAssociation * strength)
  }
  const spoken = [...senses]
  for (const [concept, strength] of spoken)
    for (const wider of analyser.concepts.widerThan(concept)) speak(wider, strength * ofWider)
  return senses
}

/** Cosine, 0 to 1. */
export function agreement(a: Senses, b: Senses): number {
  let shared = 0
  for (const [concept, strength] of a) shared += strength * (b.get(concept) ?? 0)
  return shared === 0 ? 0 : shared / (length(a) * length(b))
}

const length = (senses: Senses) => {
  let sum = 0
  for (const strength of senses.values()) sum += strength * strength
  return Math.sqrt(sum)
}
