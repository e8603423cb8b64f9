import { describe, expect, it } from 'vitest'
import { answersTopic, candidates, clarifyingWords, pickFrom, topicOf } from '../../agents/clarify.ts'
import type { Hit } from '../../agents/retriever.ts'
import { texts } from '../../agents/texts/texts.ts'
import { hit } from './turns.ts'

const found = (question: string, score: number, entryKey = question): Hit => ({
  ...hit('x', { question, score, entryKey }),
  chunkId: question,
})

describe('candidates', () => {
  it('are the topics that come near the best, each answer once, three at most', () => {
    const hits = [
      found('A?', 1),
      found('A again?', 0.9, 'A?'),
      found('B?', 0.8),
      found('C?', 0.6),
      found('D?', 0.55),
    ]
    expect(candidates(hits)).toEqual(['A?', 'B?', 'C?'])
    expect(candidates([found('A?', 1), found('B?', 0.49)])).toEqual(['A?'])
    expect(candidates([])).toEqual([])
  })
})

describe('the topic of a passage of a document', () => {
  const passage = (section: string | null) =>
    hit('x', { title: 'condizioni-di-vendita', section, question: null, entryKey: null, entryId: null })
  const found = (section: string | null, chunkId: string): Hit => ({ ...passage(section), chunkId })

  it('is its last heading, and a passage without one is not offered', () => {
    expect(topicOf(found('Vendita › Diritto di recesso', 'a'))).toBe('Diritto di recesso')
    expect(topicOf(found(null, 'a'))).toBeNull()
    expect(candidates([found(null, 'a'), found('Vendita › Recesso', 'b')])).toEqual(['Recesso'])
  })

  it('is answered by no passage: only an entry answers its own question', () => {
    expect(answersTopic(found('Recesso', 'a'), 'Recesso')).toBe(false)
    expect(answersTopic({ ...found('Recesso', 'a'), question: 'Recesso' }, 'Recesso')).toBe(true)
  })
})

describe('clarifyingWords', () => {
  const list = '1. Shipping\n2. Returns'
  it('are the agent’s, of a turn that clarified', () => {
    const agent = [{ role: 'agent' as const, text: list }]
    expect(clarifyingWords({ history: agent, clarifications: 1 })).toBe(list)
    expect(clarifyingWords({ history: agent, clarifications: 0 })).toBeNull()
    const operator = [...agent, { role: 'operator' as const, text: list }]
    expect(clarifyingWords({ history: operator, clarifications: 1 })).toBeNull()
    expect(clarifyingWords({ history: [], clarifications: 1 })).toBeNull()
  })
})

describe('pickFrom', () => {
  for (const language of ['it', 'en', 'es'] as const) {
    const choose = texts[language].choose(['Shipping', 'Returns', 'Opening hours'])
    it.each([
      ['1', { topic: 'Shipping' }],
      ['2.', { topic: 'Returns' }],
      ['la terza', { topic: 'Opening hours' }],
      ['the second one', { topic: 'Returns' }],
      ['opción 3', { topic: 'Opening hours' }],
      ['«Returns»', { topic: 'Returns' }],
      ['altro', 'refused'],
      ['none of these', 'refused'],
      ['otra cosa', 'refused'],
      ['sì', null],
      ['2 pacchi sono arrivati rotti', null],
    ])(`reads "%s" as an answer to the choices in ${language}`, (said, pick) => {
      expect(pickFrom(said, choose)).toEqual(pick)
    })

    it.each([
      ['sì', { topic: 'Shipping' }],
      ['Yes!', { topic: 'Shipping' }],
      ['sí', { topic: 'Shipping' }],
      ['no', 'refused'],
      ['2', null],
    ])(`reads "%s" as an answer to the one choice in ${language}`, (said, pick) => {
      expect(pickFrom(said, texts[language].confirm('Shipping'))).toEqual(pick)
    })
  }

  it('picks nothing where nothing was offered', () => {
    expect(pickFrom('1', 'La spedizione costa 5 €.')).toBeNull()
    expect(pickFrom('1', null)).toBeNull()
  })
})
