import type { EscalationReason, Understanding } from '../../domain/agent.ts'
import type { Language } from '../../domain/language.ts'
import { isUrgent, sentimentOf, wantsPerson } from './classify.ts'
import { featuresOf } from './features.ts'
import { hardReasonOf } from './hard.ts'
import { injectionIn } from './injection.ts'
import { isSmallTalk, purposeOf, type Purpose } from './intent.ts'
import { detectLanguage, spokenIn } from './language.ts'
import { read } from './tokens.ts'

export interface MessageUnderstanding extends Understanding, Purpose {
  /** A trigger that sends the conversation to a person whatever else the message says. */
  hard: EscalationReason | null
  /** The text tries to instruct the agent. A mark for the trace: what protects is that text has no rights. */
  injection: boolean
}

/**
 * What a customer's message says, from the hub's own lexicons and classifiers: no network, well
 * under a millisecond.
 * `language` is that of the conversation so far; `defaultLanguage` is the business's, for when nothing tells.
 */
export function understand(
  text: string,
  context: { language: Language | null; defaultLanguage: Language },
): MessageUnderstanding {
  const reading = read(text)
  const detected = detectLanguage(reading, { previous: context.language, fallback: context.defaultLanguage })
  const language = detected.language ?? context.defaultLanguage
  const spoken = spokenIn(detected, context.defaultLanguage)
  const message = { reading, features: featuresOf(reading, spoken) }

  const felt = sentimentOf(message)
  const urgent = isUrgent(message)
  const wish = wantsPerson(message) ?? wishInLine(text, spoken)
  const hard = firstHit(spoken, (each) => hardReasonOf(reading, each))
  const injection = injectionIn(reading)
  const { intent, asks } = purposeOf(reading, spoken, { wish: wish !== null, sentiment: felt.output })
  // A bare `no` is an answer, however often it stands in complaints.
  const sentiment =
    isSmallTalk(intent) && felt.score < 0 ? { output: 'neutral' as const, words: [], score: 0 } : felt
  const said = (what: string, words: string[] | null) => (words ?? []).map((each) => `${what}: ${each}`)

  return {
    language,
    sentiment: sentiment.output,
    sentimentScore: Math.round(sentiment.score * 100) / 100,
    urgent: urgent !== null,
    wantsHuman: wish !== null,
    signals: [
      ...said(sentiment.output, sentiment.words),
      ...said('urgent', urgent),
      ...said('wants a person', wish),
      ...(hard ? [`${hard.reason}: ${hard.words}`] : []),
      ...(injection ? [`injection: ${injection.words}`] : []),
    ].slice(0, 20),
    intent,
    asks,
    hard: hard?.reason ?? null,
    injection: injection !== null,
  }
}

const mostLines = 12

/** What is asked for in a line of its own counts, whatever stands in the others: several messages are read as lines. */
function wishInLine(text: string, spoken: readonly Language[]): string[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2) return null
  for (const line of lines.slice(0, mostLines)) {
    const reading = read(line)
    const words = wantsPerson({ reading, features: featuresOf(reading, spoken) })
    if (words !== null) return words
  }
  return null
}

function firstHit<Hit>(spoken: readonly Language[], rule: (language: Language) => Hit | null): Hit | null {
  for (const language of spoken) {
    const hit = rule(language)
    if (hit !== null) return hit
  }
  return null
}
