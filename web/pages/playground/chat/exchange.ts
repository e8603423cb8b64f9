import type { Output } from '../../../api/call.ts'

export type Turn = Output<'agentsTry'>['turn']

/** What the customer wrote and what the agent made of it. */
export interface Exchange {
  text: string
  turn: Turn
}

/** The agent looks at 50 messages at most; two make an exchange. */
const most = 25
const stored = 'playground'

export type Kept = Pick<Storage, 'getItem' | 'setItem'>

/** The chat as the agent gets to see it, oldest first. */
export function historyOf(exchanges: readonly Exchange[]) {
  return exchanges.slice(-most).flatMap(({ text, turn }) => [
    { role: 'customer' as const, text },
    { role: 'agent' as const, text: turn.reply.slice(0, 4_096) },
  ])
}

/** The chat of this tab, which outlives a visit to another page and a reload. */
export function recall(storage: Kept): Exchange[] {
  try {
    const value: unknown = JSON.parse(storage.getItem(stored) ?? '[]')
    return Array.isArray(value) ? value.filter(isExchange) : []
  } catch {
    // Not written by this version of the page: a new chat begins.
    return []
  }
}

export function keep(storage: Kept, exchanges: readonly Exchange[]): void {
  try {
    storage.setItem(stored, JSON.stringify(exchanges.slice(-most)))
  } catch {
    // The tab's storage is full or forbidden: the chat then lasts as long as the page.
  }
}

function isExchange(value: unknown): value is Exchange {
  if (typeof value !== 'object' || value === null) return false
  const { text, turn } = value as Record<string, unknown>
  if (typeof text !== 'string' || typeof turn !== 'object' || turn === null) return false
  return ['decision', 'understanding', 'confidence', 'thresholds', 'timing'].every((field) => field in turn)
}
