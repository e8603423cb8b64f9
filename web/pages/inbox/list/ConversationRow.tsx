import { Link } from '@tanstack/react-router'
import { Angry, Frown, Siren } from 'lucide-react'
import { memo } from 'react'
import type { Summary } from '../../../api/place.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { languageNames } from '../../../i18n/language.tsx'
import { useMe } from '../../../shell/session.ts'
import { StateMark } from '../../../ui/StateMark.tsx'
import { Time } from '../../../ui/Time.tsx'
import { reasonText } from '../reason-text.ts'
import { inboxText } from '../text.ts'
import { Wait } from '../Wait.tsx'
import classes from './list.module.css'

/** One conversation in the list. */
export const ConversationRow = memo(function ConversationRow(props: {
  conversation: Summary
  open: boolean
  /** Whether the Tab key stops here; arrows move on. */
  stop: boolean
}) {
  const { conversation, open, stop } = props
  const text = useText(inboxText)
  const { unread } = conversation
  return (
    <Link
      to="/inbox/{-$id}"
      params={{ id: conversation.id }}
      search={({ filter, q }) => ({ filter, q })}
      preload={false}
      className={classes.row}
      data-unread={unread > 0 || undefined}
      aria-current={open ? 'true' : undefined}
      tabIndex={stop ? 0 : -1}
    >
      <span className={classes.name}>{conversation.contactName}</span>
      <span className={classes.time}>
        {conversation.state === 'waiting' && conversation.waitingSince !== null ? (
          <Wait since={conversation.waitingSince} />
        ) : (
          <Time at={conversation.lastMessageAt} as="short" />
        )}
      </span>
      <span className={classes.preview}>{conversation.lastMessagePreview}</span>
      {unread > 0 && (
        <span className={classes.unread} aria-label={text.unread(unread)}>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
      <span className={classes.marks}>
        <RowState conversation={conversation} />
        <RowMood escalation={conversation.escalation} />
        {conversation.language && (
          <abbr className={classes.language} title={languageNames[conversation.language]}>
            {conversation.language}
          </abbr>
        )}
      </span>
    </Link>
  )
})

function RowState({ conversation }: { conversation: Summary }) {
  const text = useText(inboxText)
  const reasons = useText(reasonText)
  const me = useMe()
  switch (conversation.state) {
    case 'waiting': {
      const reason = conversation.escalation?.reason
      return <StateMark state="waiting">{reason ? reasons.short(reason) : text.waiting}</StateMark>
    }
    case 'operator':
      return (
        <StateMark state="person">
          {conversation.operatorId === me?.id ? text.byMe : conversation.operatorName}
        </StateMark>
      )
    case 'agent':
      return <StateMark state="agent">{text.byAgent}</StateMark>
    case 'resolved':
      return <StateMark state="done">{text.done}</StateMark>
  }
}

function RowMood({ escalation }: { escalation: Summary['escalation'] }) {
  const text = useText(inboxText)
  if (!escalation) return null
  return (
    <>
      {escalation.urgent && (
        <span className={classes.mood}>
          <Siren size={14} aria-hidden /> {text.urgent}
        </span>
      )}
      {escalation.sentiment === 'angry' && escalation.reason !== 'angry' && (
        <span className={classes.mood}>
          <Angry size={14} aria-hidden /> {text.angry}
        </span>
      )}
      {escalation.sentiment === 'negative' && (
        <span className={classes.mood}>
          <Frown size={14} aria-hidden /> {text.negative}
        </span>
      )}
    </>
  )
}
