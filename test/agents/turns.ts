import type { TurnInput } from '../../domain/agent.ts'
import { defaultSettings, type Settings } from '../../domain/settings.ts'
import { createAnalyser } from '../../knowledge/analysis/analyse.ts'
import type { FoundHit, Retriever, SearchFeatures } from '../../agents/retriever.ts'

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
  text,
  answer: text,
  language: 'it',
  score: 0.8,
  bm25: 0.8,
  cosine: 0.6,
  coverage: 1,
  literalCoverage: 1,
  url: null,
  ...more,
})

/** Features of a search that found just what was asked for. */
export const sure: SearchFeatures = {
  cov: 1, covLiteral: 1, margin: 0.5, vote: 0.6, n: 4, top: 0.85, bm25: 0.9, cosine: 0.7, unknown: 0, foreign: 0,
} // prettier-ignore

/** Features of a search that found nothing to the point. */
export const unsure: SearchFeatures = {
  cov: 0.1, covLiteral: 0.05, margin: 0.01, vote: 0.2, n: 4, top: 0.1, bm25: 0.1, cosine: 0.1, unknown: 0.6, foreign: 0,
} // prettier-ignore

export interface FixedRetriever extends Retriever {
  queries: string[]
}

/** Finds the same whatever is asked, and remembers what was asked. */
export function fixedRetriever(
  hits: FoundHit[],
  features: SearchFeatures = hits.length > 0 ? sure : unsure,
): FixedRetriever {
  const queries: string[] = []
  return {
    queries,
    search: async (text) => {
      queries.push(text)
      return { hits, features, ms: 0.1 }
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

/** Thresholds that do not move when the defaults are tuned. */
export const fixedSettings = settingsWith({
  answerThreshold: 0.55,
  clarifyThreshold: 0.3,
  maxClarifications: 2,
})
