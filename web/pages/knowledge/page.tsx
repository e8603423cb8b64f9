import { Button, Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { ask } from '../../api/queries.ts'
import { formatNumber, useText } from '../../i18n/dictionary.ts'
import { useLanguage } from '../../i18n/language.tsx'
import { useMay } from '../../shell/session.ts'
import { Page as Frame } from '../../ui/Page.tsx'
import { Entries } from './entries/Entries.tsx'
import { EntryDrawer, type Editing } from './entries/EntryDrawer.tsx'
import { TrySearch } from './search/TrySearch.tsx'
import { Sources } from './sources/Sources.tsx'
import classes from './page.module.css'
import { knowledgeText } from './text.ts'

const tabs = ['sources', 'entries', 'search'] as const
type Tab = (typeof tabs)[number]

/** What the agents answer from: files, questions with answers, and what a search finds in them. */
export function Page() {
  const text = useText(knowledgeText)
  const { language } = useLanguage()
  const mayWrite = useMay('knowledge:write')
  const navigate = useNavigate()
  const wanted = useSearch({ from: '/shell/knowledge', select: (search) => search.tab })
  const tab: Tab = tabs.find((name) => name === wanted) ?? 'sources'
  const list = useRef<HTMLDivElement>(null)
  // On a phone the row of tabs is longer than the screen.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [tab])
  const [editing, setEditing] = useState<Editing | null>(null)
  const sources = useQuery(ask('knowledgeSourcesList')).data?.sources
  const entries = sources?.reduce((sum, source) => sum + source.entries, 0)
  const count = (value: number | undefined) =>
    value ? <span className={classes.count}>{formatNumber(language, value)}</span> : undefined

  return (
    <Frame
      title={text.title}
      lead={text.lead}
      actions={
        mayWrite && (
          <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => setEditing({ language })}>
            {text.addEntry}
          </Button>
        )
      }
      bar={
        <Tabs
          value={tab}
          onChange={(next) => {
            const search = next === 'sources' ? {} : { tab: next ?? undefined }
            void navigate({ to: '/knowledge', search, replace: true })
          }}
        >
          <Tabs.List className={classes.tabs} ref={list}>
            <Tabs.Tab value="sources" rightSection={count(sources?.length)}>
              {text.sources}
            </Tabs.Tab>
            <Tabs.Tab value="entries" rightSection={count(entries)}>
              {text.entries}
            </Tabs.Tab>
            <Tabs.Tab value="search">{text.trySearch}</Tabs.Tab>
          </Tabs.List>
        </Tabs>
      }
    >
      {tab === 'sources' && <Sources />}
      {tab === 'entries' && <Entries open={setEditing} />}
      {tab === 'search' && <TrySearch open={setEditing} />}
      <EntryDrawer editing={editing} close={() => setEditing(null)} />
    </Frame>
  )
}
