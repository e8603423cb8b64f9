import type { Confidence } from '../domain/agent.ts'
import type { SearchFeatures } from './retriever.ts'

/** What is known about an answer before and after it was written; what was not measured is `null`. */
export interface Evidence {
  features: SearchFeatures
  /** From grounding; measured only where a language model wrote the answer. */
  support: number | null
  /** The customer picked this very topic from a clarifying question. */
  picked: boolean
}

const intercept = -7.41
const coefficients: Record<string, number> = { cov: 4.92, margin: 9.66, vote: 4.66, logN: 1.13 }

/** Someone who chose the topic from a list meant it. */
const pickedFloor = 0.9

/** The parts as the logistic takes them, in a fixed order. */
export function confidenceInputs(
  parts: SearchFeatures & Record<string, number | undefined>,
): Record<string, number> {
  const part = (name: string) => parts[name] ?? 0
  return {
    cov: part('cov'),
    covLiteral: part('covLiteral'),
    margin: part('margin'),
    vote: part('vote'),
    logN: Math.log1p(part('n')),
    top: part('top'),
    cosine: part('cosine'),
    unknown: part('unknown'),
    foreign: part('foreign'),
  }
}

/** Probability that the best passage holds the answer. Pure. */
export function confidenceOf({ features, support, picked }: Evidence): Confidence {
  let sum = intercept
  const inputs = confidenceInputs(features)
  for (const [name, coefficient] of Object.entries(coefficients)) sum += coefficient * (inputs[name] ?? 0)
  let value = 1 / (1 + Math.exp(-sum))
  if (picked) value = Math.max(value, pickedFloor)
  if (support !== null) value *= 0.5 + 0.5 * support
  const parts: Record<string, number> = { ...features }
  if (support !== null) parts['support'] = support
  if (picked) parts['picked'] = 1
  return { value, parts }
}
