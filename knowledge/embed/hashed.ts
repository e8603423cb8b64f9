import type { Language } from '../../domain/language.ts'
import type { Analyser, Token } from '../analysis/analyse.ts'
import { featureHash } from '../search/features.ts'
import type { Embedder } from './embedder.ts'

const dimensions = 1536
const block = 512

/**
 * An embedder without a model: signed hashing of stems, concepts and character n-grams, then a fixed rotation that
 * spreads every feature over all components. Cosines stay as they are; the signs of a short text become as telling
 * as those of a long one, which search by signs needs.
 */
export function createHashedEmbedder(analyser: Analyser): Embedder {
  const grams = new Map<string, Uint32Array>()
  const gramsOf = (word: string) => {
    let known = grams.get(word)
    if (known === undefined) {
      known = characterGrams(word)
      if (grams.size >= mostCachedWords) grams.clear()
      grams.set(word, known)
    }
    return known
  }

  const addText = (sums: Float32Array, text: string, language: Language, weight: number) => {
    const counts = new Map<string, { token: Token; n: number }>()
    for (const token of analyser.analyse(text, language)) {
      if (token.weight === 0) continue
      const seen = counts.get(token.word)
      if (seen === undefined) counts.set(token.word, { token, n: 1 })
      else seen.n++
    }
    for (const { token, n } of counts.values()) {
      const strength = weight * token.weight * (1 + Math.log(n))
      addFeature(sums, featureHash(token.stem), strength * weights.stem)
      addFeature(sums, featureHash(`f_${token.family}`), strength * weights.family)
      for (const concept of token.concepts) {
        const worth = strength * concept.weight
        addFeature(sums, featureHash(`c_${concept.name}`), worth * weights.concept)
        for (const above of analyser.concepts.widerThan(concept.name)) {
          addFeature(sums, featureHash(`c_${above}`), worth * weights.wider)
        }
      }
      const parts = gramsOf(token.word)
      const each = (strength * weights.grams) / Math.sqrt(parts.length || 1)
      for (const part of parts) addFeature(sums, part, each)
    }
  }

  return {
    id: `hashed-${analyser.version}`,
    dimensions,
    weight: 0.3,
    async embed(inputs) {
      return inputs.map(({ title, text, language }) => {
        const sums = new Float32Array(dimensions)
        addText(sums, title, language, weights.title)
        addText(sums, text, language, 1)
        rotate(sums)
        return normalise(sums)
      })
    },
  }
}

const mostCachedWords = 30_000
const weights = { stem: 1, family: 0.7, concept: 2.2, wider: 0.8, grams: 0.9, title: 1.5 }

function characterGrams(word: string): Uint32Array {
  const padded = `<${word}>`
  const found: number[] = []
  for (let size = 3; size <= 5; size++)
    for (let at = 0; at + size <= padded.length; at++)
      found.push(featureHash(`#${padded.slice(at, at + size)}`))
  return Uint32Array.from(found)
}

function addFeature(sums: Float32Array, hash: number, weight: number) {
  const at = hash % dimensions
  const sign = Math.imul(hash, 0x9e3779b1) < 0 ? -1 : 1
  sums[at] = (sums[at] ?? 0) + sign * weight
}

const signs = (seed: number) =>
  Float32Array.from({ length: dimensions }, (_, at) => {
    let x = Math.imul(at + seed, 0x85ebca6b)
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
    return (x ^ (x >>> 16)) & 1 ? 1 : -1
  })
const flips = [signs(0x51ed), signs(0xa3c1)]

/** Two rounds of sign flips, Hadamard transforms by block, and a shuffle between them: orthogonal, so cosines stay. */
function rotate(vector: Float32Array) {
  const scratch = new Float32Array(dimensions)
  for (const flip of flips) {
    for (let at = 0; at < dimensions; at++) vector[at] = (vector[at] ?? 0) * (flip[at] ?? 1)
    for (let from = 0; from < dimensions; from += block) hadamard(vector, from)
    for (let at = 0; at < dimensions; at++) scratch[(at * 1025) % dimensions] = vector[at] ?? 0
    vector.set(scratch)
  }
}

function hadamard(vector: Float32Array, from: number) {
  for (let half = 1; half < block; half *= 2)
    for (let start = from; start < from + block; start += half * 2)
      for (let at = start; at < start + half; at++) {
        const a = vector[at] ?? 0
        const b = vector[at + half] ?? 0
        vector[at] = a + b
        vector[at + half] = a - b
      }
}

/** A text without a single known feature points nowhere in particular, rather than being refused. */
function normalise(vector: Float32Array): Float32Array {
  let sum = 0
  for (const value of vector) sum += value * value
  if (sum === 0) return vector.fill(1 / Math.sqrt(dimensions))
  const length = Math.sqrt(sum)
  for (let at = 0; at < dimensions; at++) vector[at] = (vector[at] ?? 0) / length
  return vector
}
