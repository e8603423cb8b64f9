import { Ban, Check, CheckCheck, CircleHelp, CircleX, Clock, Pause } from 'lucide-react'
import type { Message } from '../../../../domain/message.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { duration } from '../../../i18n/time.ts'
import { useNow } from '../../../ui/now.ts'
import { causeText } from './cause-text.ts'
import { deliveryText } from './delivery-text.ts'
import { Ledger } from './Ledger.tsx'
import classes from './thread.module.css'

const ticks = {
  received: Check,
  queued: Clock,
  sending: Clock,
  accepted: Check,
  sent: Check,
  delivered: CheckCheck,
  read: CheckCheck,
  held: Pause,
  unknown: CircleHelp,
  failed: CircleX,
  refused: Ban,
  cancelled: Ban,
}

/** How far a message has come; where it did not simply go out, why, and its whole story on demand. */
export function Delivery({ message }: { message: Message }) {
  const text = useText(deliveryText)
  const cause = useText(causeText)
  const { status } = message
  const Icon = ticks[status]
  const state = text.status[status]
  switch (status) {
    case 'held':
    case 'unknown':
    case 'failed':
    case 'refused':
    case 'cancelled':
      return (
        <span className={classes.trouble} data-status={status}>
          <Icon size={13} strokeWidth={2.25} aria-hidden />
          <strong>{state}</strong>
          {message.reason && <span>{cause(message.reason)}</span>}
          {status === 'held' && message.dueAt !== null && <NextTry at={message.dueAt} />}
          <Ledger message={message} />
        </span>
      )
    default:
      return (
        <span className={classes.tick} data-status={status} role="img" aria-label={state} title={state}>
          <Icon size={14} strokeWidth={2.25} aria-hidden />
        </span>
      )
  }
}

function NextTry({ at }: { at: number }) {
  const text = useText(deliveryText)
  const left = at - useNow(1_000)
  return left > 0 ? <span>{text.again(duration(left))}</span> : null
}
