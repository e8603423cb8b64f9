import type { Draft } from './draft.ts'

/** What every part of the editor is given. */
export interface PartProps {
  draft: Draft
  change: (next: Draft) => void
  disabled: boolean
  /** What is wrong with a field, where it is to be said beside it. */
  wrongAt: (field: string) => string | undefined
}
