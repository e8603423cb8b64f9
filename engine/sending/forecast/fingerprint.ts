import { createHash, hash } from 'node:crypto'
import type { TemplateRow } from '../../../storage/schema-sending.ts'

/** What stands for a set of ids, whatever order they come in; as large for a million of them as for one. */
export interface Fingerprint {
  add(id: string): void
  /** 32 letters: equal for equal sets only. */
  value(): string
}

/** The sum of the members' SHA-256, word by word: a sum knows no order, and nobody can choose the ids. */
export function createFingerprint(): Fingerprint {
  const words = new Uint32Array(8)
  return {
    add(id) {
      const digest = hash('sha256', id, 'buffer')
      for (let word = 0; word < words.length; word++) words[word]! += digest.readUInt32LE(word * 4)
    },
    value: () => createHash('sha256').update(words).digest('hex').slice(0, 32),
  }
}

/** Stands for all of a template that decides what people read; what moves by itself, such as quality, is no part. */
export function templateVersion(row: TemplateRow): string {
  const read = [row.id, row.category, row.parameter_format, row.components, row.variables]
  return hash('sha256', JSON.stringify(read)).slice(0, 16)
}
