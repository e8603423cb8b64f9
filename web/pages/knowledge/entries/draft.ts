import type { Input } from '../../../api/call.ts'
import type { Language } from '../../../../domain/language.ts'
import type { Entry } from './Entries.tsx'

/** An entry as it stands in the form: every text as typed. */
export interface Draft {
  language: Language
  section: string
  question: string
  answer: string
  variants: string[]
}

/** Characters that the hub takes; knowledge/limits.ts. */
export const most = { question: 1_000, answer: 20_000, section: 1_000, variant: 1_000, variants: 100 }

/** The form of an entry, or of a new one in a language. One empty line waits for a variant. */
export function draftOf(from: { entry: Entry } | { language: Language; question?: string }): Draft {
  if ('entry' in from) {
    const { language, section, question, answer, variants } = from.entry
    return { language, section: section ?? '', question, answer, variants: [...variants, ''] }
  }
  return { language: from.language, section: '', question: from.question ?? '', answer: '', variants: [''] }
}

/**
 * What is saved: trimmed, without empty and repeated variants, nor one that repeats the question. Of `over` the hub
 * learns which version was read.
 */
export function inputOf(
  draft: Draft,
  over: Pick<Entry, 'id' | 'updatedAt'> | null,
): Input<'knowledgeEntriesSave'> {
  const question = draft.question.trim()
  const variants = [...new Set(draft.variants.map((variant) => variant.trim()))]
  return {
    ...(over === null ? {} : { id: over.id, version: over.updatedAt }),
    language: draft.language,
    section: draft.section.trim() || null,
    question,
    answer: draft.answer.trim(),
    variants: variants.filter((variant) => variant !== '' && variant !== question),
  }
}

/** Whether the hub would take it: what is too long is told beside its field. */
export function isWithinLimits(draft: Draft): boolean {
  const { question, answer, section, variants = [] } = inputOf(draft, null)
  return (
    question.length <= most.question &&
    answer.length <= most.answer &&
    (section ?? '').length <= most.section &&
    variants.length <= most.variants &&
    variants.every((variant) => variant.length <= most.variant)
  )
}

export function isChanged(draft: Draft, from: Draft): boolean {
  return JSON.stringify(inputOf(draft, null)) !== JSON.stringify(inputOf(from, null))
}

/** Variants after a text was typed or pasted at `index`: each pasted line is one of its own. */
export function withText(variants: readonly string[], index: number, text: string): string[] {
  const lines = text.split(/\r?\n/)
  const typed = lines.length === 1 ? lines : lines.map((line) => line.trim()).filter((line) => line !== '')
  return [...variants.slice(0, index), ...typed, ...variants.slice(index + 1)]
}

/** Variants with an empty line after `index`; where one is empty there already, it serves. */
export function withNext(variants: readonly string[], index: number): string[] {
  if (variants[index]?.trim() === '' || variants[index + 1] === '') return [...variants]
  return [...variants.slice(0, index + 1), '', ...variants.slice(index + 1)]
}

/** Variants without one; the last line stays, empty. */
export function without(variants: readonly string[], index: number): string[] {
  const rest = variants.filter((_, at) => at !== index)
  return rest.length === 0 ? [''] : rest
}
