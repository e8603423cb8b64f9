import type { Language } from '../../domain/language.ts'
import type { Analyser, Token } from '../analysis/analyse.ts'

/** The fields of a chunk, in the order of the index's columns. */
export const fields = ['question', 'variants', 'section', 'text'] as const
export type Field = (typeof fields)[number]

/**
 * Names under which a token can be found. Literal stems are bare; the others carry a prefix that no word has:
 * `f_` family, `c_` concept, `p_` concept of which this one is a kind.
 */
export function tokenFeatures(token: Token, analyser: Analyser): string[] {
  if (token.weight === 0) return []
  const features = [token.stem]
  if (token.family !== token.stem || token.weight === 1) features.push(`f_${token.family}`)
  for (const concept of token.concepts) {
    features.push(`c_${concept.name}`)
    for (const wider of analyser.concepts.widerThan(concept.name)) features.push(`p_${wider}`)
  }
  return [...new Set(features)]
}

/** 32-bit FNV-1a, above the codes that structure a record. */
export function featureHash(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) {
    hash ^= feature.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  hash = hash >>> 0
  return hash < 16 ? hash + 16 : hash
}

/** Codes in a record: what comes next. */
export const code = { sentence: 0, token: 1, field: 2 } as const

export interface Analysed {
  /** Per field, space-separated feature names for the full-text index. */
  columns: Record<Field, string>
  /** The same as numbers, in order, with sentence and token boundaries: what scoring reads. */
  record: Uint32Array
}

export interface Analysable {
  question: string
  variants: string[]
  section: string
  text: string
  language: Language
}

/** A chunk as the index stores it. Each variant is a field of its own in the record, so that the best one counts. */
export function analyseChunk(chunk: Analysable, analyser: Analyser): Analysed {
  const record: number[] = []
  const columns: Record<Field, string> = { question: '', variants: '', section: '', text: '' }
  const add = (field: Field, text: string) => {
    if (text === '') return
    record.push(code.field + fields.indexOf(field))
    const names: string[] = []
    let sentence = 0
    for (const token of analyser.analyse(text, chunk.language)) {
      if (token.sentence !== sentence) {
        record.push(code.sentence)
        sentence = token.sentence
      }
      const features = tokenFeatures(token, analyser)
      if (features.length === 0) continue
      record.push(code.token)
      for (const feature of features) {
        record.push(featureHash(feature))
        names.push(feature)
      }
    }
    columns[field] += (columns[field] === '' ? '' : ' ') + names.join(' ')
  }
  add('question', chunk.question)
  for (const variant of chunk.variants) add('variants', variant)
  add('section', chunk.section)
  add('text', chunk.text)
  return { columns, record: Uint32Array.from(record) }
}
