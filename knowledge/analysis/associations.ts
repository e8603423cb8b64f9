import { languages, type Language } from '../../domain/language.ts'
import type { Concept } from '../lexicon/theme.ts'
import { wordsOf, type StemOf } from './concepts.ts'
import { topicWeight } from './stopwords.ts'

/** What a word brings to mind by itself: the concepts in whose phrases it stands, and how strongly. */
export type Associations = Record<Language, ReadonlyMap<string, readonly Association[]>>

export interface Association {
  concept: string
  /** Below 1: the share of the word's uses in the lexicon. */
  strength: number
}

/** A word that stands in phrases of many concepts tells of none. */
const weakest = 0.1
const mostKept = 5

/** By plain stem. "Stufato" is in the lexicon only as "mi sono stufato", and still tells of wanting out. */
export function createAssociations(concepts: readonly Concept[], stem: StemOf): Associations {
  const byLanguage = { it: new Map(), en: new Map(), es: new Map() } as Record<
    Language,
    Map<string, Map<string, number>>
  >
  for (const { name, terms } of concepts)
    for (const language of languages)
      for (const term of terms[language]) {
        const telling = wordsOf(term.text).filter((word) => topicWeight(word, language) === 1)
        for (const word of telling) {
          const root = stem(word, language)
          const known = byLanguage[language].get(root) ?? new Map<string, number>()
          known.set(name, (known.get(name) ?? 0) + term.weight / telling.length)
          byLanguage[language].set(root, known)
        }
      }
  return { it: strongest(byLanguage.it), en: strongest(byLanguage.en), es: strongest(byLanguage.es) }
}

function strongest(words: ReadonlyMap<string, ReadonlyMap<string, number>>) {
  const kept = new Map<string, Association[]>()
  for (const [root, uses] of words) {
    const total = [...uses.values()].reduce((sum, n) => sum + n, 1)
    const associations = [...uses]
      .map(([concept, n]) => ({ concept, strength: n / total }))
      .filter(({ strength }) => strength >= weakest)
      .toSorted((a, b) => b.strength - a.strength)
    if (associations.length > 0) kept.set(root, associations.slice(0, mostKept))
  }
  return kept
}
