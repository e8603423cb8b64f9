import { makeIndex } from './matcher-index.ts'
import { parseEntries, type Classes, type Pattern, type State } from './pattern.ts'
import { makeSpelling } from './spelling.ts'
import type { Reading, Token } from './tokens.ts'
import { everyWord, firstStates, longestPath, positions } from './walk.ts'

/** Entries of one kind and weight; a lexicon is a list of sections. */
export interface Section<Kind extends string> {
  kind: Kind
  weight: number
  entries: string
  /** The entries do not run across a comma or a bracket. */
  tight?: boolean
}

export interface Match<Kind extends string> {
  kind: Kind
  weight: number
  /** The entry that matched. */
  entry: string
  /** The customer's words. */
  words: string
  start: number
  end: number
  /** The tokens that the entry names; those that a gap skipped are not among them. */
  at: number[]
  /** How much the entry says: the tokens that it names, and a little for each edge that it asks for. */
  size: number
}

export type Matcher<Kind extends string> = ((reading: Reading) => Match<Kind>[]) & {
  /** Every whole word that the entries name. */
  words: ReadonlySet<string>
}

interface Phrase<Kind extends string> extends Omit<Pattern, 'needs'> {
  kind: Kind
  weight: number
  tight: boolean
  /** What every match goes through, by number; equal items of all entries are one need. */
  needs: number[]
}

/** What the indexes know of one spelling. */
interface Entry<Kind extends string> {
  forms: string[]
  candidates: Phrase<Kind>[]
  /** The needs that it can begin. */
  meets: number[]
}

/** Spellings remembered between messages; the memory is emptied when it is full. */
const rememberedSpellings = 2_000

/**
 * Finds every place where an entry of the lexicon matches, longest form each. The lexicon is compiled when it is first
 * needed: a hub whose customers write one language does not hold the other two.
 */
export function makeMatcher<Kind extends string>(
  sections: readonly Section<Kind>[],
  classes: Classes = {},
): Matcher<Kind> {
  let compiled: Matcher<Kind> | undefined
  const whole = () => (compiled ??= compile(sections, classes))
  const find = (reading: Reading) => whole()(reading)
  return Object.defineProperty(find, 'words', { get: () => whole().words }) as Matcher<Kind>
}

function compile<Kind extends string>(sections: readonly Section<Kind>[], classes: Classes): Matcher<Kind> {
  const fuzzy = new Set<string>()
  const needs = new Map<string, { item: number; from: readonly State[] }>()
  const needOf = ({ key, from }: Pattern['needs'][number]): number => {
    const known = needs.get(key)
    if (known) return known.item
    needs.set(key, { item: needs.size, from: [...firstStates(from)] })
    return needs.size - 1
  }
  const phrases: Phrase<Kind>[] = sections.flatMap(({ kind, weight, entries, tight = false }) =>
    parseEntries(entries, classes, fuzzy).map((pattern) => ({
      ...pattern,
      kind,
      weight,
      tight,
      needs: pattern.needs.map(needOf),
    })),
  )
  const words = new Set<string>()
  for (const { start } of phrases) everyWord(start, words)
  const begins = makeIndex(phrases.map((item) => ({ item, from: [...firstStates(item.start)] })))
  for (const { source } of begins.always)
    throw new Error(`A lexicon entry must not begin with a gap: ${source}`)
  const meetings = makeIndex([...needs.values()])
  const correct = makeSpelling(fuzzy)

  const remembered = new Map<string, Entry<Kind>>()
  const look = (token: Token): Entry<Kind> => {
    const plain = token.variants.length === 0 && token.kind === 'word'
    const key = token.titled ? `^${token.text}` : token.text
    const known = plain ? remembered.get(key) : undefined
    if (known) return known
    const forms = formsOf(token, words, correct)
    const entry = { forms, candidates: begins.begunBy(token, forms), meets: meetings.begunBy(token, forms) }
    if (plain) {
      if (remembered.size >= rememberedSpellings) remembered.clear()
      remembered.set(key, entry)
    }
    return entry
  }

  const find = (reading: Reading): Match<Kind>[] => {
    const { tokens } = reading
    const entries = tokens.map(look)
    const forms = entries.map((entry) => entry.forms)
    const met = new Uint8Array(needs.size)
    for (const need of meetings.always) met[need] = 1
    for (const { meets } of entries) for (const need of meets) met[need] = 1
    const found: Match<Kind>[] = []
    for (const [start, { candidates }] of entries.entries()) {
      for (const phrase of candidates) {
        if (!phrase.needs.every((need) => met[need] === 1)) continue
        const path = longestPath(phrase, tokens, forms, start)
        if (path === null) continue
        const at = positions(path)
        const end = (at.at(-1) ?? start) + 1
        const { kind, weight, source } = phrase
        const said = tokens.slice(start, end).map(({ raw }) => raw)
        found.push({ kind, weight, entry: source, words: said.join(' '), start, end, at, size: path.count })
      }
    }
    return found
  }
  return Object.assign(find, { words })
}

function formsOf(
  token: Token,
  words: ReadonlySet<string>,
  correct: (typed: string) => string | null,
): string[] {
  const forms = [token.text, ...token.variants]
  if (token.kind === 'word' && !words.has(token.text)) {
    const meant = correct(token.text)
    if (meant !== null) forms.push(meant)
  }
  return forms
}

/** Of matches that claim the same words keeps those that name the most, then the heaviest. In reading order. */
export function cover<Kind extends string>(matches: readonly Match<Kind>[]): Match<Kind>[] {
  const taken = new Set<number>()
  const kept: Match<Kind>[] = []
  const ranked = [...matches].sort(
    (a, b) => b.size - a.size || Math.abs(b.weight) - Math.abs(a.weight) || a.start - b.start,
  )
  for (const match of ranked) {
    if (match.at.some((position) => taken.has(position))) continue
    for (const position of match.at) taken.add(position)
    kept.push(match)
  }
  return kept.sort((a, b) => a.start - b.start)
}
