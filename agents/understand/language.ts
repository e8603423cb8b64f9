import { detectAll } from 'tinyld'
import { languages, type Language } from '../../domain/language.ts'
import { commonWords, spellings } from './language-words.ts'
import { read, type Reading } from './tokens.ts'

interface DetectedLanguage {
  language: Language | null
  /** Clear enough to switch a conversation's language. */
  certain: boolean
  /** Evidence for each language, for whoever must hedge between two. */
  evidence: Record<Language, number>
}

const setOf = (language: Language): ReadonlySet<string> =>
  new Set(commonWords[language].split(/\s+/).filter((word) => word !== ''))
const wordSets: Readonly<Record<Language, ReadonlySet<string>>> = {
  it: setOf('it'),
  en: setOf('en'),
  es: setOf('es'),
}

/** Whether a folded word is one of the language's everyday words. */
export const isCommonWord = (language: Language, word: string): boolean => wordSets[language].has(word)

/** So much comes of n-grams alone in a message of two words, and is wrong about half of the time. */
const littleEvidence = 0.5

/** Characters that are enough to tell a language; more only costs time. */
const enough = 600

function gather(reading: Reading): Record<Language, number> {
  const evidence: Record<Language, number> = { it: 0, en: 0, es: 0 }
  for (const { text, kind, variants } of reading.tokens.slice(0, 150)) {
    if (kind !== 'word') continue
    const speaking = languages.filter((language) =>
      [text, ...variants].some((form) => wordSets[language].has(form)),
    )
    for (const language of speaking) evidence[language] += [0, 1, 0.25, 0.05][speaking.length] ?? 0
  }
  const clean = reading.clean.slice(0, enough)
  for (const { language, pattern, weight } of spellings) {
    let count = 0
    for (const _ of clean.matchAll(pattern)) if (++count === 4) break
    evidence[language] += weight * count
  }
  // The words alone are clear in most messages, and the n-grams cost more than all the rest.
  const [most = 0, next = 0] = Object.values(evidence).sort((a, b) => b - a)
  if (most >= 4 && most >= 2.5 * next) return evidence
  const guesses = detectAll(clean, { only: [...languages] })
  const total = guesses.reduce((sum, { accuracy }) => sum + accuracy, 0)
  if (total > 0) {
    // The guess grows with the number of words that it rests on: of one word it says little.
    const say = Math.min(2, 0.3 * reading.tokens.length)
    for (const { lang, accuracy } of guesses) {
      const language = languages.find((known) => known === lang)
      if (language) evidence[language] += (say * accuracy) / total
    }
  }
  return evidence
}

/**
 * The language of a message within its conversation. A word that could be of several languages, or one lone word
 * against the conversation, keeps `previous`; a clear sentence switches it. Null when nothing tells and there is no
 * previous language. Of two that a first message could be, `fallback`, the business's own, is the likelier.
 */
export function detectLanguage(
  text: string | Reading,
  context: { previous: Language | null; fallback?: Language },
): DetectedLanguage {
  const reading = typeof text === 'string' ? read(text) : text
  const evidence = gather(reading)
  const ranked = [...languages].sort((a, b) => evidence[b] - evidence[a])
  const [first, second] = ranked as [Language, Language, Language]
  const lead = evidence[first] - evidence[second]
  const { previous, fallback } = context
  if (evidence[first] < 0.3) return { language: previous, certain: false, evidence }
  if (previous === null || first === previous) {
    const certain = lead >= 0.8 && evidence[first] >= 1
    const open = previous === null && !certain && fallback !== undefined
    const likely =
      open && (evidence[first] < littleEvidence || evidence[fallback] >= 0.5 * evidence[first])
        ? fallback
        : first
    return { language: likely, certain, evidence }
  }
  const clear = lead >= 1.5 && evidence[first] >= 2 && lead >= 0.3 * evidence[first]
  return clear
    ? { language: first, certain: true, evidence }
    : { language: previous, certain: false, evidence }
}

/** The languages that a message is read in, likeliest first: one when it is clear, more when it could be several. */
export function spokenIn({ language, certain, evidence }: DetectedLanguage, fallback: Language): Language[] {
  const likeliest = language ?? fallback
  if (certain) return [likeliest]
  const most = Math.max(...Object.values(evidence))
  const others = languages.filter(
    (each) => each !== likeliest && (most < 0.3 || evidence[each] >= 0.5 * most),
  )
  return [likeliest, ...others]
}
