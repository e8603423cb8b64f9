import type { Concept } from './theme.ts'

/** A line `+name` says more words, or more wider concepts, of a concept that another theme defines. */
const mark = '+'

/** Puts the words of `+name` lines into the concept that they belong to. @throws Error where there is none. */
export function joinMoreWords(concepts: Concept[]): Concept[] {
  const known = new Map<string, Concept>()
  const more: Concept[] = []
  for (const concept of concepts) {
    if (concept.name.startsWith(mark)) {
      more.push(concept)
      continue
    }
    if (known.has(concept.name)) throw new Error(`Lexicon: concept "${concept.name}" is defined twice`)
    known.set(concept.name, {
      ...concept,
      wider: [...concept.wider],
      terms: { it: [...concept.terms.it], en: [...concept.terms.en], es: [...concept.terms.es] },
    })
  }
  for (const { name, wider, terms } of more) {
    const concept = known.get(name.slice(mark.length).trim())
    if (concept === undefined) throw new Error(`Lexicon: "${name}" adds words to a concept that is missing`)
    concept.wider.push(...wider.filter((above) => !concept.wider.includes(above)))
    concept.terms.it.push(...terms.it)
    concept.terms.en.push(...terms.en)
    concept.terms.es.push(...terms.es)
  }
  return [...known.values()]
}
