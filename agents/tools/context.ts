import { z } from 'zod'
import type { Language } from '../../domain/language.ts'
import type { Hit, Found } from '../retriever.ts'

/** What the embedded model reads of a search, beside the text that any model reads. */
export interface SearchBrief {
  question: string
  language: Language
  hits: Hit[]
  maxCharacters: number
}

/**
 * The turn that a tool works in. It comes from the runner, never from the model's arguments: a model that is
 * talked into asking for someone else's things has no way to name them.
 */
export interface TurnContext {
  prompt: string
  fence: { wrap(label: string, text: string): string; token: string }
  search(query: string): Promise<Found>
  brief(found: Found): SearchBrief
  handOver(why: string): void
  /** Model calls and tool calls so far; the caps are in `support.ts`. */
  spent: { modelCalls: number; toolCalls: number }
  record(call: { name: string; input: unknown; output: string; ok: boolean; ms: number }): void
  failed(error: unknown, tool: string): void
}

const isTurnContext = (value: unknown): value is TurnContext =>
  typeof value === 'object' && value !== null && 'search' in value && 'handOver' in value

export const contextSchema = z.object({ turn: z.custom<TurnContext>(isTurnContext) })

/** The turn of a running tool or middleware. */
export function turnContextOf(config: unknown): TurnContext {
  if (typeof config === 'object' && config !== null && 'context' in config) {
    const parsed = contextSchema.safeParse(config.context)
    if (parsed.success) return parsed.data.turn
  }
  throw new Error('a tool ran outside a turn')
}
