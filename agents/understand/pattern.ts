/**
 * The language of the lexicons. An entry is a sequence of items:
 *
 *   word          this word, folded (lower case, no accents)
 *   rimbors*      a word that begins so
 *   operatore~    this word, also with one slip of the keyboard
 *   a|b*|c        one of several words
 *   {a b|c}       one of several sequences       [a b|c]   the same, or nothing
 *   @name         a named class of sequences      #         a number in digits
 *   %             a word with a capital           _3        up to three words of any kind
 *   ^  $          the edge of a clause: a comma, a full stop, the beginning or the end
 *
 * Entries stand one a line or separated by semicolons. A sequence never runs across the end of a sentence.
 */
export type Test =
  | { kind: 'word'; word: string }
  | { kind: 'prefix'; word: string }
  | { kind: 'number' }
  | { kind: 'name' }
  | { kind: 'any' }
  | { kind: 'start' }
  | { kind: 'end' }

/** A state of the little machine that an entry becomes. */
export interface State {
  /** Where a word leads: the usual step, looked up. */
  words: Map<string, State[]>
  steps: { test: Exclude<Test, { kind: 'word' }>; to: State }[]
  /** Where it may go without a word. */
  skips: State[]
}

export interface Pattern {
  source: string
  start: State
  accept: State
  /** Items that every match goes through, by the state where each begins. Equal items share one key. */
  needs: { key: string; from: State }[]
}

export type Classes = Readonly<Record<string, string>>

const state = (): State => ({ words: new Map(), steps: [], skips: [] })

function step(from: State, test: Test, to: State): void {
  if (test.kind !== 'word') from.steps.push({ test, to })
  else if (from.words.has(test.word)) from.words.get(test.word)?.push(to)
  else from.words.set(test.word, [to])
}

function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    else if (character === separator && depth === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  if (depth !== 0) throw new Error(`Unbalanced lexicon entry: ${text}`)
  parts.push(text.slice(from))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

function testOf(atom: string, fuzzy: Set<string>): Test {
  if (atom === '#') return { kind: 'number' }
  if (atom === '%') return { kind: 'name' }
  if (atom === '^') return { kind: 'start' }
  if (atom === '$') return { kind: 'end' }
  if (atom.endsWith('*')) return { kind: 'prefix', word: atom.slice(0, -1) }
  if (atom.endsWith('~')) {
    fuzzy.add(atom.slice(0, -1))
    return { kind: 'word', word: atom.slice(0, -1) }
  }
  return { kind: 'word', word: atom }
}

/** Turns entries into machines; words marked `~` are added to `fuzzy`. Throws on a malformed entry. */
export function parseEntries(entries: string, classes: Classes, fuzzy: Set<string>): Pattern[] {
  const alternatives = (text: string, from: State, to: State): void => {
    for (const option of splitOutside(text, '|')) sequence(option, from, to)
  }

  const item = (text: string, from: State, to: State): void => {
    const first = text[0]
    if (first === '{' || first === '[') {
      if (text.at(-1) !== (first === '{' ? '}' : ']')) throw new Error(`Unbalanced lexicon entry: ${text}`)
      alternatives(text.slice(1, -1), from, to)
      if (first === '[') from.skips.push(to)
      return
    }
    if (/^_\d$/.test(text)) {
      let at = from
      for (let left = Number(text.slice(1)); left > 0; left--) {
        const next = state()
        at.skips.push(to)
        step(at, { kind: 'any' }, next)
        at = next
      }
      at.skips.push(to)
      return
    }
    for (const atom of splitOutside(text, '|')) {
      if (atom.startsWith('@')) {
        const body = classes[atom.slice(1)]
        if (body === undefined) throw new Error(`Unknown class ${atom} in the lexicon`)
        alternatives(body.replace(/\s+/g, ' '), from, to)
      } else step(from, testOf(atom, fuzzy), to)
    }
  }

  const sequence = (text: string, from: State, to: State, needs: Pattern['needs'] = []): void => {
    const items = splitOutside(text, ' ')
    let at = from
    for (const [index, part] of items.entries()) {
      const next = index === items.length - 1 ? to : state()
      item(part, at, next)
      if (!/^(?:\[|_\d$|[$^]$)/.test(part)) needs.push({ key: part, from: at })
      at = next
    }
  }

  return splitEntries(entries).map((source) => {
    const start = state()
    const accept = state()
    const needs: Pattern['needs'] = []
    sequence(source, start, accept, needs)
    return { source, start, accept, needs }
  })
}

function splitEntries(entries: string): string[] {
  return entries
    .split(/[\n;]/)
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '')
}
