import { createHash } from 'node:crypto'
import type { Language } from '../../domain/language.ts'
import { plainForm } from './abbreviations.ts'
import { createAssociations, type Associations } from './associations.ts'
import { createConceptMatcher, eachWordOnce, type ConceptMatch, type ConceptMatcher } from './concepts.ts'
import { familyOf } from './family.ts'
import { stem } from './stem.ts'
import { topicWeight } from './stopwords.ts'
import { splitWords } from './words.ts'
import { lexicon } from '../lexicon/index.ts'

export interface Token {
  word: string
  stem: string
  /** Stem of the word without its accents, as the lexicon is written. */
  plainStem: string
  family: string
  sentence: number
  /** From `topicWeight`: 0 for function words. */
  weight: number
  /** What the word, or the phrase that it stands in, means. A phrase's weight is shared by its words. */
  concepts: ConceptMatch[]
}

export interface Analyser {
  /** Changes when the same text would be indexed otherwise: an index made by another version is rebuilt. */
  version: string
  concepts: ConceptMatcher
  associations: Associations
  analyse(text: string, language: Language): Token[]
}

interface Form {
  stem: string
  plainStem: string
  family: string
  weight: number
}

/** Bounds the memory of the word cache: a hub's vocabulary rarely has more forms. */
const mostCachedForms = 60_000

/** Raised when the rules of the analysis change; a change of the lexicon shows by itself. */
const rules = 3

/** The lexicon is the same for every analyser of the process and takes long to compile: the first one does it. */
let compiled: Pick<Analyser, 'version' | 'concepts' | 'associations'> | undefined

function compileLexicon() {
  const words = lexicon()
  const digest = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 10)
  const stemOnce = eachWordOnce(stem)
  return {
    version: `${rules}-${digest}`,
    concepts: createConceptMatcher(words, stemOnce),
    associations: createAssociations(words, stemOnce),
  }
}

export function createAnalyser(): Analyser {
  compiled ??= compileLexicon()
  const { version, concepts, associations } = compiled
  const cache = new Map<string, Form>()

  const formOf = (word: string, accented: string, language: Language): Form => {
    const key = language + accented
    const known = cache.get(key)
    if (known !== undefined) return known
    const root = stem(accented, language)
    const form = {
      stem: root,
      plainStem: accented === word ? root : stem(word, language),
      family: familyOf(root),
      weight: topicWeight(word, language),
    }
    if (cache.size >= mostCachedForms) cache.clear()
    cache.set(key, form)
    return form
  }

  return {
    version,
    concepts,
    associations,
    analyse(text, language) {
      const tokens: Token[] = splitWords(text).map((word) => {
        const full = plainForm(word.text, language)
        const accented = full === word.text ? word.accented : full
        return { word: full, sentence: word.sentence, concepts: [], ...formOf(full, accented, language) }
      })
      const words = tokens.map(({ word, plainStem, weight }) => ({ text: word, stem: plainStem, weight }))
      for (const span of concepts.match(words, language)) {
        const inside = tokens.slice(span.from, span.to)
        const content = inside.filter((token) => token.weight > 0)
        const carriers = content.length > 0 ? content : inside.slice(0, 1)
        for (const token of carriers) {
          const part = 1 / Math.sqrt(carriers.length)
          token.concepts.push(...span.concepts.map((c) => ({ name: c.name, weight: c.weight * part })))
          if (token.weight === 0) token.weight = phraseOfFunctionWords
        }
      }
      return tokens
    },
  }
}

/** "How much", "where": no topic as words, but a concept as a phrase. */
const phraseOfFunctionWords = 0.5
