import { fold } from '../analysis/words.ts'

const size = 4

/** Runs of four letters, word by word: what inflections and compounds share. */
export function lettersOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of fold(text).matchAll(/[\p{L}\p{N}]+/gu)) {
    const padded = ` ${word} `
    for (let at = 0; at + size <= padded.length; at++) found.add(padded.slice(at, at + size))
  }
  return found
}

/** Cosines of a query with texts, what fewer of them hold counting more. */
export function likenesses(query: ReadonlySet<string>, texts: readonly ReadonlySet<string>[]): number[] {
  const holders = new Map<string, number>()
  for (const text of texts) for (const run of text) holders.set(run, (holders.get(run) ?? 0) + 1)
  const worth = (run: string) => Math.log(1 + texts.length / (holders.get(run) ?? 1)) ** 2
  const length = (runs: ReadonlySet<string>) => {
    let sum = 0
    for (const run of runs) sum += worth(run)
    return Math.sqrt(sum)
  }
  const asked = length(query)
  return texts.map((text) => {
    let shared = 0
    for (const run of query) if (text.has(run)) shared += worth(run)
    return shared === 0 ? 0 : shared / (asked * length(text))
  })
}
