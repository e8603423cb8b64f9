import { Ban, CircleCheck, CirclePause, Loader } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import type { Send } from './progress.ts'
import classes from './sends.module.css'
import { sendsText } from './text.ts'

const icons = { queueing: Loader, running: Loader, paused: CirclePause, done: CircleCheck, cancelled: Ban }

/** The state of a send as shape and word. */
export function SendMark({ status }: { status: Send['status'] }) {
  const text = useText(sendsText)
  const Icon = icons[status]
  return (
    <span className={classes.mark} data-status={status}>
      <Icon size={12} strokeWidth={2.25} aria-hidden />
      {text.status[status]}
    </span>
  )
}
