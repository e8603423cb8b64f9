import { Bot, Cog, Megaphone, UserRound, Workflow } from 'lucide-react'
import type { ThreadItem } from '../../../api/thread.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { Time } from '../../../ui/Time.tsx'
import { threadText } from './text.ts'
import { AnswerSources } from './AnswerSources.tsx'
import { Content } from './Content.tsx'
import { Delivery } from './Delivery.tsx'
import classes from './thread.module.css'

const icons = { agent: Bot, operator: UserRound, system: Cog, automation: Workflow, campaign: Megaphone }

/** One message: the customer's at the left, the business's at the right, coloured by who wrote it. */
export function Message(props: {
  item: Extract<ThreadItem, { kind: 'message' }>
  first: boolean
  last: boolean
}) {
  const { item, first, last } = props
  const text = useText(threadText)
  const { message, authorName, turn } = item
  const { author } = message
  const Icon = author === 'customer' ? null : icons[author]
  const troubled = ['held', 'refused', 'failed', 'unknown', 'cancelled'].includes(message.status)
  return (
    <article
      className={classes.message}
      data-from={
        author === 'customer' ? 'customer' : author === 'agent' || author === 'operator' ? author : 'hub'
      }
      data-first={first || undefined}
      data-last={last || undefined}
      data-lost={['refused', 'failed', 'cancelled'].includes(message.status) || undefined}
    >
      {first && Icon && (
        <header className={classes.author}>
          <Icon size={13} strokeWidth={2.25} aria-hidden />
          {authorName ?? text.author[author]}
        </header>
      )}
      <div className={classes.bubble}>
        {!(first && Icon) && <span className={classes.spoken}>{authorName ?? text.author[author]}: </span>}
        <Content content={message.content} media={item.media} />
        <span className={classes.stamp}>
          <Time at={item.at} as="clock" />
          {message.direction === 'out' && !troubled && <Delivery message={message} />}
        </span>
      </div>
      {(turn || troubled) && (
        <footer className={classes.under}>
          {turn && <AnswerSources turn={turn} />}
          {troubled && <Delivery message={message} />}
        </footer>
      )}
    </article>
  )
}
