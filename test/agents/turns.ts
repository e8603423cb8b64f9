import type { TurnInput } from '../../domain/agent.ts'
import { defaultSettings, type Settings } from '../../domain/settings.ts'
import { createAnalyser } from '../../knowledge/analysis/analyse.ts'
import type { FoundHit, Retriever } from '../../agents/retriever.ts'

/** A weekday at ten in the morning, Rome. */
export const morning = Date.UTC(2025, 4, 14, 8)

export const turnInput = (text: string, more: Partial<TurnInput> = {}): TurnInput => ({
  messages: [text],
  history: [],
  language: null,
  clarifications: 0,
  sentimentHistory: [],
  disclosed: true,
  customerName: null,
  now: morning,
  ...more,
})

export const hit = (text: string, more: Partial<FoundHit> = {}): FoundHit => ({
  chunkId: 1,
  sourceId: 's1',
  entryId: 'e1',
  entryKey: 'shipping-cost',
  title: 'faq.json',
  section: 'Spedizioni',
  question: 'Quanto costa la spedizione?',
  variants: [],
  text,
  answer: text,
  language: 'it',
  score: 0.8,
  bm25: 0.8,
  cosine: 0.6,
  match: null,
  url: null,
  ...more,
})

export interface FixedRetriever extends Retriever {
  queries: string[]
}

/** Finds the same whatever is asked, and remembers what was asked. */
export function fixedRetriever(hits: FoundHit[]): FixedRetriever {
  const queries: string[] = []
  return {
    queries,
    search: async (text) => {
      queries.push(text)
      return { hits, terms: [], ms: 0.1 }
    },
  }
}

/** One for all tests: making it reads the whole lexicon. */
export const analyser = createAnalyser()

export const settingsWith = (
  agent: Partial<Settings['agent']>,
  business: Partial<Settings['business']> = {},
): Settings => ({
  ...defaultSettings,
  agent: { ...defaultSettings.agent, ...agent },
  business: { ...defaultSettings.business, name: 'Bottega', ...business },
})

/** Thresholds under which whatever is found is good enough, calls for a question, or is not good enough. */
export const sure = settingsWith({ answerThreshold: 0, clarifyThreshold: 0 })
export const between = settingsWith({ answerThreshold: 1, clarifyThreshold: 0 })
export const unsure = settingsWith({ answerThreshold: 1, clarifyThreshold: 1 })
