import { parseEntries, type Classes, type Pattern, type State, type Test } from './pattern.ts'
import { makeSpelling } from './spelling.ts'
import type { Reading, Token } from './tokens.ts'

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

interface Phrase<Kind extends string> extends Pattern {
  kind: Kind
  weight: number
  tight: boolean
}

/** Compiles a lexicon once; the function it returns finds every place where an entry matches, longest form each. */
export function makeMatcher<Kind extends string>(
  sections: readonly Section<Kind>[],
  classes: Classes = {},
): Matcher<Kind> {
  const fuzzy = new Set<string>()
  const phrases: Phrase<Kind>[] = sections.flatMap(({ kind, weight, entries, tight = false }) =>
    parseEntries(entries, classes, fuzzy).map((pattern) => ({ ...pattern, kind, weight, tight })),
  )
  const byWord = new Map<string, Set<Phrase<Kind>>>()
  const byPrefix = new Map<string, Set<Phrase<Kind>>>()
  const byNumber = new Set<Phrase<Kind>>()
  const byName = new Set<Phrase<Kind>>()
  const words = new Set<string>()
  const file = (index: Map<string, Set<Phrase<Kind>>>, key: string, phrase: Phrase<Kind>) => {
    const set = index.get(key)
    if (set) set.add(phrase)
    else index.set(key, new Set([phrase]))
  }

  for (const phrase of phrases) {
    for (const first of firstStates(phrase.start)) {
      for (const word of first.words.keys()) file(byWord, word, phrase)
      for (const { test } of first.steps) {
        if (test.kind === 'prefix') file(byPrefix, test.word, phrase)
        else if (test.kind === 'number') byNumber.add(phrase)
        else if (test.kind === 'name') byName.add(phrase)
        else if (test.kind !== 'start')
          throw new Error(`A lexicon entry must not begin with a gap: ${phrase.source}`)
      }
    }
    everyWord(phrase.start, words)
  }
  const correct = makeSpelling(fuzzy)
  const prefixLengths = [...new Set([...byPrefix.keys()].map((key) => key.length))].sort((a, b) => b - a)

  const find = (reading: Reading): Match<Kind>[] => {
    const { tokens } = reading
    const forms = tokens.map((token) => formsOf(token, words, correct))
    const met = new Map<string, boolean>()
    const meets = ({ key, from }: Pattern['needs'][number]) => {
      const known = met.get(key)
      if (known !== undefined) return known
      const states = [...firstStates(from)]
      const result = tokens.some((token, at) => states.some((each) => leads(each, token, forms[at] ?? [])))
      met.set(key, result)
      return result
    }
    const found: Match<Kind>[] = []
    for (const [start, token] of tokens.entries()) {
      const candidates = new Set<Phrase<Kind>>()
      const add = (set: Set<Phrase<Kind>> | undefined) => {
        if (set) for (const phrase of set) candidates.add(phrase)
      }
      for (const form of forms[start] ?? []) {
        add(byWord.get(form))
        for (const length of prefixLengths)
          if (length <= form.length) add(byPrefix.get(form.slice(0, length)))
      }
      if (token.kind === 'number') add(byNumber)
      if (token.titled) add(byName)
      for (const phrase of candidates) {
        if (!phrase.needs.every(meets)) continue
        const path = longestPath(phrase, reading, forms, start)
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

interface Path {
  at: number
  count: number
  before: Path | null
}

function positions(path: Path): number[] {
  const at: number[] = []
  for (let step: Path | null = path; step; step = step.before) if (step.at >= 0) at.push(step.at)
  return at.reverse()
}

/** The way through the entry that names the most tokens, or null. */
function longestPath(
  pattern: Pattern & { tight: boolean },
  { tokens }: Reading,
  forms: readonly string[][],
  start: number,
): Path | null {
  const sentence = tokens[start]?.sentence
  let best: Path | null = null

  const walk = (from: State, position: number, path: Path | null): void => {
    if (from === pattern.accept && path !== null && (best === null || path.count > best.count)) best = path
    for (const next of from.skips) walk(next, position, path)
    const token = tokens[position]
    const inside =
      token !== undefined &&
      token.sentence === sentence &&
      !(pattern.tight && position > start && token.gap !== 'none')
    const named = (): Path => ({ at: position, count: (path?.count ?? 0) + 1, before: path })
    for (const { test, to } of from.steps) {
      if (test.kind === 'start' || test.kind === 'end') {
        if (token?.gap !== 'none') walk(to, position, path && { ...path, count: path.count + 0.1 })
      } else if (inside) {
        if (test.kind === 'any') walk(to, position + 1, path)
        else if (passes(test, token, forms[position] ?? [])) walk(to, position + 1, named())
      }
    }
    if (!inside || from.words.size === 0) return
    for (const form of forms[position] ?? []) {
      const next = from.words.get(form)
      if (next) for (const to of next) walk(to, position + 1, named())
    }
  }
  walk(pattern.start, start, null)
  return best
}

function passes(test: Test, token: Token, forms: readonly string[]): boolean {
  switch (test.kind) {
    case 'prefix':
      return forms.some((form) => form.startsWith(test.word))
    case 'number':
      return token.kind === 'number'
    case 'name':
      return token.titled
    default:
      return false
  }
}

/** Whether a token can be the next word here. An edge may always be: it is tried in its place. */
function leads({ words, steps }: State, token: Token, forms: readonly string[]): boolean {
  return (
    forms.some((form) => words.has(form)) ||
    steps.some(({ test }) => test.kind === 'any' || test.kind === 'end' || passes(test, token, forms))
  )
}

/** The states in which the first word of an entry, or of the rest of one, is read. */
function* firstStates(from: State): Generator<State> {
  yield from
  for (const next of from.skips) yield* firstStates(next)
  for (const { test, to } of from.steps) if (test.kind === 'start') yield* firstStates(to)
}

function everyWord(from: State, into: Set<string>, seen = new Set<State>()): void {
  if (seen.has(from)) return
  seen.add(from)
  for (const next of from.skips) everyWord(next, into, seen)
  for (const { to } of from.steps) everyWord(to, into, seen)
  for (const [word, next] of from.words) {
    into.add(word)
    for (const to of next) everyWord(to, into, seen)
  }
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
