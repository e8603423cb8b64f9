import { beforeEach, describe, expect, test } from 'vitest'
import { createAnalyser } from '../../knowledge/analysis/analyse.ts'
import type { LexicalDriver, VectorDriver } from '../../knowledge/index/contract.ts'
import { analyseChunk } from '../../knowledge/search/features.ts'

const analyser = createAnalyser()
const document = (chunkId: number, question: string, text: string) => ({
  chunkId,
  ...analyseChunk({ question, variants: [], section: '', text, language: 'it' }, analyser),
})
/** Unit vectors in a plane, by their angle, in 32 dimensions. */
const at = (degrees: number) => {
  const vector = new Float32Array(32)
  vector[0] = Math.cos((degrees * Math.PI) / 180)
  vector[1] = Math.sin((degrees * Math.PI) / 180)
  return vector
}

/** What every database's search index must do. */
export function indexContract(name: string, make: () => { lexical: LexicalDriver; vectors: VectorDriver }) {
  describe(`${name}: words`, () => {
    let lexical: LexicalDriver
    beforeEach(async () => {
      ;({ lexical } = make())
      await lexical.create(1)
      await lexical.add(1, [
        document(1, 'zibibbo', 'moscato passito'),
        document(2, 'moscato', 'zibibbo zibibbo passito'),
        document(3, 'altro vitigno', 'nerello'),
      ])
    })
    test('finds by any feature, the question before the text', async () => {
      expect(await lexical.candidates(1, ['zibibb'], 10)).toEqual([1, 2])
      expect(await lexical.candidates(1, ['zibibb', 'nerell'], 10)).toHaveLength(3)
      expect(await lexical.candidates(1, ['zibibb'], 1)).toEqual([1])
      expect(await lexical.candidates(1, [], 10)).toEqual([])
    })
    test('counts chunks, not occurrences', async () => {
      const counts = await lexical.frequencies(1, ['zibibb', 'nerell', 'assent'])
      expect([counts.get('zibibb'), counts.get('nerell'), counts.get('assent') ?? 0]).toEqual([2, 1, 0])
      expect(await lexical.count(1)).toBe(3)
    })
    test('gives records back as they were put in', async () => {
      const { record } = document(2, 'moscato', 'zibibbo zibibbo passito')
      const records = await lexical.records(1, [2, 99])
      expect([...records.keys()]).toEqual([2])
      expect([...(records.get(2) ?? [])]).toEqual([...record])
    })
    test('removes, also what is not there', async () => {
      await lexical.remove(1, [1, 99])
      expect(await lexical.candidates(1, ['zibibb'], 10)).toEqual([2])
      expect((await lexical.records(1, [1])).size).toBe(0)
    })
    test('lists features by their beginning', async () => {
      expect(await lexical.beginningWith(1, 'zib', 10)).toEqual(['zibibb'])
    })
    test('table sets are apart, and can be emptied in steps and dropped', async () => {
      await lexical.create(2)
      expect(await lexical.count(2)).toBe(0)
      expect([await lexical.clear(1, 2), await lexical.clear(1, 2), await lexical.clear(1, 2)]).toEqual([
        2, 1, 0,
      ])
      await lexical.drop(1)
      await lexical.create(1)
      expect(await lexical.count(1)).toBe(0)
    })
  })

  describe(`${name}: vectors`, () => {
    let vectors: VectorDriver
    beforeEach(async () => {
      ;({ vectors } = make())
      await vectors.create(1, 32)
      await vectors.add(
        1,
        [0, 30, 60, 90].map((degrees, index) => ({ chunkId: index + 1, vector: at(degrees) })),
      )
    })
    test('finds the nearest first', async () => {
      expect(await vectors.nearest(1, at(70), 2)).toEqual([3, 4])
    })
    test('gives exact cosines, of those that are there', async () => {
      const cosines = await vectors.cosines(1, at(60), [3, 1, 99])
      expect(cosines.size).toBe(2)
      expect(cosines.get(3)).toBeCloseTo(1, 5)
      expect(cosines.get(1)).toBeCloseTo(0.5, 5)
    })
    test('sees what is added and removed after a search', async () => {
      await vectors.nearest(1, at(70), 1)
      await vectors.remove(1, [3, 99])
      await vectors.add(1, [{ chunkId: 9, vector: at(71) }])
      expect(await vectors.nearest(1, at(70), 2)).toEqual([9, 4])
      expect(await vectors.count(1)).toBe(4)
    })
    test('can be emptied in steps and dropped', async () => {
      expect([await vectors.clear(1, 3), await vectors.clear(1, 3), await vectors.clear(1, 3)]).toEqual([
        3, 1, 0,
      ])
      await vectors.drop(1)
      await vectors.create(1, 32)
      expect(await vectors.nearest(1, at(0), 5)).toEqual([])
    })
  })
}
