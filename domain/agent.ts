import { z } from 'zod'
import { languageSchema } from './language.ts'

export const sentimentSchema = z.enum(['positive', 'neutral', 'negative', 'angry'])
export type Sentiment = z.infer<typeof sentimentSchema>

/** What the agent understood of a customer's words before answering. */
const understandingSchema = z.object({
  language: languageSchema,
  sentiment: sentimentSchema,
  /** −1 furious … 1 delighted. */
  sentimentScore: z.number(),
  urgent: z.boolean(),
  wantsHuman: z.boolean(),
  /** The words and rules that decided, for the operator who asks why. */
  signals: z.array(z.string()),
})
export type Understanding = z.infer<typeof understandingSchema>

/** Why a conversation went to a person. */
export const escalationReasons = [
  'person_requested',
  'angry',
  'negative_trend',
  'legal_or_safety',
  'payment_dispute',
  'low_confidence',
  'no_knowledge',
  'ungrounded_answer',
  'clarifications_failed',
  'tool_failures',
  'unsupported_message',
  'model_unavailable',
  'agent_decided',
  'taken_over',
  'agent_off',
  'turn_failed',
] as const
const escalationReasonSchema = z.enum(escalationReasons)
export type EscalationReason = z.infer<typeof escalationReasonSchema>

const decisionSchema = z.enum(['answer', 'clarify', 'escalate'])

/** A passage that search found, as the trace and the operator's panel show it. */
const sourceSchema = z.object({
  chunkId: z.string(),
  sourceId: z.string(),
  entryId: z.string().nullable(),
  title: z.string(),
  text: z.string(),
  language: languageSchema.nullable(),
  score: z.number(),
  url: z.string().nullable(),
})
export type Source = z.infer<typeof sourceSchema>

/** The parts that confidence is made of; a missing part was not measured in this turn. */
const confidenceSchema = z.object({
  /** Probability, 0 to 1, that the answer is right. */
  value: z.number(),
  parts: z.record(z.string(), z.number()),
})
export type Confidence = z.infer<typeof confidenceSchema>

const toolCallSchema = z.object({
  name: z.string(),
  input: z.unknown(),
  output: z.string(),
  ok: z.boolean(),
  ms: z.number(),
})
export type ToolCall = z.infer<typeof toolCallSchema>

/** What one turn of an agent came to, and everything that explains it. */
export const turnSchema = z.object({
  agent: z.string(),
  model: z.string(),
  decision: decisionSchema,
  /** A reason code; `answered`, `small_talk` or `clarified` where nothing was escalated. */
  reason: z.string(),
  /** What is sent to the customer: the answer, the question, or the hand-over message. */
  reply: z.string(),
  understanding: understandingSchema,
  query: z.string(),
  sources: z.array(sourceSchema),
  /** Chunks that the answer quotes or rests on. */
  citations: z.array(z.string()),
  confidence: confidenceSchema,
  thresholds: z.object({ answer: z.number(), clarify: z.number() }),
  toolCalls: z.array(toolCallSchema),
  /** One or two sentences for the operator, in the language of the business's settings. */
  summary: z.string(),
  tokensIn: z.number().int(),
  tokensOut: z.number().int(),
  ms: z.number(),
  /** Milliseconds by step: understand, retrieve, model, check. */
  timing: z.record(z.string(), z.number()),
})
export type Turn = z.infer<typeof turnSchema>

/** What the agent gets to see of a conversation. Customers' words are data, never instructions. */
export interface TurnInput {
  /** The customer's unanswered words, oldest first. */
  messages: string[]
  /** Kinds of what came without words, such as `image` or `audio`. */
  attachments?: string[]
  /** What was said before, oldest first. */
  history: { role: 'customer' | 'agent' | 'operator'; text: string }[]
  /** Language of the conversation so far. */
  language: z.infer<typeof languageSchema> | null
  /** Clarifying questions asked in a row. */
  clarifications: number
  /** Sentiment scores of the customer's earlier turns, oldest first. */
  sentimentHistory: number[]
  /** Whether the customer was already told that an AI answers. */
  disclosed: boolean
  customerName: string | null
  now: number
  /** An operator asks for a draft: the best answer whatever the confidence, without greeting or disclosure. */
  draft?: boolean
}

export interface Agent {
  readonly name: string
  turn(input: TurnInput, signal?: AbortSignal): Promise<Turn>
}
