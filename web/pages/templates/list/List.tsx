import { Alert, Button, Skeleton } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { MessageSquareText, Plus, RefreshCw, SearchX } from 'lucide-react'
import { useMemo } from 'react'
import { call, callWith } from '../../../api/call.ts'
import { keyOf } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useCommands } from '../../../shell/commands.tsx'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { Page as Frame } from '../../../ui/Page.tsx'
import type { TemplatesSearch } from '../search.ts'
import { listText, templatesText } from '../text.ts'
import { Filters, searchField } from './Filters.tsx'
import { byName } from './group.ts'
import classes from './list.module.css'
import { NamedRow } from './NamedRow.tsx'

/** All templates, those that changed last first, the languages of one name together. */
export function List({ search }: { search: TemplatesSearch }) {
  const text = useText(listText)
  const common = useText(templatesText)
  const client = useQueryClient()
  const navigate = useNavigate()
  const mayWrite = useMay('templates:write')
  const { q, status, category, quality, language } = search
  const filter = { search: q, status, category, quality, language }
  const isFiltered = Object.values(filter).some((value) => value !== undefined)
  const query = useInfiniteQuery({
    queryKey: ['templatesList', filter, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      callWith(
        'templatesList',
        { ...filter, limit: 100, ...(pageParam !== null && { cursor: pageParam }) },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  })
  const templates = query.data?.pages.flatMap((page) => page.templates) ?? []
  const sync = useMutation({
    mutationFn: () => call('templatesSync'),
    onSuccess: ({ seen, adopted, gone }) => {
      said(text.synced(seen, adopted, gone))
      return client.invalidateQueries({ queryKey: keyOf('templatesList') })
    },
    onError: (error) => failed(error),
  })

  const commands = useMemo(() => {
    const find = { label: text.search, key: '/', run: () => document.getElementById(searchField)?.focus() }
    const run = () => void navigate({ to: '/templates/{-$template}', params: { template: 'new' } })
    return mayWrite ? [{ label: text.add, key: 'n', run }, find] : [find]
  }, [text, mayWrite, navigate])
  useCommands(commands)

  const add = mayWrite && (
    <Button
      leftSection={<Plus size={16} aria-hidden />}
      onClick={() => void navigate({ to: '/templates/{-$template}', params: { template: 'new' } })}
    >
      {text.add}
    </Button>
  )
  const compare = mayWrite && (
    <Button
      variant="default"
      leftSection={<RefreshCw size={16} aria-hidden />}
      title={text.syncHint}
      loading={sync.isPending}
      onClick={() => sync.mutate()}
    >
      {text.sync}
    </Button>
  )
  const isBare = query.data !== undefined && templates.length === 0 && !isFiltered

  return (
    <Frame
      title={common.title}
      lead={text.lead}
      wide
      actions={
        !isBare && (
          <>
            {compare}
            {add}
          </>
        )
      }
    >
      {!isBare && (
        <Filters
          search={search}
          count={query.data && text.loaded(templates.length, query.hasNextPage)}
          isFiltered={isFiltered}
        />
      )}
      {query.isError && (
        <Alert color="red" title={common.loadFailed}>
          <Button size="compact-sm" variant="default" onClick={() => void query.refetch()}>
            {common.tryAgain}
          </Button>
        </Alert>
      )}
      {query.isPending && <Skeleton h={320} />}
      {isBare && (
        <Empty
          icon={<MessageSquareText size={24} />}
          title={text.none}
          action={
            mayWrite ? (
              <div className={classes.firstActions}>
                {add}
                {compare}
              </div>
            ) : (
              text.noneReadOnly
            )
          }
        >
          {text.noneHint.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Empty>
      )}
      {query.data && templates.length === 0 && isFiltered && (
        <Empty icon={<SearchX size={24} />} title={text.noMatch}>
          {text.noMatchHint}
        </Empty>
      )}
      {templates.length > 0 && (
        <ul className={classes.list}>
          {byName(templates).map((group) => (
            <NamedRow key={group.name} group={group} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {text.more}
        </Button>
      )}
    </Frame>
  )
}
