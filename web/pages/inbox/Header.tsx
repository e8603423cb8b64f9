import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ArrowLeft, Bot, CircleCheck, Clock, ClockAlert, PanelRight, UserRound } from 'lucide-react'
import { useText } from '../../i18n/dictionary.ts'
import { useLanguage } from '../../i18n/language.tsx'
import { duration, exactTime } from '../../i18n/time.ts'
import { useMay, useMe } from '../../shell/session.ts'
import { useNow } from '../../ui/now.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import type { Detail } from './details/Details.tsx'
import classes from './inbox.module.css'
import { inboxText } from './text.ts'
import type { useActions } from './use-actions.ts'
import { Wait } from './Wait.tsx'

/** Who it is, how things stand, and what can be done. */
export function Header(props: {
  detail: Detail
  actions: ReturnType<typeof useActions>
  showDetails: boolean
  toggleDetails: () => void
}) {
  const { detail, actions } = props
  const { conversation } = detail
  const text = useText(inboxText)
  const me = useMe()
  const mayWrite = useMay('conversations:write')
  const manages = useMay('settings:write')
  const mine = conversation.state === 'operator' && conversation.operatorId === me?.id
  const mayEnd = mayWrite && (conversation.operatorId === null || mine || manages)
  return (
    <header className={classes.header}>
      <Link
        to="/inbox/{-$id}"
        params={{ id: undefined }}
        search={({ filter, q }) => ({ filter, q })}
        className={classes.back}
        aria-label={text.back}
      >
        <ArrowLeft size={20} aria-hidden />
      </Link>
      <div className={classes.who}>
        <h2>{conversation.contactName}</h2>
        <div className={classes.facts}>
          <span role="status" className={classes.state}>
            <HowItStands detail={detail} mine={mine} />
          </span>
          {conversation.state === 'waiting' && conversation.waitingSince !== null && (
            <Wait since={conversation.waitingSince} />
          )}
          {conversation.channel === 'whatsapp' && <Window until={conversation.windowExpiresAt} />}
        </div>
      </div>
      <div className={classes.actions}>
        {mayWrite && conversation.state !== 'operator' && (
          <Button
            onClick={() => actions.take.mutate()}
            loading={actions.take.isPending}
            variant={conversation.state === 'resolved' ? 'default' : 'filled'}
            leftSection={<UserRound size={16} aria-hidden />}
            aria-keyshortcuts="T"
          >
            {text.takeOver}
          </Button>
        )}
        {mayEnd && conversation.state === 'operator' && (
          <Tooltip label={text.handBackHint}>
            <Button
              variant="default"
              onClick={() => actions.handBack.mutate()}
              loading={actions.handBack.isPending}
              leftSection={<Bot size={16} aria-hidden />}
              aria-keyshortcuts="H"
            >
              {text.handBack}
            </Button>
          </Tooltip>
        )}
        {mayEnd && conversation.state !== 'resolved' && (
          <Tooltip label={text.resolveHint}>
            <Button
              variant="default"
              onClick={() => actions.resolve.mutate()}
              loading={actions.resolve.isPending}
              leftSection={<CircleCheck size={16} aria-hidden />}
              aria-keyshortcuts="E"
            >
              {text.resolve}
            </Button>
          </Tooltip>
        )}
        <ActionIcon
          size={36}
          variant={props.showDetails ? 'light' : 'subtle'}
          aria-label={props.showDetails ? text.hideDetails : text.details}
          aria-expanded={props.showDetails}
          onClick={props.toggleDetails}
        >
          <PanelRight size={18} aria-hidden />
        </ActionIcon>
      </div>
    </header>
  )
}

function HowItStands({ detail, mine }: { detail: Detail; mine: boolean }) {
  const text = useText(inboxText)
  const { conversation } = detail
  switch (conversation.state) {
    case 'waiting':
      return <StateMark state="waiting">{text.waiting}</StateMark>
    case 'operator':
      return <StateMark state="person">{mine ? text.byMe : conversation.operatorName}</StateMark>
    case 'agent':
      return <StateMark state="agent">{text.byAgent}</StateMark>
    case 'resolved':
      return <StateMark state="done">{text.done}</StateMark>
  }
}

const hour = 3_600_000

/** What is left of WhatsApp's 24 hours for free text. */
function Window({ until }: { until: number | null }) {
  const text = useText(inboxText)
  const { language } = useLanguage()
  const now = useNow(10_000)
  const left = (until ?? 0) - now
  if (until === null || left <= 0) {
    return (
      <span className={classes.window} data-closed title={text.windowClosedHint}>
        <ClockAlert size={13} aria-hidden /> {text.windowClosed}
      </span>
    )
  }
  return (
    <span
      className={classes.window}
      data-soon={left < 2 * hour || undefined}
      title={text.windowLeftHint(exactTime(language, until))}
    >
      <Clock size={13} aria-hidden /> {text.windowLeft(duration(left))}
    </span>
  )
}
