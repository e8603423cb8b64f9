import { VisuallyHidden } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { MessagesSquare } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import type { Summary } from '../../api/place.ts'
import { ask } from '../../api/queries.ts'
import { useText } from '../../i18n/dictionary.ts'
import { type Command, useCommands } from '../../shell/commands.tsx'
import { useShortcuts } from '../../shell/shortcuts.ts'
import { shellText } from '../../shell/text.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Conversation } from './Conversation.tsx'
import classes from './inbox.module.css'
import { ConversationList } from './list/ConversationList.tsx'
import { filters } from './list/Filters.tsx'
import { searchFieldId } from './list/SearchField.tsx'
import { useList } from './list/use-list.ts'
import { inboxText } from './text.ts'
import { askThread } from './thread/use-thread.ts'

/** List, thread, details: side by side where there is room, one at a time on a phone. */
export function Page() {
  const text = useText(inboxText)
  const words = useText(shellText)
  const { id } = useParams({ from: '/shell/inbox/{-$id}' })
  const { filter = 'all', q = '', view } = useSearch({ from: '/shell/inbox/{-$id}' })
  const navigate = useNavigate({ from: '/inbox/{-$id}' })
  const list = useList(filter, q)

  const step = (by: 1 | -1) => () => {
    const { conversations } = list
    const at = conversations.findIndex((conversation) => conversation.id === id)
    const next = conversations[at < 0 ? 0 : at + by]
    if (next)
      void navigate({ params: { id: next.id }, search: ({ filter, q }) => ({ filter, q }), replace: at >= 0 })
  }
  const nextFilter = () => {
    const next = filters[(filters.indexOf(filter) + 1) % filters.length]!
    void navigate({ search: (search) => ({ ...search, filter: next === 'all' ? undefined : next }) })
  }
  useNeighbours(list.conversations, id)
  useShortcuts({ j: step(1), k: step(-1), f: nextFilter, enter: id ? () => press('r') : step(1) })
  const commands = useMemo<Command[]>(
    () => [{ label: words.search, key: '/', run: () => document.getElementById(searchFieldId)?.focus() }],
    [words],
  )
  useCommands(commands)

  return (
    <div className={classes.inbox} data-view={id === undefined ? 'list' : (view ?? 'thread')}>
      <VisuallyHidden>
        <h1>{words.inbox}</h1>
      </VisuallyHidden>
      <div className={classes.list}>
        <ConversationList
          key={filter}
          list={list}
          filter={filter}
          search={q}
          openId={id}
          onSearch={(words) =>
            void navigate({ search: (search) => ({ ...search, q: words || undefined }), replace: true })
          }
        />
      </div>
      {id === undefined ? (
        <div className={classes.conversation}>
          <Empty icon={<MessagesSquare size={24} />} title={text.choose}>
            {text.chooseHint}
          </Empty>
        </div>
      ) : (
        <Conversation key={id} id={id} />
      )}
    </div>
  )
}

/** Fetches what J and K would open, so that it stands there at once. */
function useNeighbours(conversations: readonly Summary[], id: string | undefined): void {
  const client = useQueryClient()
  const at = conversations.findIndex((conversation) => conversation.id === id)
  const next = conversations[at + 1]?.id
  const before = at > 0 ? conversations[at - 1]?.id : undefined
  useEffect(() => {
    if (id === undefined) return
    const timer = setTimeout(() => {
      for (const near of [next, before]) {
        if (near === undefined) continue
        void client.prefetchQuery(ask('conversationsGet', { id: near }))
        void client.prefetchQuery(askThread(client, near))
      }
    }, 100)
    return () => clearTimeout(timer)
  }, [client, id, next, before])
}

/** Enter in an open conversation does what R does: it goes to the composer. */
function press(key: string): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { key }))
}
