import type { Classes } from '../../pattern.ts'
import type { Section } from '../../matcher.ts'
import type { SentimentKind } from '../kinds.ts'

export const spanishClasses: Classes = {}
export const spanish: readonly Section<SentimentKind>[] = [
  { kind: 'outrage', weight: 1, entries: `unacceptable; inaceptable; ridiculous; vergonzoso` },
]
