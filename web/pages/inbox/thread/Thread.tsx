import { ActionIcon, Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, Unplug } from 'lucide-react'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { useErrorLine } from '../../../i18n/errors/use-error-line.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { useOutgoing } from '../composer/use-outbox.ts'
import { threadText } from './text.ts'
import { inboxText } from '../text.ts'
import { firstUnread, rowsOf } from './rows.ts'
import classes from './thread.module.css'
import { ThreadRow } from './ThreadRow.tsx'
import { ThreadSkeleton } from './ThreadSkeleton.tsx'
import { useThread } from './use-thread.ts'

/** A conversation, newest at the end. Mount it anew for each conversation. */
export function Thread({ id, unread }: { id: string; unread: number }) {
  const text = useText(threadText)
  const words = useText(inboxText)
  const line = useErrorLine()
  const { data, error, refetch, loadOlder, loadingOlder } = useThread(id)
  const outgoing = useOutgoing(id)
  const [unreadAtOpening] = useState(unread)
  const [firstNew, setFirstNew] = useState<string | null>()
  if (data && firstNew === undefined) setFirstNew(firstUnread(data.items, unreadAtOpening))
  const rows = useMemo(
    () => (data ? rowsOf(data.items, outgoing, firstNew ?? null) : []),
    [data, outgoing, firstNew],
  )

  const scroller = useRef<HTMLDivElement>(null)
  // The rule is for the React Compiler, which this build does not run.
  // oxlint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 64,
    getItemKey: (index) => rows[index]?.key ?? index,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: 80,
    overscan: 8,
    paddingStart: 16,
    paddingEnd: 16,
  })
  const loaded = data !== undefined
  useLayoutEffect(() => {
    if (loaded) virtual.scrollToEnd()
  }, [loaded, virtual])
  useStayAtEnd(scroller, loaded, rows.length, virtual)

  const visible = virtual.getVirtualItems()
  const top = visible[0]?.index
  const more = data?.previous !== null && data?.previous !== undefined
  useEffect(() => {
    if (more && top !== undefined && top < 6) void loadOlder()
  }, [more, top, loadOlder])

  if (error && !data) {
    return (
      <Empty
        icon={<Unplug size={24} />}
        title={text.threadFailed}
        action={<Button onClick={() => void refetch()}>{words.tryAgain}</Button>}
      >
        {line(error)}
      </Empty>
    )
  }
  if (!data) return <ThreadSkeleton label={text.opening} />
  const away = virtual.getDistanceFromEnd() > 400
  return (
    <div className={classes.frame}>
      <div
        ref={scroller}
        className={classes.scroller}
        role="log"
        aria-label={text.thread}
        aria-busy={loadingOlder || undefined}
        // A region that scrolls can be reached and scrolled by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <div className={classes.edge} role="status">
          {loadingOlder ? text.older : ''}
        </div>
        <div className={classes.rows} style={{ height: virtual.getTotalSize() }}>
          {visible.map((place) => {
            const row = rows[place.index]
            if (!row) return null
            return (
              <div
                key={place.key}
                ref={virtual.measureElement}
                data-index={place.index}
                className={classes.place}
                style={{ transform: `translateY(${place.start}px)` }}
              >
                <ThreadRow row={row} conversationId={id} />
              </div>
            )
          })}
        </div>
      </div>
      {away && (
        <ActionIcon
          className={classes.toEnd}
          variant="default"
          radius="xl"
          size={36}
          aria-label={text.toNewest}
          onClick={() => virtual.scrollToEnd()}
        >
          <ArrowDown size={18} aria-hidden />
        </ActionIcon>
      )}
    </div>
  )
}

/**
 * Who reads the newest message still does when the composer below it grows, a phone's keyboard opens, or something
 * is put in above the last row, where the virtualizer does not follow.
 */
function useStayAtEnd(
  scroller: RefObject<HTMLDivElement | null>,
  loaded: boolean,
  count: number,
  virtual: { isAtEnd: (threshold?: number) => boolean; scrollToEnd: () => void },
): void {
  const atEnd = useRef(true)
  useLayoutEffect(() => {
    if (atEnd.current) virtual.scrollToEnd()
  }, [count, virtual])
  useEffect(() => {
    const element = scroller.current
    if (!loaded || !element) return
    const scrolled = () => {
      atEnd.current = virtual.isAtEnd(80)
    }
    const resized = new ResizeObserver(() => {
      if (atEnd.current) virtual.scrollToEnd()
    })
    element.addEventListener('scroll', scrolled, { passive: true })
    resized.observe(element)
    return () => {
      element.removeEventListener('scroll', scrolled)
      resized.disconnect()
    }
  }, [scroller, loaded, virtual])
}
