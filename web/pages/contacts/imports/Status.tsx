import { useText } from '../../../i18n/dictionary.ts'
import { type State, StateMark } from '../../../ui/StateMark.tsx'
import type { Import } from './choices.ts'
import { importsText } from './text.ts'

const states: Record<Import['status'], State> = {
  checked: 'waiting',
  running: 'waiting',
  done: 'done',
  failed: 'failed',
  cancelled: 'failed',
  undoing: 'waiting',
  undone: 'done',
}

/** How far an import is, as a shape and a word. */
export function Status({ status }: { status: Import['status'] }) {
  return <StateMark state={states[status]}>{useText(importsText).statuses[status]}</StateMark>
}
