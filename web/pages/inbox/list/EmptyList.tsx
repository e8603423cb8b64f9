import { Button } from '@mantine/core'
import { CircleCheck, Hourglass, Inbox, SearchX, Unplug, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Filter } from '../../../api/place.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useErrorLine } from '../../../i18n/errors/use-error-line.ts'
import { useMe } from '../../../shell/session.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { inboxText } from '../text.ts'

/** Why a list holds nothing, and what would fill it. */
export function EmptyList(props: { filter: Filter; search: string; error: Error | null; retry: () => void }) {
  const text = useText(inboxText)
  const line = useErrorLine()
  const sandbox = useMe()?.sandbox
  if (props.error) {
    return (
      <Empty
        icon={<Unplug size={24} />}
        title={text.loadFailed}
        action={<Button onClick={props.retry}>{text.tryAgain}</Button>}
      >
        {line(props.error)}
      </Empty>
    )
  }
  if (props.search !== '') {
    return (
      <Empty icon={<SearchX size={24} />} title={text.emptySearch(props.search)}>
        {text.emptySearchHint}
      </Empty>
    )
  }
  const shown: Record<Filter, [ReactNode, string, string]> = {
    all: [<Inbox key="i" size={24} />, text.emptyAll, text.emptyAllHint],
    waiting: [<Hourglass key="i" size={24} />, text.emptyWaiting, text.emptyWaitingHint],
    mine: [<UserRound key="i" size={24} />, text.emptyMine, text.emptyMineHint],
    agent: [<Inbox key="i" size={24} />, text.emptyAgent, text.emptyAgentHint],
    resolved: [<CircleCheck key="i" size={24} />, text.emptyResolved, text.emptyResolvedHint],
  }
  const [icon, title, hint] = shown[props.filter]
  return (
    <Empty
      icon={icon}
      title={title}
      action={
        props.filter === 'all' && sandbox ? (
          <Button component="a" href="/try" target="_blank" rel="noopener" variant="default">
            {text.openSimulator}
          </Button>
        ) : null
      }
    >
      {hint}
    </Empty>
  )
}
