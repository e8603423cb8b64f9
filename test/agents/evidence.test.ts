import { describe, expect, it } from 'vitest'
import { confidenceOf } from '../../agents/confidence.ts'
import { createEvidence, type Evidence } from '../../agents/evidence.ts'
import type { Hit } from '../../agents/retriever.ts'
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
    ).toBeLessThan(0.05)
  })
})

describe('confidence', () => {
  const some: Evidence = {
    lead: 0,
    asked: 4,
    brief: 0.25,
    strange: 0,
    cosine: 0.4,
    told: 0.5,
    missing: 0.5,
    cover: 1,
    foreign: 0,
    same: 0,
  }
  const value = (more: Partial<Evidence>, support: number | null = null, picked = false) =>
    confidenceOf({ evidence: { ...some, ...more }, support, picked }).value

  it.each<[keyof Evidence, number, number]>([
    ['lead', -1, 2],
    ['strange', 2, 0],
    ['told', 0.2, 0.9],
    ['missing', 1, 0],
    ['brief', 0.1, 0.5],
    ['cosine', 0.2, 0.6],
  ])('from %s %d to %d grows', (part, less, more) =>
    expect(value({ [part]: more })).toBeGreaterThan(value({ [part]: less })),
  )

  it('is high where the customer used the entry’s own words or picked its topic', () => {
    expect(value({ same: 1 })).toBeGreaterThanOrEqual(0.9)
    expect(value({}, null, true)).toBeGreaterThanOrEqual(0.9)
    expect(value({ same: 0.9 })).toBe(value({}))
  })

  it('falls with what a model says beyond its sources', () => {
    expect(value({}, 0.5)).toBeLessThan(value({}, 1))
    expect(value({}, 1)).toBe(value({}))
  })
})
