import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Filter } from '../../../api/place.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { inboxText } from '../text.ts'
import { ConversationRow } from './ConversationRow.tsx'
import { EmptyList } from './EmptyList.tsx'
import { Filters } from './Filters.tsx'
import classes from './list.module.css'
import { ListSkeleton } from './ListSkeleton.tsx'
import { SearchField } from './SearchField.tsx'
import type { useList } from './use-list.ts'

const rowHeight = 76

/** All conversations of a filter; only the rows in sight are in the page. */
export function ConversationList(props: {
  list: ReturnType<typeof useList>
  filter: Filter
  search: string
  openId: string | undefined
  onSearch: (words: string) => void
}) {
  const { list, filter, search, openId } = props
  const { conversations, hasNextPage, isFetchingNextPage, fetchNextPage } = list
  const text = useText(inboxText)
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: conversations.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => conversations[index]?.id ?? index,
    overscan: 8,
  })

  const visible = rows.getVirtualItems()
  const lastVisible = visible.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && lastVisible >= conversations.length - 20) void fetchNextPage()
  }, [lastVisible, conversations.length, hasNextPage, isFetchingNextPage, fetchNextPage])

  const openIndex = conversations.findIndex(({ id }) => id === openId)
  const stop = visible.some(({ index }) => index === openIndex) ? openIndex : visible[0]?.index
  useEffect(() => {
    if (openIndex >= 0) rows.scrollToIndex(openIndex, { align: 'auto' })
    // The reader's own scrolling is left alone when the list changes under it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [openId])

  return (
    <section className={classes.pane} aria-label={text.list}>
      <SearchField value={search} onChange={props.onSearch} />
      <Filters filter={filter} />
      <div ref={scroller} className={classes.scroller} aria-busy={list.isPending || undefined}>
        {list.isPending ? (
          <ListSkeleton />
        ) : conversations.length === 0 ? (
          <EmptyList filter={filter} search={search} error={list.error} retry={() => void list.refetch()} />
        ) : (
          // The arrows move among its links, which answer to the keyboard themselves.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <ul className={classes.rows} style={{ height: rows.getTotalSize() }} onKeyDown={moveByArrows}>
            {visible.map((row) => {
              const conversation = conversations[row.index]
              if (!conversation) return null
              return (
                <li
                  key={row.key}
                  className={classes.place}
                  style={{ height: rowHeight, transform: `translateY(${row.start}px)` }}
                  aria-setsize={hasNextPage ? -1 : conversations.length}
                  aria-posinset={row.index + 1}
                >
                  <ConversationRow
                    conversation={conversation}
                    open={conversation.id === openId}
                    stop={row.index === stop}
                  />
                </li>
              )
            })}
          </ul>
        )}
      </div>
    </section>
  )
}

/** A list of thousands is one stop of the Tab key; within it the arrows move. */
function moveByArrows(event: KeyboardEvent<HTMLUListElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const row = document.activeElement?.closest('li')
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling
  const link = next?.querySelector('a')
  if (!link) return
  event.preventDefault()
  link.focus()
  link.scrollIntoView({ block: 'nearest' })
}
