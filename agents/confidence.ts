import type { Confidence } from '../domain/agent.ts'
import type { Evidence } from './evidence.ts'

export interface ConfidenceInput {
  evidence: Evidence
  /** From grounding; measured only where a language model wrote the answer. */
  support: number | null
  /** The customer picked this very topic from a clarifying question. */
  picked: boolean
}

/** Fitted by `npm run evaluate -- --fit` on the project's own sets; see docs/evaluation.md. */
const intercept = -3.955
const coefficients: Record<FittedPart, number> = {
  lead: 0.725,
  asked: 0.377,
  brief: 2.473,
  strange: -0.076,
  cosine: 1.664,
  told: 0.846,
  missing: -0.706,
  foreign: 0.384,
}

/** The parts of the evidence that the logistic takes, in a fixed order. */
export const fittedParts = [
  'lead',
  'asked',
  'brief',
  'strange',
  'cosine',
  'told',
  'missing',
  'foreign',
] as const
export type FittedPart = (typeof fittedParts)[number]

/** Someone who chose the topic from a list meant it, and so did someone who asked in the entry's own words. */
const plainFloor = 0.9
const sameWording = 0.99

/** Probability that the best passage holds the answer. Pure. */
export function confidenceOf({ evidence, support, picked }: ConfidenceInput): Confidence {
  const sum = fittedParts.reduce((total, part) => total + coefficients[part] * evidence[part], intercept)
  let value = 1 / (1 + Math.exp(-sum))
  if (picked || evidence.same >= sameWording) value = Math.max(value, plainFloor)
  if (support !== null) value *= 0.5 + 0.5 * support
  // Odds are for the sum; who reads the trace gets shares.
  const parts: Record<string, number> = { ...evidence, lead: 1 / (1 + Math.exp(-evidence.lead)) }
  if (support !== null) parts['support'] = support
  if (picked) parts['picked'] = 1
  return { value, parts }
}
