import { Button } from '@mantine/core'
import { ClockAlert, Lock } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import type { Detail } from '../details/Details.tsx'
import classes from './composer.module.css'
import { composerText } from './text.ts'

type Refusal = NonNullable<Detail['permissions']['replyRefusal']>

/** In place of the reply field: why one may not write to the customer now, and what would change that. */
export function Locked(props: { detail: Detail; refusal: Refusal; takeOver: () => void; taking: boolean }) {
  const { detail, refusal } = props
  const text = useText(composerText)
  const { state, operatorName } = detail.conversation
  const notTaken = {
    agent: text.lockedAgent,
    waiting: text.lockedWaiting,
    resolved: text.lockedResolved,
    operator: text.lockedAgent,
  }
  const why = {
    not_taken: notTaken[state],
    held_by_other: text.lockedOther(operatorName ?? '?'),
    window_closed: text.lockedWindow,
    not_permitted: text.lockedRight,
  }
  const Icon = refusal === 'window_closed' ? ClockAlert : Lock
  return (
    <div className={classes.locked} data-refusal={refusal}>
      <Icon size={18} aria-hidden />
      <p>
        {why[refusal]}
        {refusal === 'window_closed' && <span>{text.lockedWindowHint}</span>}
      </p>
      {refusal === 'not_taken' && (
        <Button variant="light" onClick={props.takeOver} loading={props.taking}>
          {text.takeOver}
        </Button>
      )}
    </div>
  )
}
