import type { Confidence } from '../domain/agent.ts'
import { parseBoosted, probabilityOf } from './boosted.ts'
import { fittedParts, type Evidence } from './evidence.ts'
import { table } from './weights/confidence.ts'

export interface ConfidenceInput {
  evidence: Evidence
  /** From grounding; measured only where a language model wrote the answer. */
  support: number | null
  /** The customer picked this very topic from a clarifying question. */
  picked: boolean
}

/** Fitted by `npm run evaluate -- --fit` on the project's own sets; see docs/evaluation.md. */
export const shippedConfidence = parseBoosted(table)

/** Someone who chose the topic from a list meant it, and so did someone who asked in the entry's own words. */
const plainFloor = 0.9
const sameWording = 0.99

/** What a reader of the trace can make something of. */
const shown = ['cosine', 'told', 'missing', 'learned', 'asked', 'strange', 'foreign', 'same'] as const

/** Probability that the best passage holds the answer. Pure. */
export function confidenceOf({ evidence, support, picked }: ConfidenceInput): Confidence {
  let value = probabilityOf(
    shippedConfidence,
    fittedParts.map((part) => evidence[part]),
  )
  if (picked || evidence.same >= sameWording) value = Math.max(value, plainFloor)
  if (support !== null) value *= 0.5 + 0.5 * support
  // Odds are for the trees; who reads the trace gets shares.
  const parts: Record<string, number> = { lead: 1 / (1 + Math.exp(-evidence.lead)), cover: evidence.share }
  for (const part of shown) parts[part] = evidence[part]
  if (support !== null) parts['support'] = support
  if (picked) parts['picked'] = 1
  return { value, parts }
}
