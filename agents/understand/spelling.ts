/** Finds the listed word that a mistyped one is one slip away from: a letter missing, added, changed or swapped. */
export function makeSpelling(words: Iterable<string>) {
  const byDeletion = new Map<string, Set<string>>()
  const known = new Set(words)
  for (const word of known) {
    for (const key of [word, ...deletions(word)]) {
      const set = byDeletion.get(key)
      if (set) set.add(word)
      else byDeletion.set(key, new Set([word]))
    }
  }
  return (typed: string): string | null => {
    if (typed.length < 5 || typed.length > 24 || known.has(typed)) return null
    for (const key of [typed, ...deletions(typed)]) {
      for (const candidate of byDeletion.get(key) ?? []) {
        // The first letter is rarely mistyped, and a changed one makes another word: "vocale" is not "locale".
        if ((candidate[0] === typed[0] || sameLetters(candidate, typed)) && oneSlip(candidate, typed))
          return candidate
      }
    }
    return null
  }
}

function deletions(word: string): string[] {
  const result: string[] = []
  for (let at = 0; at < word.length; at++) result.push(word.slice(0, at) + word.slice(at + 1))
  return result
}

const sameLetters = (a: string, b: string) => [...a].sort().join('') === [...b].sort().join('')

function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at)
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1)
  return (
    a.slice(at + 1) === b.slice(at + 1) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2))
  )
}
