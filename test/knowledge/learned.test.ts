import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../knowledge/analysis/analyse.ts'
import { analyseChunk } from '../../knowledge/search/features.ts'
import {
  createLearned,
  dot,
  entryBag,
  learnedRows,
  learnedSize,
  packTable,
  queryBag,
  unpackTable,
} from '../../knowledge/search/learned.ts'

const analyser = createAnalyser()
const chunk = (question: string, text: string) =>
  analyseChunk({ question, variants: [], section: '', text, language: 'it' }, analyser)

describe('what search has learnt', () => {
  test('a table survives its packing to one part in a hundred', () => {
    const table = Float32Array.from(
      { length: learnedRows * learnedSize },
      (_, at) => Math.sin(at) / (1 + (at % 7)),
    )
    const back = unpackTable(packTable(table))
    expect(
      Math.max(...back.map((value, at) => Math.abs(value - table[at]!)).subarray(0, 5_000)),
    ).toBeLessThan(0.01)
  })

  test('the words of an entry’s question outweigh its answer’s', () => {
    const { rows, shares } = entryBag(chunk('parcheggio', 'reso').record)
    const shareOf = (query: string) => {
      const wanted = new Set(queryBag(query, 'it', analyser).rows)
      return Math.max(...shares.filter((_, at) => wanted.has(rows[at]!)))
    }
    expect(shareOf('parcheggio')).toBeGreaterThan(shareOf('reso'))
    expect(Math.hypot(...queryBag('dove si parcheggia?', 'it', analyser).shares)).toBeCloseTo(1)
  })

  test('tells what goes with a question from what does not', () => {
    const pairs = [
      ['quanto si spende?', chunk('Quali sono i prezzi?', 'Il biglietto costa 8 euro.')],
      ['ci ho ripensato, non lo voglio più', chunk('Come faccio un reso?', 'Hai 30 giorni per il reso.')],
      ['a che ora tirate su la saracinesca?', chunk('Quali sono gli orari?', 'Apriamo alle 9.')],
      ['vengo in macchina, dove la lascio?', chunk('Dove si parcheggia?', 'Il parcheggio è gratuito.')],
    ] as const
    const likeness = pairs.map(([query]) => {
      const learned = createLearned(query, 'it', analyser)
      return pairs.map(([, { record }]) => learned(record))
    })
    const own = likeness.reduce((sum, row, at) => sum + row[at]!, 0) / pairs.length
    const all = likeness.flat().reduce((sum, value) => sum + value, 0) / pairs.length ** 2
    expect(own).toBeGreaterThan(all + 0.3)
  })

  test('the product of two vectors', () =>
    expect(dot(new Float32Array(2).fill(2), new Float32Array(2).fill(3))).toBe(12))
})
