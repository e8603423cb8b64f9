import type { Language } from '../domain/language.ts'
import type { Match } from '../knowledge/search/rerank.ts'

/** A passage as the agents need it; what the knowledge base's search returns satisfies it. */
export interface Hit {
  chunkId: string
  sourceId: string
  entryId: string | null
  /** The entry's id in the business's own file, where it came from one. */
  entryKey: string | null
  title: string
  section: string | null
  question: string | null
  /** Other wordings of the question. */
  variants: readonly string[]
  text: string
  answer: string | null
  language: Language | null
  score: number
  bm25: number
  cosine: number
  /** What a closer look says of the first few. */
  match: Match | null
  url: string | null
}

/** What a search found, as the agent works with it. */
export interface Found {
  /** Best first. */
  hits: Hit[]
  /** The query's content words, what each is worth by its rarity, and whether the knowledge base lacks it altogether. */
  terms: readonly { word: string; worth: number; strange: boolean }[]
  ms: number
}

/** A hit as search gives it: ids of the database's own kind, empty texts for absent ones. */
export type FoundHit = Omit<Hit, 'chunkId'> & { chunkId: string | number }

/** The narrow thing that an agent asks of the knowledge base. */
export interface Retriever {
  search(
    text: string,
    options: { language: Language; limit: number },
  ): Promise<Omit<Found, 'hits'> & { hits: FoundHit[] }>
}

/** What identifies the answer that a passage belongs to: the entry in all its languages, else the passage. */
export const answerKey = (hit: Hit): string => hit.entryKey ?? hit.entryId ?? hit.chunkId
