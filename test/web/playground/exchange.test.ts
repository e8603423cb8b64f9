import { describe, expect, it } from 'vitest'
import {
  type Exchange,
  historyOf,
  keep,
  recall,
  type Turn,
} from '../../../web/pages/playground/chat/exchange.ts'

const exchange = (text: string): Exchange => ({
  text,
  turn: {
    agent: 'support',
    model: 'embedded',
    decision: 'answer',
    reason: 'answered',
    reply: `to ${text}`,
    understanding: {
      language: 'en',
      sentiment: 'neutral',
      sentimentScore: 0,
      urgent: false,
      wantsHuman: false,
      signals: [],
    },
    query: text,
    sources: [],
    citations: [],
    confidence: { value: 1, parts: {} },
    thresholds: { answer: 0.5, clarify: 0.3 },
    toolCalls: [],
    summary: '',
    tokensIn: 0,
    tokensOut: 0,
    ms: 1,
    timing: {},
  } satisfies Turn,
})

function storage(full = false) {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (full) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
  }
}

describe('the chat of the playground', () => {
  it('reaches the agent as it was said, at most the fifty newest messages', () => {
    const history = historyOf(Array.from({ length: 30 }, (_, index) => exchange(`q${index}`)))
    expect(history).toHaveLength(50)
    expect(history.slice(0, 2)).toEqual([
      { role: 'customer', text: 'q5' },
      { role: 'agent', text: 'to q5' },
    ])
  })

  it('is there again after a reload', () => {
    const tab = storage()
    keep(tab, [exchange('a')])
    expect(recall(tab)).toEqual([exchange('a')])
  })

  it.each(['', '{}', '[{"text":"x"}]', '[{"text":"x","turn":{"decision":"answer"}}]', 'null'])(
    'begins anew where %j was kept',
    (text) => {
      expect(recall({ ...storage(), getItem: () => text })).toEqual([])
    },
  )

  it('goes on where the tab may store nothing', () => {
    expect(() => keep(storage(true), [exchange('a')])).not.toThrow()
  })
})
