import { EyeOff } from 'lucide-react'
import type { ThreadItem } from '../../../api/thread.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { Time } from '../../../ui/Time.tsx'
import { threadText } from './text.ts'
import classes from './thread.module.css'

/** A note among colleagues: across the thread, striped and dashed, so that nobody takes it for a message. */
export function Note({ item }: { item: Extract<ThreadItem, { kind: 'note' }> }) {
  const text = useText(threadText)
  return (
    <article className={classes.note}>
      <header>
        <EyeOff size={14} aria-hidden />
        <strong>{text.noteBy(item.authorName)}</strong>
        <span>{text.noteHint}</span>
        <Time at={item.at} as="clock" />
      </header>
      <p>{item.body}</p>
    </article>
  )
}
