import type { Agent, Sentiment, Turn } from '../../domain/agent.ts'
import type { Language } from '../../domain/language.ts'
import { understand } from '../understand/understand.ts'
import { cleaned } from '../retrieve.ts'
import { answerKey, type Found, type Retriever } from '../retriever.ts'
import type { Question, SentimentLine, Unanswerable } from './formats.ts'

/** One line of a set, asked and answered: what `--json` prints. */
export interface EvaluationRecord {
  set: 'questions' | 'unanswerable' | 'sentiment'
  id: string
  decision: Turn['decision']
  reason: string
  confidence: number
  /** Ids of entries, best first. */
  ranked: string[]
  answer: string
  sentiment: Sentiment
  urgent: boolean
  wants_human: boolean
  ms: number
}

/** A record with what it is measured against. */
export interface Asked {
  record: EvaluationRecord
  lang: Language
  expects: string[] | null
  expected: SentimentLine | null
  turn: Turn
  /** What the hub's own search found, or `null` where nothing was looked up. */
  found: Found | null
}

type Answered = Awaited<ReturnType<Retriever['search']>>

/** A retriever that remembers what the hub's own search of the turn found, for the ranking. */
export function recording(retriever: Retriever) {
  let first: Answered | null = null
  return {
    search: async (text, options) => {
      const found = await retriever.search(text, options)
      first ??= found
      return found
    },
    taken(): Answered | null {
      const found = first
      first = null
      return found
    },
  } satisfies Retriever & { taken(): Answered | null }
}
export type Recording = ReturnType<typeof recording>

interface Line {
  set: EvaluationRecord['set']
  line: Question | Unanswerable | SentimentLine
}

/** Asks one line exactly as a first message, or a follow-up where it has a history, reaches the agent. */
export async function ask(
  agent: Agent,
  retriever: Recording,
  { set, line }: Line,
  now: number,
): Promise<Asked> {
  const history = ('history' in line ? line.history : undefined) ?? []
  const earlier = history.filter(({ role }) => role === 'customer').map(({ text }) => text)
  const language =
    earlier.length === 0
      ? null
      : understand(earlier.join('\n'), { language: null, defaultLanguage: line.lang }).language
  retriever.taken()
  const turn = await agent.turn({
    messages: [line.text],
    history,
    language,
    clarifications: 0,
    sentimentHistory: [],
    disclosed: history.some(({ role }) => role === 'agent'),
    customerName: null,
    now,
  })
  const answered = retriever.taken()
  const found = answered && { ...answered, hits: answered.hits.map(cleaned) }
  const ranked = [...new Set(found?.hits.map(answerKey))]
  return {
    record: {
      set,
      id: line.id,
      decision: turn.decision,
      reason: turn.reason,
      confidence: turn.confidence.value,
      ranked,
      answer: turn.reply,
      sentiment: turn.understanding.sentiment,
      urgent: turn.understanding.urgent,
      wants_human: turn.understanding.wantsHuman,
      ms: turn.ms,
    },
    lang: line.lang,
    expects: 'expects' in line ? line.expects : null,
    expected: 'sentiment' in line ? line : null,
    turn,
    found,
  }
}
