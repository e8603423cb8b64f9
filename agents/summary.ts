import type { Language } from '../domain/language.ts'
import type { Outcome, SummaryFacts } from './texts/texts.ts'
import { texts } from './texts/texts.ts'

const longest = 200

export interface SummaryInput {
  language: Language
  customer: string | null
  /** What the customer has just written. */
  words: string
  /** What the customer wrote before, newest last; tells what "a person, please" is about. */
  earlier: readonly string[]
  outcome: Outcome
  clarifications: number
  topic: string | null
  urgent: boolean
}

/** One or two sentences for the operator: who wants what, why it came to a person, what was tried. */
export function summaryOf(input: SummaryInput): string {
  const words = texts[input.language]
  const about = input.words.split(/\s+/).length < 6 ? input.earlier.at(-1) : undefined
  const facts: SummaryFacts = {
    customer: input.customer,
    wants: clip([about, input.words].filter((part) => part !== undefined && part !== '').join(' / ')),
    reason: words.outcomes[input.outcome],
    tried: { clarifications: input.clarifications, topic: input.topic },
    urgent: input.urgent,
  }
  return words.summary(facts)
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/, '')}…`
}
