import type { Language } from '../../domain/language.ts'

/** What a file comes to: question and answer entries, or passages of a document. */
export type Parsed = { kind: 'entries'; entries: ParsedEntry[] } | { kind: 'passages'; passages: Passage[] }

export interface ParsedEntry {
  externalId: string
  /** The same for the translations of one entry. */
  groupKey: string
  language: Language
  section: string
  question: string
  answer: string
  variants: string[]
}

export interface Passage {
  title: string
  /** Headings above the passage, outermost first. */
  headings: string[]
  text: string
  url: string | null
}
