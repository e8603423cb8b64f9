import type { Language } from '../domain/language.ts'

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
  text: string
  answer: string | null
  language: Language | null
  score: number
  bm25: number
  cosine: number
  /** Share of the query's worth that the passage holds: in any words, and in the query's own. */
  coverage: number
  literalCoverage: number
  url: string | null
}

/** What search measured of the query against the first hit and the rest. */
export type SearchFeatures = Partial<
  Record<
    'cov' | 'covLiteral' | 'margin' | 'vote' | 'n' | 'top' | 'bm25' | 'cosine' | 'unknown' | 'foreign',
    number
  >
>

export interface SearchResult {
  /** Best first. */
  hits: Hit[]
  features: SearchFeatures
  ms: number
}

/** A hit as search gives it: ids of the database's own kind, empty texts for absent ones. */
export type FoundHit = Omit<Hit, 'chunkId'> & { chunkId: string | number }

/** The narrow thing that an agent asks of the knowledge base. */
export interface Retriever {
  search(
    text: string,
    options: { language: Language; limit: number },
  ): Promise<{ hits: FoundHit[]; features: SearchFeatures; ms: number }>
}

/** What identifies the answer that a passage belongs to: the entry in all its languages, else the passage. */
export const answerKey = (hit: Hit): string => hit.entryKey ?? hit.entryId ?? hit.chunkId
