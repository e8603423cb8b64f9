import { describe, expect, it } from 'vitest'
import { confidenceOf } from '../../agents/confidence.ts'
import { createEvidence, type Evidence } from '../../agents/evidence.ts'
import type { Hit } from '../../agents/retriever.ts'
import type { Match } from '../../knowledge/search/rerank.ts'
import { analyser, hit } from './turns.ts'

const evidence = createEvidence(analyser)
/** A hit of which a closer look says that it holds so many of the query's words. */
const passage = (question: string, words: number, more: Partial<Hit> = {}): Hit => ({
  ...hit('La spedizione del pacco costa 5,90 €.', { question, section: null }),
  chunkId: question,
  match: {
    words,
    share: 1,
    missing: 0,
    echo: 0,
    told: 0,
    together: 0,
    bm25: 0.5,
    cosine: 0.5,
    kinds: 0,
    senses: 0,
    letters: 0,
    learned: 0,
    kindsLacked: 0,
    kindsOther: 0,
    has: [],
    covered: 1,
    exact: 1,
    exactTold: 1,
    loose: 1,
    heldWorth: words,
    lackedWorth: 0,
    lackedMost: 0,
    lacked: 0,
    figuresLacked: 0,
  },
  ...more,
})
const shipping = passage('Quanto costa la spedizione?', 5)
const returns = passage('Come faccio un reso?', 1)
const term = (word: string, strange = false) => ({ word, worth: 1, strange })
const measure = (query: string, hits: Hit[], terms: ReturnType<typeof term>[] = []) =>
  evidence(query, 'it', { hits, terms })

describe('evidence', () => {
  it('sees how far the first hit leads the others', () => {
    const lead = (...hits: Hit[]) => measure('spedizione', hits).lead
    expect(lead(shipping, returns)).toBeGreaterThan(lead(shipping, shipping, returns))
    expect(lead(shipping, shipping)).toBeLessThanOrEqual(0)
  })

  it('credits no lead to a hit that stands alone because nothing else was found', () => {
    expect(measure('spedizione', [passage('Quanto costa?', 0)]).lead).toBeLessThan(
      measure('spedizione', [shipping]).lead,
    )
  })

  it('counts what was asked, and what of it the knowledge base lacks', () => {
    const terms = [term('spedizione'), term('canguro', true)]
    expect(measure('spedizione canguro', [shipping], terms)).toMatchObject({
      asked: 2,
      brief: 0.5,
      strange: 1,
    })
  })

  it('sees what a rival holds that the first hit lacks', () => {
    const terms = [term('spedizione'), term('canguro')]
    const holding = (hit: Hit, ...has: number[]) => ({ ...hit, match: { ...hit.match!, has } })
    const found = measure('spedizione canguro', [holding(shipping, 0), holding(returns, 1)], terms)
    expect(found).toMatchObject({ rivalOwn: 1, firstOwn: 1 })
    expect(
      measure('spedizione canguro', [holding(shipping, 0, 1), holding(returns, 1)], terms),
    ).toMatchObject({ rivalOwn: 0, firstOwn: 1 })
  })

  it('sees whether the kind of thing that is asked for stands in the answer', () => {
    expect(measure('quanto costa la spedizione?', [shipping])).toMatchObject({ typesHeld: 1, typesLacked: 0 })
    expect(
      measure('quanto costa la spedizione?', [{ ...shipping, text: 'La facciamo con il corriere.' }]),
    ).toMatchObject({ typesHeld: 0, typesLacked: 1 })
  })

  it('sees another language and the same wording', () => {
    const found = measure('quanto costa la spedizione?', [shipping, returns])
    expect(found).toMatchObject({ foreign: 0, same: 1 })
    expect(measure('spedizione', [{ ...shipping, language: 'es' }]).foreign).toBe(1)
    const variant = { ...shipping, question: 'Tariffe', variants: ['Quanto si paga per un pacco?'] }
    expect(measure('quanto si paga per un pacco', [variant]).same).toBe(1)
    expect(measure('quanto si paga per un pacco di canguri', [variant]).same).toBeLessThan(1)
  })

  it('of nothing is nothing', () => {
    expect(measure('spedizione', [])).toEqual(measure('???', [shipping]))
    expect(
      confidenceOf({ evidence: measure('spedizione', []), support: null, picked: false }).value,
    ).toBeLessThan(0.1)
  })
})

describe('confidence', () => {
  /** A short question that its entry answers, well ahead of the others. */
  const entry = passage('Tariffe nazionali del corriere', 5)
  const query = 'costo della spedizione'
  const terms = [term('costo'), term('spedizione')]
  const first = (match: Partial<Match>, also: Hit[] = [returns]) =>
    measure(query, [{ ...entry, match: { ...entry.match!, ...plain, ...match } }, ...also], terms)
  const plain: Partial<Match> = {
    words: 2,
    bm25: 0.8,
    cosine: 0.7,
    told: 1,
    echo: 1,
    kinds: 1,
    senses: 0.8,
    letters: 0.3,
    has: [0, 1],
    heldWorth: 6,
  }
  const value = (evidence: Evidence, support: number | null = null, picked = false) =>
    confidenceOf({ evidence, support, picked }).value

  it('is high where all speaks for the entry, and low where little does', () => {
    const lacking = {
      ...plain,
      words: 0,
      share: 0,
      told: 0,
      echo: 0,
      covered: 0,
      exact: 0,
      exactTold: 0,
      loose: 0,
    }
    const nothing = {
      ...lacking,
      bm25: 0.1,
      cosine: 0.1,
      senses: 0,
      letters: 0,
      missing: 1,
      heldWorth: 0,
      lackedWorth: 8,
      lackedMost: 4,
      lacked: 2,
      has: [],
    }
    expect(value(first({}))).toBeGreaterThan(0.7)
    expect(value(first(nothing))).toBeLessThan(0.2)
  })

  it('falls where another entry says as much', () =>
    expect(
      value(first({}, [{ ...passage('Quanto costa spedire?', 5), match: { ...entry.match!, ...plain } }])),
    ).toBeLessThan(value(first({}))))

  it('is high where the customer used the entry’s own words or picked its topic', () => {
    const some = first({ bm25: 0.2, cosine: 0.2, told: 0.2, learned: -2 })
    expect(value({ ...some, same: 1 })).toBeGreaterThanOrEqual(0.9)
    expect(value(some, null, true)).toBeGreaterThanOrEqual(0.9)
    expect(value({ ...some, same: 0.9 })).toBe(value(some))
  })

  it('falls with what a model says beyond its sources', () => {
    const some = first({})
    expect(value(some, 0.5)).toBeLessThan(value(some, 1))
    expect(value(some, 1)).toBe(value(some))
  })
})
