import type { State } from './pattern.ts'
import type { Token } from './tokens.ts'

/** Finds by a token what it can begin: whole entries of a lexicon, or the items that every match goes through. */
interface MatcherIndex<Item> {
  begunBy(token: Token, forms: readonly string[]): Item[]
  /** What begins with a gap or an edge, and so with anything. */
  always: ReadonlySet<Item>
}

export function makeIndex<Item>(
  items: readonly { item: Item; from: readonly State[] }[],
): MatcherIndex<Item> {
  const byWord = new Map<string, Set<Item>>()
  const byPrefix = new Map<string, Set<Item>>()
  const byNumber = new Set<Item>()
  const byName = new Set<Item>()
  const always = new Set<Item>()
  const file = (index: Map<string, Set<Item>>, key: string, item: Item) => {
    const set = index.get(key)
    if (set) set.add(item)
    else index.set(key, new Set([item]))
  }
  for (const { item, from } of items) {
    for (const { words, steps } of from) {
      for (const word of words.keys()) file(byWord, word, item)
      for (const { test } of steps) {
        if (test.kind === 'prefix') file(byPrefix, test.word, item)
        else if (test.kind === 'number') byNumber.add(item)
        else if (test.kind === 'name') byName.add(item)
        else if (test.kind !== 'start') always.add(item)
      }
    }
  }
  const prefixLengths = [...new Set([...byPrefix.keys()].map((key) => key.length))]
  const begunBy = (token: Token, forms: readonly string[]): Item[] => {
    const found = new Set<Item>()
    const take = (set: ReadonlySet<Item> | undefined) => {
      if (set) for (const item of set) found.add(item)
    }
    for (const form of forms) {
      take(byWord.get(form))
      for (const length of prefixLengths) if (length <= form.length) take(byPrefix.get(form.slice(0, length)))
    }
    if (token.kind === 'number') take(byNumber)
    if (token.titled) take(byName)
    return [...found]
  }
  return { begunBy, always }
}
