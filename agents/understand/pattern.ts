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

/** A state of the little machine that an entry becomes. No tests: accept. */
export interface State {
  steps: { test: Test; to: State }[]
  skips: State[]
}

export interface Pattern {
  source: string
  start: State
  accept: State
}

export type Classes = Readonly<Record<string, string>>

const state = (): State => ({ steps: [], skips: [] })

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
        at.steps.push({ test: { kind: 'any' }, to: next })
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
      } else from.steps.push({ test: testOf(atom, fuzzy), to })
    }
  }

  const sequence = (text: string, from: State, to: State): void => {
    const items = splitOutside(text, ' ')
    let at = from
    for (const [index, part] of items.entries()) {
      const next = index === items.length - 1 ? to : state()
      item(part, at, next)
      at = next
    }
  }

  return splitEntries(entries).map((source) => {
    const start = state()
    const accept = state()
    sequence(source, start, accept)
    return { source, start, accept }
  })
}

export function splitEntries(entries: string): string[] {
  return entries
    .split(/[\n;]/)
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '')
}
