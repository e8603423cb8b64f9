import { languages, type Language } from '../../domain/language.ts'
import type { Concept } from '../lexicon/theme.ts'
import { splitWords } from './words.ts'
import { topicWeight } from './stopwords.ts'

export interface ConceptMatch {
  name: string
  weight: number
}

/** A stretch of words that means one or more concepts. */
interface ConceptSpan {
  from: number
  /** Exclusive. */
  to: number
  concepts: ConceptMatch[]
}

export interface MatchableWord {
  text: string
  stem: string
  /** From `topicWeight`. */
  weight: number
}

export interface ConceptMatcher {
  /** Longest phrase first, then what its words mean by themselves. Unknown words are looked up in the other languages too. */
  match(words: MatchableWord[], language: Language): ConceptSpan[]
  /** The wider concepts of a concept, nearest first. */
  widerThan(name: string): readonly string[]
  /** Stems of the lexicon's single words that begin with the letter, for repairing typing errors. */
  stemsBeginningWith(letter: string, language: Language): readonly string[]
}

/** There are tens of thousands, most of them ends: what is empty is shared. */
interface Node {
  next: Map<string, Node>
  concepts: ConceptMatch[]
}

const nothingFollows = new Map<string, Node>()
const noConcepts: ConceptMatch[] = []
const emptyNode = (): Node => ({ next: nothingFollows, concepts: noConcepts })
/** Function words that may stand inside a phrase without breaking it: "cambiare il mio indirizzo". */
const mostSkipped = 2
/** What a word inside a phrase means by itself, against the phrase. */
const insidePhrase = 0.7

export function createConceptMatcher(concepts: readonly Concept[], stem: StemOf): ConceptMatcher {
  const roots: Record<Language, Node> = { it: emptyNode(), en: emptyNode(), es: emptyNode() }
  const wider = new Map<string, string[]>()
  for (const concept of concepts) {
    wider.set(concept.name, concept.wider)
    for (const language of languages)
      for (const term of concept.terms[language]) {
        const words = wordsOf(term.text)
        const match = { name: concept.name, weight: term.weight }
        for (const keys of keysOf(words, term.exact, language, stem)) insert(roots[language], keys, match)
      }
  }
  const byLetter = stemsByLetter(roots)

  const longest = (words: MatchableWord[], from: number, language: Language, root: Node) => {
    let best: { to: number; concepts: ConceptMatch[] } | undefined
    const walk = (node: Node, at: number, skipped: number, loosely: boolean) => {
      const bare = loosely && at === from + 1
      if (node.concepts.length > 0 && !bare && (best === undefined || at > best.to)) {
        best = { to: at, concepts: node.concepts }
      }
      const word = words[at]
      if (word === undefined || node.next.size === 0) return
      const exact = node.next.get(exactKey(word.text))
      if (exact !== undefined) walk(exact, at + 1, 0, false)
      // "Per" is no pear and "solo" no sun: function words stand for themselves.
      const inflected = word.weight > 0 ? node.next.get(lightKey(word.text, language)) : undefined
      if (inflected !== undefined) walk(inflected, at + 1, 0, false)
      const related = word.weight > 0 ? node.next.get(word.stem) : undefined
      // A word of conversation alone means what the lexicon says of that very form, not of its whole family.
      if (related !== undefined) walk(related, at + 1, 0, word.weight < 1)
      if (at > from && skipped < mostSkipped && word.weight === 0) walk(node, at + 1, skipped + 1, false)
    }
    walk(root, from, 0, false)
    return best
  }

  /** "Perdo la carta" is a lost card, and still speaks of losing and of cards. */
  const inside = (words: MatchableWord[], from: number, to: number, language: Language) =>
    words.slice(from, to).flatMap((word, index): ConceptSpan[] => {
      if (word.weight === 0) return []
      const keys = [
        exactKey(word.text),
        lightKey(word.text, language),
        ...(word.weight < 1 ? [] : [word.stem]),
      ]
      const node = keys.map((key) => roots[language].next.get(key)).find((each) => each?.concepts.length)
      if (node === undefined) return []
      const concepts = node.concepts.map((each) => ({ ...each, weight: each.weight * insidePhrase }))
      return [{ from: from + index, to: from + index + 1, concepts }]
    })

  return {
    match(words, language) {
      const spans: ConceptSpan[] = []
      for (let at = 0; at < words.length;) {
        const found = longest(words, at, language, roots[language]) ?? borrowed(words, at, language, roots)
        if (found === undefined) at++
        else {
          spans.push({ from: at, to: found.to, concepts: found.concepts })
          if (found.to - at > 1) spans.push(...inside(words, at, found.to, language))
          at = found.to
        }
      }
      return spans
    },
    widerThan: (name) => wider.get(name) ?? [],
    stemsBeginningWith: (letter, language) => byLetter[language].get(letter) ?? [],
  }
}

/** Nearly every term is plain lower case, which takes no careful splitting. */
export const wordsOf = (text: string): string[] =>
  /^[a-z]+(?: [a-z]+)*$/.test(text) ? text.split(' ') : splitWords(text).map((word) => word.text)

export type StemOf = (word: string, language: Language) => string

/** The lexicon says most words many times, and stemming is what compiling it takes longest over. */
export function eachWordOnce(stem: StemOf): StemOf {
  const known = {
    it: new Map<string, string>(),
    en: new Map<string, string>(),
    es: new Map<string, string>(),
  }
  return (word, language) => {
    const found = known[language].get(word) ?? stem(word, language)
    known[language].set(word, found)
    return found
  }
}

const exactKey = (word: string) => `=${word}`
const lightKey = (word: string, language: Language) => `~${lightStem(word, language)}`

/** Number and gender taken off, nothing else. */
function lightStem(word: string, language: Language): string {
  if (word.length < 4) return word
  if (language === 'en') return word.replace(/(?<=s|x|z|ch|sh)es$|(?<=[^s])s$/, '')
  if (language === 'es') return word.replace(/(?<=[^aeiou])es$|s$/, '').replace(/[aeo]$/, '')
  return word.replace(/h?[aeiou]$/, '')
}

/**
 * The ways into the trie of one term. A single word is found by its form, by number and gender, and by its stem
 * where the stem still says which word it was: an infinitive's always, a noun's when little was cut off it.
 */
function keysOf(words: string[], exact: boolean, language: Language, stem: StemOf): string[][] {
  const [first] = words
  if (first === undefined) return []
  if (exact) return [words.map(exactKey)]
  if (words.length > 1) {
    return [words.map((word) => (topicWeight(word, language) === 0 ? exactKey(word) : stem(word, language)))]
  }
  const root = stem(first, language)
  // An Italian noun's stem is also that of verbs which mean something else: "presto" and "prestare".
  const telling =
    isInfinitive(first, language) || (language !== 'it' && root.length >= Math.max(4, first.length * 0.55))
  return [...inflections(first, language).map((form) => [form]), ...(telling ? [[root]] : [])]
}

/** Plural and gender of an Italian noun or adjective: "luce" has "luci", and "Luca" is somebody else. */
function inflections(word: string, language: Language): string[] {
  if (language !== 'it' || word.length < 4) return [exactKey(word), lightKey(word, language)]
  const endings = italianEndings[word.at(-1) ?? '']
  if (endings === undefined) return [exactKey(word)]
  const root = word.slice(0, -1)
  const hard = /[cg]$/.test(root) ? ['hi', 'he'] : /[cg]h$/.test(root) ? ['o', 'a'] : []
  const forms = [...endings.map((end) => root + end), ...hard.map((end) => root.replace(/h$/, '') + end)]
  return [...new Set([word, ...forms])].map(exactKey)
}

/** Terms are also listed in the plural, so that an -i or -e may stand for a singular of either gender. */
const italianEndings: Record<string, string[]> = {
  a: ['a', 'e', 'i'],
  e: ['e', 'i', 'a'],
  i: ['i', 'o', 'e', 'a'],
  o: ['o', 'i', 'a', 'e'],
}

function isInfinitive(word: string, language: Language): boolean {
  // "Mare" is none, and of so short a stem as "mar" come other words.
  if (word.length < 5) return false
  if (language === 'it') return /(?:[aei]re|[aei]rsi|rre)$/.test(word)
  if (language === 'es') return /(?:[aei]r|[aei]rse)$/.test(word)
  return false
}

function insert(root: Node, keys: string[], concept: ConceptMatch) {
  let node = root
  for (const key of keys) {
    let next = node.next.get(key)
    if (next === undefined) {
      next = emptyNode()
      if (node.next === nothingFollows) node.next = new Map()
      node.next.set(key, next)
    }
    node = next
  }
  if (node === root || node.concepts.some((known) => known.name === concept.name)) return
  if (node.concepts === noConcepts) node.concepts = [concept]
  else node.concepts.push(concept)
}

/** Loan words ("check-in", "account") are found in the language they come from; short words would mislead. */
function borrowed(words: MatchableWord[], at: number, language: Language, roots: Record<Language, Node>) {
  const word = words[at]
  if (word === undefined || word.text.length < 4 || topicWeight(word.text, language) < 1) return undefined
  for (const other of languages) {
    if (other === language) continue
    const node = roots[other].next.get(exactKey(word.text))
    if (node !== undefined && node.concepts.length > 0) {
      return { to: at + 1, concepts: node.concepts.map((c) => ({ ...c, weight: c.weight * 0.8 })) }
    }
  }
  return undefined
}

function stemsByLetter(roots: Record<Language, Node>) {
  const index: Record<Language, Map<string, string[]>> = { it: new Map(), en: new Map(), es: new Map() }
  for (const language of languages)
    for (const [key, node] of roots[language].next) {
      if (node.concepts.length === 0 || /^[=~]/.test(key)) continue
      const letter = key.charAt(0)
      const stems = index[language].get(letter) ?? []
      stems.push(key)
      index[language].set(letter, stems)
    }
  return index
}
