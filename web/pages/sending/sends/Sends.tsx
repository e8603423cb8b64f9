import { Button, Skeleton, Stack } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Plus, Send as SendIcon } from 'lucide-react'
import { callWith } from '../../../api/call.ts'
import { formatNumber, useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { useMay } from '../../../shell/session.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { Time } from '../../../ui/Time.tsx'
import { sendingText } from '../text.ts'
import { ProgressBar } from './ProgressBar.tsx'
import { gone, isUnderWay, progressOf, type Send, type Stage } from './progress.ts'
import { SendMark } from './SendMark.tsx'
import classes from './sends.module.css'
import { sendsText } from './text.ts'

/** What a row says besides how many have left. */
const told: Stage[] = ['read', 'waiting', 'failed', 'refused']

/** Every send to many people, newest first, with how far it is. */
export function Sends() {
  const shared = useText(sendingText)
  const text = useText(sendsText)
  const maySend = useMay('sending:send')
  const query = useInfiniteQuery({
    queryKey: ['sendsList', 'pages'],
    queryFn: ({ pageParam, signal }) =>
      callWith('sendsList', { limit: 20, ...(pageParam === null ? {} : { before: pageParam }) }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    // The live stream tells when a send begins and ends; what becomes of its messages is asked for.
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ sends }) => sends.some(isUnderWay)) ? 2_000 : false,
  })
  const sends = query.data?.pages.flatMap((page) => page.sends)
  if (query.error && !sends) return <Failure error={query.error} retry={query.refetch} />
  if (!sends) return <Skeleton h={240} />
  if (sends.length === 0) {
    return (
      <Empty
        icon={<SendIcon size={24} />}
        title={text.none}
        action={
          maySend && (
            <Button
              leftSection={<Plus size={16} aria-hidden />}
              renderRoot={(given) => <Link {...given} to="/sending" search={{ send: 'new' }} />}
            >
              {text.newSend}
            </Button>
          )
        }
      >
        {maySend ? text.noneHint : text.noneViewer}
      </Empty>
    )
  }
  return (
    <Stack gap="md">
      <ul className={classes.list}>
        {sends.map((send) => (
          <SendRow key={send.id} send={send} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {shared.more}
        </Button>
      )}
    </Stack>
  )
}

function SendRow({ send }: { send: Send }) {
  const text = useText(sendsText)
  const { language } = useLanguage()
  const { people, total } = progressOf(send)
  return (
    <li>
      <Link className={classes.row} to="/sending" search={{ send: send.id }}>
        <div className={classes.rowHead}>
          <strong>{send.name}</strong>
          <SendMark status={send.status} />
        </div>
        <p className={classes.quiet}>
          {send.templates.join(', ')} · {text.category[send.category]} · <Time at={send.createdAt} />
        </p>
        <ProgressBar send={send} />
        <p className={classes.rowFigures}>
          <span>{text.leftOf(formatNumber(language, gone(people)), total)}</span>
          {told
            .filter((stage) => people[stage] > 0)
            .map((stage) => (
              <span key={stage}>
                <i className={classes.swatch} data-stage={stage} aria-hidden />
                {text.stageCount(text.stage[stage], people[stage])}
              </span>
            ))}
        </p>
      </Link>
    </li>
  )
}
