import type { EscalationReason, Understanding } from '../domain/agent.ts'
import { angerOf } from './anger.ts'

/** What is known when a turn is decided. Fields fill up as the turn goes on; `null` is not known yet. */
export interface Facts {
  understanding: Understanding
  /** A trigger that no answer can outweigh, found in the customer's words. */
  hard: EscalationReason | null
  smallTalk: boolean
  /** The message asks something, whatever is felt beside it. */
  asks: boolean
  /** Files came that the agent cannot read, alone or beside words. */
  unread: 'nothing' | 'beside_words' | 'alone'
  /** The customer turned down every choice of the last clarifying question. */
  refusedChoices: boolean
  /** The knowledge base itself could not be searched. */
  searchFailed: boolean
  sentimentHistory: readonly number[]
  clarifications: number
  settings: { answerThreshold: number; clarifyThreshold: number; maxClarifications: number }
  found: { hits: number; candidates: number; vague: boolean } | null
  answered: {
    confidence: number
    /** The model has nothing to say from its sources. */
    empty: boolean
    ungrounded: boolean
    toolFailures: number
    /** The model asked for a person through its tool. */
    handedOver: boolean
    unavailable: boolean
  } | null
}

export type Verdict =
  | { decision: 'escalate'; reason: EscalationReason }
  | { decision: 'answer'; reason: 'answered' | 'small_talk' }
  | { decision: 'clarify'; reason: 'clarified' }

const escalate = (reason: EscalationReason): Verdict => ({ decision: 'escalate', reason })

type Rule = (facts: Facts) => Verdict | null

/** The order is the rule: what stands first wins. A rule that needs what is not known yet passes. */
const rules: readonly Rule[] = [
  ({ hard, understanding }) =>
    hard !== null ? escalate(hard) : understanding.wantsHuman ? escalate('person_requested') : null,
  ({ unread }) => (unread === 'alone' ? escalate('unsupported_message') : null),
  ({ answered, searchFailed }) =>
    searchFailed || (answered && answered.toolFailures >= 2) ? escalate('tool_failures') : null,
  byAnger,
  ({ sentimentHistory, understanding }) =>
    worsening(sentimentHistory, understanding.sentimentScore) ? escalate('negative_trend') : null,
  ({ smallTalk }) => (smallTalk ? { decision: 'answer', reason: 'small_talk' } : null),
  ({ refusedChoices }) => (refusedChoices ? escalate('clarifications_failed') : null),
  ({ answered, settings }) =>
    // The embedded model stood in; what it is sure of may be said, anything else needs a person now.
    answered?.unavailable === true && answered.confidence < settings.answerThreshold
      ? escalate('model_unavailable')
      : null,
  ({ answered }) => (answered?.handedOver === true ? escalate('agent_decided') : null),
  byConfidence,
]

/** What to do with the turn, or `null` while too little is known. Pure. */
export function decide(facts: Facts): Verdict | null {
  for (const rule of rules) {
    const verdict = rule(facts)
    if (verdict) return verdict
  }
  return null
}

/** Anger needs a person, unless it is mild and beside a question that is answered with confidence. */
function byAnger(facts: Facts): Verdict | null {
  const anger = angerOf(facts.understanding, facts.sentimentHistory)
  if (anger === 'none') return null
  if (anger !== 'mild' || !facts.asks || facts.refusedChoices) return escalate('angry')
  if (!facts.answered) return null
  return byConfidence(facts)?.decision === 'answer' ? null : escalate('angry')
}

function byConfidence({ answered, found, settings, clarifications, unread }: Facts): Verdict | null {
  if (!answered || !found) return null
  // What the words lack may stand in the picture that came with them.
  if (unread === 'beside_words' && answered.confidence < settings.answerThreshold) {
    return escalate('unsupported_message')
  }
  const mayAsk = clarifications < settings.maxClarifications
  const failed = (): Verdict => escalate(clarifications > 0 ? 'clarifications_failed' : 'low_confidence')
  if (found.vague) return mayAsk ? { decision: 'clarify', reason: 'clarified' } : failed()
  if (found.hits === 0 || answered.empty) return escalate('no_knowledge')
  if (answered.confidence < settings.clarifyThreshold)
    return clarifications > 0 ? failed() : escalate('low_confidence')
  if (answered.ungrounded) return escalate('ungrounded_answer')
  if (answered.confidence >= settings.answerThreshold) return { decision: 'answer', reason: 'answered' }
  return mayAsk && found.candidates > 0 ? { decision: 'clarify', reason: 'clarified' } : failed()
}

const unhappy = -0.25
const turnsOfTrend = 3

/** Unhappy for three turns running without getting any happier, or falling far within them. */
export function worsening(history: readonly number[], now: number): boolean {
  const recent = [...history.slice(1 - turnsOfTrend), now]
  if (recent.length < turnsOfTrend || now > unhappy) return false
  const first = recent[0]!
  return (
    (recent.every((score) => score <= unhappy) && now <= first) || (first - now >= 0.6 && recent[1]! <= first)
  )
}
