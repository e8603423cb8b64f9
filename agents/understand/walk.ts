import type { Pattern, State, Test } from './pattern.ts'
import type { Token } from './tokens.ts'

// How an entry's machine is walked over the words of a message.

/** The way taken so far, last step first. */
export interface Path {
  at: number
  count: number
  before: Path | null
}

export function positions(path: Path): number[] {
  const at: number[] = []
  for (let step: Path | null = path; step; step = step.before) if (step.at >= 0) at.push(step.at)
  return at.reverse()
}

/** The way through the entry that names the most tokens, or null. */
export function longestPath(
  pattern: Pick<Pattern, 'start' | 'accept'> & { tight: boolean },
  tokens: readonly Token[],
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

/** The states in which the first word of an entry, or of the rest of one, is read. */
export function* firstStates(from: State): Generator<State> {
  yield from
  for (const next of from.skips) yield* firstStates(next)
  for (const { test, to } of from.steps) if (test.kind === 'start') yield* firstStates(to)
}

export function everyWord(from: State, into: Set<string>, seen = new Set<State>()): void {
  if (seen.has(from)) return
  seen.add(from)
  for (const next of from.skips) everyWord(next, into, seen)
  for (const { to } of from.steps) everyWord(to, into, seen)
  for (const [word, next] of from.words) {
    into.add(word)
    for (const to of next) everyWord(to, into, seen)
  }
}
