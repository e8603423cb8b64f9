import type { EscalationReason, Understanding } from '../../domain/agent.ts'
import type { Language } from '../../domain/language.ts'
import { hardReasonOf } from './hard.ts'
import { injectionIn } from './injection.ts'
import { intentOf, type Intent } from './intent.ts'
import { detectLanguage, type DetectedLanguage } from './language.ts'
import { analyseSentiment } from './sentiment/analyse.ts'
import { read } from './tokens.ts'
import { urgencyOf } from './urgency.ts'
import { wishForPerson } from './wish.ts'

export type { Intent } from './intent.ts'

export interface MessageUnderstanding extends Understanding {
  intent: Intent
  /** A trigger that sends the conversation to a person whatever else the message says. */
  hard: EscalationReason | null
  /** The text tries to instruct the agent. A mark for the trace: what protects is that text has no rights. */
  injection: boolean
}

/**
 * What a customer's message says, from the hub's own lexicons and rules: no network, well under a millisecond.
 * `language` is that of the conversation so far; `defaultLanguage` is the business's, for when nothing tells.
 */
export function understand(
  text: string,
  context: { language: Language | null; defaultLanguage: Language },
): MessageUnderstanding {
  const reading = read(text)
  const detected = detectLanguage(reading, { previous: context.language, fallback: context.defaultLanguage })
  const language = detected.language ?? context.defaultLanguage
  const spoken = plausible(detected, language)

  const urgency = firstHit(spoken, (each) => urgencyOf(reading, each))
  const wish = firstHit(spoken, (each) => wishForPerson(reading, each))
  const verdict = spoken
    .map((each) => analyseSentiment(reading, each, urgency !== null || wish !== null))
    .reduce((best, next) => (weightOf(next) > weightOf(best) ? next : best))
  const hard = firstHit(spoken, (each) => hardReasonOf(reading, each))
  const injection = injectionIn(reading)
  const intent = intentOf(reading, spoken, { wish: wish !== null, sentiment: verdict.sentiment })
  const said = (rule: string, hit: { words: string } | null) => (hit ? [`${rule}: ${hit.words}`] : [])

  return {
    language,
    sentiment: verdict.sentiment,
    sentimentScore: Math.round(verdict.score * 100) / 100,
    urgent: urgency !== null,
    wantsHuman: wish !== null,
    signals: [
      ...verdict.signals,
      ...said('urgent', urgency),
      ...said('wants a person', wish),
      ...(hard ? [`${hard.reason}: ${hard.words}`] : []),
      ...said('injection', injection),
    ].slice(0, 20),
    intent,
    hard: hard?.reason ?? null,
    injection: injection !== null,
  }
}

/** The languages whose rules read the message: one when it is clear, more when it could be several. */
function plausible({ certain, evidence }: DetectedLanguage, language: Language): Language[] {
  if (certain) return [language]
  const most = Math.max(...Object.values(evidence))
  const others = (Object.keys(evidence) as Language[]).filter(
    (each) => each !== language && (most < 0.3 || evidence[each] >= 0.5 * most),
  )
  return [language, ...others]
}

/** Between languages the stronger reading counts: a lexicon that does not speak the language finds nothing. */
const weightOf = ({ score }: { score: number }) => (score < 0 ? -score * 1.2 : score)

function firstHit<Hit>(spoken: readonly Language[], rule: (language: Language) => Hit | null): Hit | null {
  for (const language of spoken) {
    const hit = rule(language)
    if (hit !== null) return hit
  }
  return null
}
