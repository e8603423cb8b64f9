import type { Language } from '../domain/language.ts'
import type { FoundHit, Hit, Retriever, Found } from './retriever.ts'
import { visible } from './untrusted.ts'

const limit = 8

/** Searches for a turn; passages come back without the characters that only a model would see. */
export function createRetrieve(retriever: Retriever) {
  return async (query: string, language: Language): Promise<Found> => {
    const found = await retriever.search(query, { language, limit })
    return { ...found, hits: found.hits.map(cleaned) }
  }
}

export const nothingFound: Found = { hits: [], terms: [], ms: 0 }

const present = (text: string | null): string | null => {
  const shown = text === null ? '' : visible(text).trim()
  return shown === '' ? null : shown
}

/** Without the characters that only a model would see. */
export const cleaned = (hit: FoundHit): Hit => ({
  ...hit,
  chunkId: String(hit.chunkId),
  title: visible(hit.title),
  section: present(hit.section),
  text: visible(hit.text),
  question: present(hit.question),
  answer: present(hit.answer),
  variants: hit.variants.map((text) => visible(text)),
})
