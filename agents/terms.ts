import type { Language } from '../domain/language.ts'
import type { Analyser } from '../knowledge/analysis/analyse.ts'

/** The content words of a text; each with the names under which another text may hold the same thing. */
export type Terms = (text: string, language: Language) => string[][]

/** Words match by derivational family or by concept, so that they also meet across languages. */
export function createTerms(analyser: Analyser): Terms {
  return (text, language) =>
    analyser
      .analyse(text, language)
      .filter((token) => token.weight > 0)
      .map((token) => [token.family, ...token.concepts.map((concept) => `concept ${concept.name}`)])
}

/** All names of a text's terms, to look others up in. */
export const termSet = (terms: readonly string[][]): ReadonlySet<string> => new Set(terms.flat())

export const holds = (set: ReadonlySet<string>, term: readonly string[]): boolean =>
  term.some((name) => set.has(name))
