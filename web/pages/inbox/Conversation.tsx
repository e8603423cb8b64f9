import { Skeleton } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { call } from '../../api/call.ts'
import { ask } from '../../api/queries.ts'
import { useText } from '../../i18n/dictionary.ts'
import { type Command, useCommands } from '../../shell/commands.tsx'
import { useMay } from '../../shell/session.ts'
import { shellText } from '../../shell/text.ts'
import { CannotShow } from './CannotShow.tsx'
import { Composer } from './composer/Composer.tsx'
import { type DraftKind } from './composer/drafts.ts'
import { Details } from './details/Details.tsx'
import { Header } from './Header.tsx'
import classes from './inbox.module.css'
import { inboxText } from './text.ts'
import { Thread } from './thread/Thread.tsx'
import { ThreadSkeleton } from './thread/ThreadSkeleton.tsx'
import { useActions } from './use-actions.ts'

/** One conversation: thread, composer and details. Mount it anew for each conversation. */
export function Conversation({ id }: { id: string }) {
  const text = useText(inboxText)
  const { data: detail, error, refetch } = useQuery(ask('conversationsGet', { id }))
  const { view } = useSearch({ from: '/shell/inbox/{-$id}' })
  const navigate = useNavigate({ from: '/inbox/{-$id}' })
  const actions = useActions(id)
  const mayWrite = useMay('conversations:write')
  const [kind, setKind] = useState<DraftKind>('reply')
  const [wanted, setWanted] = useState(false)
  const focused = useCallback(() => setWanted(false), [])
  const [aside, setAside] = useState(() => localStorage.getItem('centralino.details') !== 'hidden')
  useMarkRead(id, detail?.conversation.unread ?? 0, mayWrite)

  const words = useText(shellText)
  const state = detail?.conversation.state
  const commands = useMemo<Command[]>(() => {
    const write = (which: DraftKind) => () => {
      setKind(which)
      setWanted(true)
    }
    if (!mayWrite || state === undefined) return []
    return [
      ...(state === 'operator'
        ? [{ label: words.handBack, key: 'h', run: () => actions.handBack.mutate() }]
        : [{ label: words.takeOver, key: 't', run: () => actions.take.mutate() }]),
      { label: words.reply, key: 'r', run: write('reply') },
      { label: words.note, key: 'n', run: write('note') },
      ...(state === 'resolved'
        ? []
        : [{ label: words.resolve, key: 'e', run: () => actions.resolve.mutate() }]),
    ]
    // `actions` is a new object at each render, but what its mutations do only depends on the conversation.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [mayWrite, state, words, id])
  useCommands(commands)

  const narrow = () => matchMedia('(max-width: 1199px)').matches
  const showsDetails = view === 'details' || (aside && !narrow())
  const toggleDetails = () => {
    if (narrow()) {
      void navigate({ search: (search) => ({ ...search, view: view === 'details' ? undefined : 'details' }) })
    } else {
      localStorage.setItem('centralino.details', aside ? 'hidden' : 'shown')
      setAside(!aside)
    }
  }

  if (error && !detail) {
    return (
      <div className={classes.conversation}>
        <CannotShow error={error} again={() => void refetch()} />
      </div>
    )
  }
  return (
    <>
      <section className={classes.conversation} aria-label={detail?.conversation.contactName}>
        {detail ? (
          <>
            <Header
              detail={detail}
              actions={actions}
              showDetails={showsDetails}
              toggleDetails={toggleDetails}
            />
            <Thread id={id} unread={detail.conversation.unread} />
            <Composer
              detail={detail}
              kind={kind}
              setKind={setKind}
              wanted={wanted}
              focused={focused}
              takeOver={() => actions.take.mutate()}
              taking={actions.take.isPending}
            />
          </>
        ) : (
          <>
            <div className={classes.header}>
              <Skeleton h={36} w={200} />
            </div>
            <ThreadSkeleton label={text.list} />
          </>
        )}
      </section>
      {(aside || view === 'details') && (
        <div className={classes.aside} data-over={view === 'details' || undefined}>
          {detail && <Details detail={detail} />}
        </div>
      )}
    </>
  )
}

/** What is on screen in a visible tab has been read; the customer sees the blue ticks. */
function useMarkRead(id: string, unread: number, may: boolean): void {
  const client = useQueryClient()
  useEffect(() => {
    if (unread === 0 || !may) return
    const mark = () => {
      if (document.visibilityState !== 'visible') return
      document.removeEventListener('visibilitychange', mark)
      call('conversationsMarkRead', { id }).catch(() =>
        client.invalidateQueries({ queryKey: ask('conversationsGet', { id }).queryKey }),
      )
    }
    const timer = setTimeout(mark, 600)
    document.addEventListener('visibilitychange', mark)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', mark)
    }
  }, [id, unread, may, client])
}
