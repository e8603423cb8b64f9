import { describe, expect, it } from 'vitest'
import { confidenceOf } from '../../agents/confidence.ts'
import { createEvidence, type Evidence } from '../../agents/evidence.ts'
import type { Hit } from '../../agents/retriever.ts'
import { analyser, hit } from './turns.ts'

const evidence = createEvidence(analyser)
const passage = (question: string, text: string, score: number, more: Partial<Hit> = {}): Hit => ({
  ...hit(text, { question, score, section: null }),
  chunkId: question,
  ...more,
})
const shipping = passage('Quanto costa la spedizione?', 'La spedizione del pacco costa 5,90 €.', 0.8)
const returns = passage('Come faccio un reso?', 'Il reso è gratuito entro trenta giorni.', 0.4)
const measure = (query: string, hits: Hit[], terms: { word: string; worth: number }[] = []) =>
  evidence(query, 'it', { hits, terms })

describe('evidence', () => {
  it('weighs what the first hit holds by how rare it is', () => {
    const terms = [
      { word: 'spedizione', worth: 1 },
      { word: 'canguro', worth: 3 },
    ]
    expect(measure('spedizione canguro', [shipping], terms).cover).toBeCloseTo(0.25)
    expect(measure('spedizione canguro', [shipping]).cover).toBeCloseTo(0.5)
  })

  it('hears its own question in the query, more than the others hear theirs', () => {
    const query = 'quanto mi costa la spedizione del pacco'
    expect(measure(query, [shipping, returns]).echo).toBeCloseTo(1)
    expect(measure(query, [shipping, { ...shipping, chunkId: 'x' }]).echo).toBeCloseTo(0)
    expect(measure(query, [returns, shipping]).echo).toBeLessThan(0)
  })

  it('counts no figures', () => {
    const timed = passage('A che ora?', 'Si apre alle 16 e alle 40 persone si chiude.', 0.8)
    expect(measure('spedizione 16 40', [timed]).cover).toBe(0)
  })

  it('sees the second hit’s share, another language and the same wording', () => {
    const found = measure('quanto costa la spedizione?', [shipping, returns])
    expect(found).toMatchObject({ rival: 0.5, foreign: 0, same: 1 })
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
  const some: Evidence = { cover: 0.5, count: 2, echo: 0, rival: 0.8, foreign: 0, same: 0 }
  const value = (more: Partial<Evidence>, support: number | null = null, picked = false) =>
    confidenceOf({ evidence: { ...some, ...more }, support, picked }).value

  it.each<[keyof Evidence, number, number]>([
    ['cover', 0.4, 0.9],
    ['count', 1, 5],
    ['echo', -0.2, 0.4],
    ['rival', 0.95, 0.4],
  ])('grows with %s', (part, less, more) =>
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
