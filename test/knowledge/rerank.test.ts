import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../knowledge/analysis/analyse.ts'
import { analyseChunk } from '../../knowledge/search/features.ts'
import { createHolding } from '../../knowledge/search/held.ts'
import { kindsOf } from '../../knowledge/search/kinds.ts'
import { lettersOf, likenesses } from '../../knowledge/search/letters.ts'
import { slotsOf } from '../../knowledge/search/query.ts'
import { matchesOf, rankParts, relevance, type Match } from '../../knowledge/search/rerank.ts'
import { agreement, sensesOf } from '../../knowledge/search/senses.ts'

const analyser = createAnalyser()
const chunk = (question: string, text: string, section = '') => ({
  question,
  variants: [],
  section,
  text,
  language: 'it' as const,
})
const asked = (text: string) => slotsOf(text, 'it', analyser).map((slot) => ({ ...slot, worth: slot.weight }))
const held = (query: string, of: ReturnType<typeof chunk>) =>
  createHolding(asked(query))(analyseChunk(of, analyser).record)
const match = (query: string, ...chunks: ReturnType<typeof chunk>[]) =>
  matchesOf(
    query,
    'it',
    asked(query),
    chunks.map((each) => ({
      ...each,
      record: analyseChunk(each, analyser).record,
      bm25: 0.5,
      cosine: 0.5,
    })),
    analyser,
  )

describe('what a chunk holds of a query', () => {
  const parking = chunk(
    'Dove si parcheggia?',
    'Il parcheggio sotterraneo costa due euro. La bici si lega fuori.',
  )

  test('words count wherever they stand, and those in other words too', () => {
    expect(held('parcheggio bici', parking)).toMatchObject({ words: 2, share: 1, missing: 0 })
    expect(held('posteggio', parking)).toMatchObject({ words: 1, share: 1 })
    expect(held('parcheggio zibibbo', parking)).toMatchObject({ words: 1, share: 0.5, missing: 1 })
  })

  test('the very word is told from another for the same, and from a hint', () => {
    expect(held('parcheggio', parking)).toMatchObject({ has: [0], exact: 1, covered: 1, loose: 1 })
    expect(held('posteggio', parking)).toMatchObject({ exact: 0, covered: 1 })
    expect(held('bici', parking)).toMatchObject({ exact: 1, exactTold: 0 })
  })

  test('words and figures that are not there are lacked', () => {
    expect(held('parcheggio zibibbo', parking)).toMatchObject({
      lacked: 1,
      lackedMost: 1,
      lackedWorth: 1,
      heldWorth: 1,
    })
    expect(held('parcheggio per 12 ore', parking).figuresLacked).toBe(1)
    expect(held('parcheggio', parking).figuresLacked).toBe(0)
  })

  test('only neighbours in one sentence stand together', () => {
    expect(held('parcheggio sotterraneo', parking).together).toBeGreaterThan(0)
    expect(held('sotterraneo bici', parking).together).toBe(0)
  })

  test('what is told is the share of the query that its own question holds', () => {
    expect(held('parcheggio', parking).told).toBe(1)
    expect(held('parcheggio delle bici', parking).told).toBeLessThan(1)
    expect(held('bici', parking).told).toBe(0)
  })

  test('the echo is the share of its own question that the query accounts for', () => {
    expect(held('parcheggio', parking).echo).toBe(1)
    expect(held('bici', parking).echo).toBe(0)
    expect(
      held('orari della biblioteca', chunk('', 'Apriamo alle nove.', 'Guida › Biblioteca')).echo,
    ).toBeGreaterThan(0)
  })
})

test.each([
  ['quanto mi viene a costare?', 'price'],
  ['how much do you charge?', 'price'],
  ['¿hasta cuándo puedo cambiarlo?', 'time'],
  ['come mai non arriva?', 'reason'],
  ['¿se puede entrar con perro?', 'permission'],
  ['what happens if I lose it?', 'consequence'],
] as const)('%s asks for %s', (question, kind) => {
  expect(kindsOf(question)).toContain(kind)
})
test('"come mai" asks for no manner', () => {
  expect(kindsOf('come mai?')).toEqual(['reason'])
})

test('senses meet where words do not, and unrelated texts do not', () => {
  const of = (text: string) => sensesOf(text, 'it', analyser)
  const near = agreement(of('ridatemi i soldi'), of('Come ottengo un rimborso?'))
  expect(near).toBeGreaterThan(agreement(of('ridatemi i soldi'), of('A che ora aprite?')))
  expect(agreement(of(''), of('rimborso'))).toBe(0)
})

test('spellings that all texts share tell nothing of any', () => {
  const [first = 0, second = 0] = likenesses(lettersOf('piscine comunali'), [
    lettersOf('la piscina comunale'),
    lettersOf('il parco comunale'),
  ])
  expect(first).toBeGreaterThan(second)
})

test('what asks for the same kind of thing comes first', () => {
  const [price, place] = match(
    'quanto costa il parcheggio?',
    chunk('Quanto costa il parcheggio?', 'Il parcheggio costa due euro.'),
    chunk('Dove si trova il parcheggio?', 'Il parcheggio è dietro la chiesa.'),
  ) as [Match, Match]
  expect(price.kinds).toBe(1)
  expect(place).toMatchObject({ kinds: 0, kindsLacked: 1, kindsOther: 1 })
  expect(relevance(price)).toBeGreaterThan(relevance(place))
  expect(rankParts.every((part) => Number.isFinite(price[part]))).toBe(true)
})
