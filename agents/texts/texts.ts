import type { EscalationReason } from '../../domain/agent.ts'
import type { OpeningHours } from '../../domain/hours.ts'
import { openingAt } from '../../domain/hours.ts'
import type { Language } from '../../domain/language.ts'
import type { SmallTalk } from '../understand/intent.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

/** How a turn ends: sent on to a person, or not. */
export type Outcome = EscalationReason | 'answered' | 'small_talk' | 'clarified'

export interface Opens {
  day: number
  time: string
  inDays: number
}

/** Everything that the agent says of its own, in one language. Only `agents/texts/` holds words for customers. */
export interface Texts {
  /** Said once per conversation, before anything else. */
  disclosure(who: { business: string; agent: string; customer: string | null }): string
  smallTalk: Record<SmallTalk, string>
  sorry: string
  /** Introduces a passage that stands in another language. */
  otherLanguage: Record<Language, string>
  /** Asks which of the choices is meant. */
  choose(choices: readonly string[]): string
  /** Asks whether the one candidate is meant. */
  confirm(choice: string): string
  rephrase: string
  handOver: Record<EscalationReason, string>
  /** When a person will answer. */
  open: string
  closedUntil(opens: Opens): string
  closed: string
  /** For the operator: who wants what, what was tried. */
  summary(facts: SummaryFacts): string
  outcomes: Record<Outcome, string>
}

export interface SummaryFacts {
  customer: string | null
  /** The customer's words, short, quoted by the text. */
  wants: string
  reason: string
  tried: { clarifications: number; topic: string | null }
  urgent: boolean
}

export const texts: Record<Language, Texts> = { it, en, es }

/** The hand-over message: what happens now and when a person answers, by the opening hours. */
export function handOverText(
  language: Language,
  reason: EscalationReason,
  hours: OpeningHours,
  now: number,
): string {
  const words = texts[language]
  const opening = openingAt(hours, now)
  const when = opening.open ? words.open : opening.opens ? words.closedUntil(opening.opens) : words.closed
  return `${words.handOver[reason]} ${when}`
}
