import { Alert, Button, CloseButton, SegmentedControl, Skeleton, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { MessageCircleQuestion, Plus, Search } from 'lucide-react'
import { useState } from 'react'
import { callWith, type Output } from '../../../api/call.ts'
import type { Language } from '../../../../domain/language.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { languages } from '../../../i18n/languages.ts'
import { useMay } from '../../../shell/session.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { knowledgeText } from '../text.ts'
import type { Editing } from './EntryDrawer.tsx'
import { EntryList } from './EntryList.tsx'
import classes from './entries.module.css'

export type Entry = Output<'knowledgeEntriesList'>['entries'][number]

/** Questions with their answers: searched, filtered by language, loaded as one scrolls. */
export function Entries({ open }: { open: (editing: Editing) => void }) {
  const text = useText(knowledgeText)
  const { language: mine } = useLanguage()
  const mayWrite = useMay('knowledge:write')
  const [words, setWords] = useState('')
  const [search] = useDebouncedValue(words.trim(), 200)
  const [language, setLanguage] = useState<Language | null>(null)
  const filter = { ...(search ? { search } : {}), ...(language ? { language } : {}) }
  const query = useInfiniteQuery({
    queryKey: ['knowledgeEntriesList', filter, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      callWith('knowledgeEntriesList', { ...filter, offset: pageParam }, signal),
    initialPageParam: 0,
    getNextPageParam: (page, pages) => {
      const loaded = pages.reduce((sum, { entries }) => sum + entries.length, 0)
      return page.entries.length > 0 && loaded < page.total ? loaded : null
    },
    placeholderData: keepPreviousData,
  })
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? []
  const total = query.data?.pages[0]?.total ?? 0
  const add = mayWrite && (
    <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => open({ language: language ?? mine })}>
      {text.addEntry}
    </Button>
  )

  return (
    <>
      <div className={classes.tools}>
        <TextInput
          className={classes.search}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          placeholder={text.search}
          aria-label={text.search}
          leftSection={<Search size={16} aria-hidden />}
          rightSection={words && <CloseButton aria-label={text.clearSearch} onClick={() => setWords('')} />}
        />
        <SegmentedControl
          aria-label={text.language}
          value={language ?? ''}
          onChange={(value) => setLanguage(value === '' ? null : (value as Language))}
          data={[
            { value: '', label: text.allLanguages },
            ...languages.map((value) => ({ value, label: value.toUpperCase() })),
          ]}
        />
        <p className={classes.total} role="status">
          {query.data && text.entryCount(total)}
        </p>
      </div>
      {query.isError && (
        <Alert color="red" title={text.loadFailed}>
          <Button size="compact-sm" variant="default" onClick={() => void query.refetch()}>
            {text.tryAgain}
          </Button>
        </Alert>
      )}
      {query.isPending && <Skeleton h={320} />}
      {query.data && entries.length === 0 && (
        <Empty
          icon={<MessageCircleQuestion size={24} />}
          title={search ? text.noMatch(search) : language ? text.noMatchFilter : text.noEntries}
          action={add}
        >
          {search ? text.noMatchHint : text.noEntriesHint}
        </Empty>
      )}
      {entries.length > 0 && (
        <EntryList
          entries={entries}
          open={(entry) => open({ entry })}
          more={query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : null}
        />
      )}
    </>
  )
}
