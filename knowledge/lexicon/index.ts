import { parseTheme, type Concept } from './theme.ts'
import { intents } from './intents.ts'

const themes = [intents]

/** Every concept of every theme. @throws Error where two themes name the same concept. */
export function lexicon(): Concept[] {
  const concepts = themes.flatMap(parseTheme)
  const names = new Set<string>()
  for (const { name } of concepts) {
    if (names.has(name)) throw new Error(`Lexicon: concept "${name}" is defined twice`)
    names.add(name)
  }
  return concepts
}
