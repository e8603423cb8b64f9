import { Button, Drawer, Skeleton } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { callWith } from '../../../api/call.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { Time } from '../../../ui/Time.tsx'
import { useReader } from '../reader.ts'
import { sendingText } from '../text.ts'
import type { Send } from './progress.ts'
import classes from './sends.module.css'
import { sendsText } from './text.ts'

/** Which people of a send: by what became of their message, and why. */
export interface Whom {
  title: string
  statuses: string[]
  reason?: string
}

/** The people behind a number of a send; each opens their conversation or the story of their message. */
export function People(props: { send: Send; whom: Whom | null; close: () => void }) {
  const shared = useText(sendingText)
  const { whom, close } = props
  return (
    <Drawer
      opened={whom !== null}
      onClose={close}
      position="right"
      size="md"
      title={<span className={classes.peopleTitle}>{whom?.title}</span>}
      closeButtonProps={{ 'aria-label': shared.close }}
    >
      {whom && <PeopleList send={props.send} whom={whom} />}
    </Drawer>
  )
}

function PeopleList({ send, whom }: { send: Send; whom: Whom }) {
  const shared = useText(sendingText)
  const text = useText(sendsText)
  const reader = useReader()
  const query = useInfiniteQuery({
    queryKey: ['sendsPeople', send.id, whom.statuses, whom.reason, reader],
    queryFn: ({ pageParam, signal }) =>
      callWith(
        'sendsPeople',
        {
          id: send.id,
          status: whom.statuses.join(','),
          ...(whom.reason === undefined ? {} : { reason: whom.reason }),
          ...(pageParam === null ? {} : { before: pageParam }),
          ...reader,
        },
        signal,
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
  })
  if (query.isPending) return <Skeleton h={240} />
  const people = query.data?.pages.flatMap((page) => page.people) ?? []
  return (
    <>
      {query.error && <Failure error={query.error} retry={query.refetch} />}
      {query.isSuccess && people.length === 0 && <p className={classes.quiet}>{text.notWritten}</p>}
      <ul className={classes.people}>
        {people.map((person) => (
          <li key={person.messageId}>
            <div>
              <Link to="/contacts" search={{ id: person.contactId }}>
                {person.name ?? person.phone ?? text.unnamed}
              </Link>
              <Time at={person.at} />
            </div>
            {person.name !== null && person.phone && <p className={classes.quiet}>{person.phone}</p>}
            {person.sentence && whom.reason === undefined && <p>{person.sentence}</p>}
            <p className={classes.links}>
              <Link to="/inbox/{-$id}" params={{ id: person.conversationId }}>
                {text.conversation}
              </Link>
              <Link to="/sending" search={{ tab: 'ledger', message: person.messageId }}>
                {text.story}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {shared.more}
        </Button>
      )}
    </>
  )
}
