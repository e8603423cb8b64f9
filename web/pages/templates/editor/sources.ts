import type { VariableSource } from '../../../../domain/template.ts'

export const contactSources = ['contact.first_name', 'contact.name', 'contact.phone'] as const

/** A source as one word: `contact.name`, `field.city`, `fixed`, `send`. */
export function sourceName(source: VariableSource | undefined): string {
  if (source === undefined) return 'send'
  return source.from === 'contact' || source.from === 'field' ? `${source.from}.${source.field}` : source.from
}

/** The source that such a word names, with the fallback of the one that it replaces. */
export function sourceOf(name: string, before: VariableSource | undefined): VariableSource {
  const kept = before && 'fallback' in before && before.fallback ? { fallback: before.fallback } : {}
  if (name === 'fixed') return { from: 'fixed', value: before?.from === 'fixed' ? before.value : '' }
  if (name.startsWith('field.')) return { from: 'field', field: name.slice('field.'.length), ...kept }
  const field = (['first_name', 'name', 'phone'] as const).find((one) => name === `contact.${one}`)
  return field ? { from: 'contact', field, ...kept } : { from: 'send', ...kept }
}

/** An example that says what will stand there; empty where nobody can know. */
export function plausible(name: string): string {
  const examples: Record<string, string> = {
    'contact.first_name': 'Maria',
    'contact.name': 'Maria Neri',
    'contact.phone': '+390212345678',
  }
  return examples[name] ?? ''
}
