import { Button } from '@mantine/core'
import { CircleX, Clock } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import { usePersonal } from '../../../shell/personal.ts'
import { Time } from '../../../ui/Time.tsx'
import { addToDraft } from '../composer/drafts.ts'
import type { Outgoing } from '../composer/outbox.ts'
import { useOutbox } from '../composer/use-outbox.ts'
import { useReply } from '../composer/use-reply.ts'
import { threadText } from './text.ts'
import classes from './thread.module.css'

/** A reply that the hub has not confirmed: on its way, or refused with the reason and what can be done. */
export function OutgoingMessage({ item, conversationId }: { item: Outgoing; conversationId: string }) {
  const text = useText(threadText)
  const { retry } = useReply(conversationId)
  const personal = usePersonal()
  const outbox = useOutbox()
  const lost = item.state === 'failed'
  return (
    <article className={classes.message} data-from="operator" data-last data-pending={!lost || undefined}>
      <div className={classes.bubble}>
        <p className={classes.words}>{item.text}</p>
        <span className={classes.stamp}>
          <Time at={item.at} as="clock" />
          {!lost && (
            <span className={classes.tick} role="img" aria-label={text.pendingNow} title={text.pendingNow}>
              <Clock size={14} aria-hidden />
            </span>
          )}
        </span>
      </div>
      {lost && (
        <div className={classes.under} role="alert">
          <span className={classes.trouble} data-status="failed">
            <CircleX size={13} strokeWidth={2.25} aria-hidden />
            <strong>{text.pendingFailed}</strong>
            {item.error && <span>{item.error}</span>}
          </span>
          <Button size="compact-xs" variant="default" onClick={() => void retry(item)}>
            {text.retry}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              addToDraft(personal, conversationId, item.text)
              outbox.remove(item.key)
            }}
          >
            {text.edit}
          </Button>
        </div>
      )}
    </article>
  )
}
