import type { Language } from '../../domain/language.ts'

/**
 * A theme of the lexicon: one concept a line, `name < wider wider2: Italian | English | Spanish`, words and phrases
 * between commas. `word~` belongs to the concept only by half (it has other meanings), `=word` matches that form
 * alone and none of its inflections. `+name` adds words to a concept of another theme. Lines that begin with # are
 * headings.
 */
export interface Theme {
  name: string
  lines: string
}

export interface Term {
  text: string
  exact: boolean
  weight: number
}

export interface Concept {
  name: string
  /** The line adds terms to a concept that another theme defines. */
  addsTo: boolean
  wider: string[]
  terms: Record<Language, Term[]>
}

/** @throws Error naming the line when it is not of the form above: a fault of ours, found when the hub starts. */
export function parseTheme(theme: Theme): Concept[] {
  const concepts: Concept[] = []
  for (const line of theme.lines.split('\n')) {
    const text = line.trim()
    if (text === '' || text.startsWith('#')) continue
    const colon = text.indexOf(':')
    const [name = '', wider = ''] = text.slice(0, colon).split('<')
    const columns = text.slice(colon + 1).split('|')
    if (colon < 1 || columns.length !== 3) throw new Error(`Lexicon ${theme.name}: malformed line "${text}"`)
    const [it = '', en = '', es = ''] = columns
    concepts.push({
      name: name.trim().replace(/^\+/, ''),
      addsTo: name.startsWith('+'),
      wider: wider.split(/\s+/).filter((part) => part !== ''),
      terms: { it: parseTerms(it), en: parseTerms(en), es: parseTerms(es) },
    })
  }
  return concepts
}

function parseTerms(column: string): Term[] {
  return column
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({
      text: part.replace(/^=/, '').replace(/~$/, ''),
      exact: part.startsWith('='),
      weight: part.endsWith('~') ? 0.5 : 1,
    }))
}
