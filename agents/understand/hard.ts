import type { EscalationReason } from '../../domain/agent.ts'
import type { Language } from '../../domain/language.ts'
import { hardLexicons, type HardKind } from './lexicon/hard.ts'
import { cover, makeMatcher, type Match, type Matcher } from './matcher.ts'
import type { Reading } from './tokens.ts'

const matchers: Readonly<Record<Language, Matcher<HardKind>>> = {
  it: makeMatcher(hardLexicons.it),
  en: makeMatcher(hardLexicons.en),
  es: makeMatcher(hardLexicons.es),
}

interface HardTrigger {
  reason: EscalationReason
  words: string
}

/** Words of law, danger and disputed payments, as each of the languages says them. */
export const hardKindsIn = (reading: Reading, spoken: readonly Language[]): Match<HardKind>[] =>
  spoken.flatMap((language) => cover(matchers[language](reading)))

/** A legal threat, a danger to people, or a payment in dispute; law and safety go before money. */
export function hardReasonOf(reading: Reading, language: Language): HardTrigger | null {
  const matches = cover(matchers[language](reading))
  const grave = matches.find(({ kind }) => kind === 'legal' || kind === 'safety')
  if (grave) return { reason: 'legal_or_safety', words: grave.words }
  const dispute = matches.find(({ kind }) => kind === 'dispute')
  return dispute ? { reason: 'payment_dispute', words: dispute.words } : null
}
