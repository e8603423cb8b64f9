import { describe, expect, it } from 'vitest'
import { decide, worsening, type Facts } from '../../agents/decide.ts'

const answered: NonNullable<Facts['answered']> = {
  confidence: 0.9,
  empty: false,
  ungrounded: false,
  toolFailures: 0,
  handedOver: false,
  unavailable: false,
}

const facts = (more: Partial<Facts> = {}, how: Partial<typeof answered> = {}): Facts => ({
  understanding: {
    language: 'it',
    sentiment: 'neutral',
    sentimentScore: 0,
    urgent: false,
    wantsHuman: false,
    signals: [],
  },
  hard: null,
  smallTalk: false,
  asks: false,
  unread: 'nothing',
  refusedChoices: false,
  searchFailed: false,
  sentimentHistory: [],
  clarifications: 0,
  settings: { answerThreshold: 0.6, clarifyThreshold: 0.3, maxClarifications: 2 },
  found: { hits: 3, candidates: 2, vague: false },
  answered: { ...answered, ...how },
  ...more,
})
const feeling = (sentiment: 'angry' | 'negative', sentimentScore: number) => ({
  understanding: { ...facts().understanding, sentiment, sentimentScore },
})
const wantsHuman = { understanding: { ...facts().understanding, wantsHuman: true } }

describe('decide', () => {
  it.each<[string, Facts, string, string]>([
    ['a confident answer', facts(), 'answer', 'answered'],
    ['exactly at the threshold', facts({}, { confidence: 0.6 }), 'answer', 'answered'],
    ['just below it', facts({}, { confidence: 0.59 }), 'clarify', 'clarified'],
    ['at the lower threshold', facts({}, { confidence: 0.3 }), 'clarify', 'clarified'],
    ['below both', facts({}, { confidence: 0.29 }), 'escalate', 'low_confidence'],
    ['nothing found', facts({ found: { hits: 0, candidates: 0, vague: false } }), 'escalate', 'no_knowledge'],
    ['a model with nothing to say', facts({}, { empty: true }), 'escalate', 'no_knowledge'],
    [
      'no candidate to ask about',
      facts({ found: { hits: 1, candidates: 0, vague: false } }, { confidence: 0.4 }),
      'escalate',
      'low_confidence',
    ],
    ['an ungrounded answer', facts({}, { ungrounded: true }), 'escalate', 'ungrounded_answer'],
    ['no words to go by', facts({ found: { hits: 0, candidates: 0, vague: true } }), 'clarify', 'clarified'],
    ['asked once already', facts({ clarifications: 1 }, { confidence: 0.4 }), 'clarify', 'clarified'],
    [
      'asked twice already',
      facts({ clarifications: 2 }, { confidence: 0.4 }),
      'escalate',
      'clarifications_failed',
    ],
    [
      'asked once and now lost',
      facts({ clarifications: 1 }, { confidence: 0.1 }),
      'escalate',
      'clarifications_failed',
    ],
    ['none of the choices', facts({ refusedChoices: true }), 'escalate', 'clarifications_failed'],
    ['a person asked for, however sure', facts(wantsHuman), 'escalate', 'person_requested'],
    [
      'a person asked for while small talking',
      facts({ ...wantsHuman, smallTalk: true }),
      'escalate',
      'person_requested',
    ],
    [
      'a legal threat before anger',
      facts({ hard: 'legal_or_safety', ...feeling('angry', -1) }),
      'escalate',
      'legal_or_safety',
    ],
    ['strong anger, however sure', facts({ ...feeling('angry', -0.9), asks: true }), 'escalate', 'angry'],
    ['mild anger that asks nothing', facts(feeling('angry', -0.8)), 'escalate', 'angry'],
    ['mild anger beside a question', facts({ ...feeling('angry', -0.8), asks: true }), 'answer', 'answered'],
    [
      'mild anger for the second time',
      facts({ ...feeling('angry', -0.8), asks: true, sentimentHistory: [-0.7, 0] }),
      'escalate',
      'angry',
    ],
    [
      'mild anger beside a question that would be clarified',
      facts({ ...feeling('angry', -0.8), asks: true }, { confidence: 0.59 }),
      'escalate',
      'angry',
    ],
    [
      'mild anger beside a question that nothing answers',
      facts({ ...feeling('angry', -0.8), asks: true, found: { hits: 0, candidates: 0, vague: false } }),
      'escalate',
      'angry',
    ],
    [
      'mild anger that turned down every choice',
      facts({ ...feeling('angry', -0.8), asks: true, refusedChoices: true }),
      'escalate',
      'angry',
    ],
    ['one unhappy message', facts(feeling('negative', -0.4)), 'answer', 'answered'],
    [
      'the third unhappy message',
      facts({ ...feeling('negative', -0.5), sentimentHistory: [-0.3, -0.4] }),
      'escalate',
      'negative_trend',
    ],
    [
      'a voice note',
      facts({ unread: 'alone', smallTalk: true, answered: null, found: null }),
      'escalate',
      'unsupported_message',
    ],
    ['small talk', facts({ smallTalk: true, answered: null, found: null }), 'answer', 'small_talk'],
    ['one failed tool', facts({}, { toolFailures: 1 }), 'answer', 'answered'],
    ['two failed tools', facts({}, { toolFailures: 2 }), 'escalate', 'tool_failures'],
    ['a search that failed', facts({ searchFailed: true, answered: null }), 'escalate', 'tool_failures'],
    ['the model’s own hand-over', facts({}, { handedOver: true }), 'escalate', 'agent_decided'],
    [
      'no model, and unsure',
      facts({}, { unavailable: true, confidence: 0.4 }),
      'escalate',
      'model_unavailable',
    ],
    ['no model, but sure of the passage', facts({}, { unavailable: true }), 'answer', 'answered'],
  ])('%s', (_, given, decision, reason) => expect(decide(given)).toEqual({ decision, reason }))

  it('waits where the answer is not there yet', () => {
    expect(decide(facts({ answered: null }))).toBeNull()
    expect(decide(facts({ answered: null, asks: true, ...feeling('angry', -0.8) }))).toBeNull()
  })
})

describe('worsening', () => {
  it.each<[readonly number[], number, boolean]>([
    [[], -0.5, false],
    [[-0.5], -0.5, false],
    [[-0.3, -0.4], -0.4, true],
    [[-0.6, -0.5], -0.3, false],
    [[0.4, 0], -0.4, true],
    [[0.4, 0.5], -0.4, false],
    [[0.9, -0.3, -0.3], -0.3, true],
    [[-0.4, -0.4], 0.1, false],
  ])('after %j, %d is %s', (history, now, expected) => expect(worsening(history, now)).toBe(expected))
})
