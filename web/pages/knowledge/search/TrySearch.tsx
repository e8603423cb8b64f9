import { Button, SegmentedControl, Skeleton, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Search, SearchX } from 'lucide-react'
import { useState } from 'react'
import { ask } from '../../../api/queries.ts'
import type { Language } from '../../../../domain/language.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { languageNames, useLanguage } from '../../../i18n/language.tsx'
import { languages } from '../../../i18n/languages.ts'
import { useMay } from '../../../shell/session.ts'
import { Empty } from '../../../ui/Empty.tsx'
import type { Editing } from '../entries/EntryDrawer.tsx'
import { knowledgeText } from '../text.ts'
import { Hits } from './Hits.tsx'
import classes from './search.module.css'

/** What an agent would find for some words, in each language that a customer may write. */
export function TrySearch({ open }: { open: (editing: Editing) => void }) {
  const text = useText(knowledgeText)
  const [words, setWords] = useState('')
  const { language: mine } = useLanguage()
  const [chosen, setChosen] = useState<Language>(mine)
  const [query] = useDebouncedValue(words.trim(), 250)
  return (
    <>
      <div className={classes.tools}>
        <TextInput
          className={classes.box}
          size="md"
          value={words}
          autoFocus
          maxLength={1_000}
          onChange={(event) => setWords(event.currentTarget.value)}
          placeholder={text.searchExample}
          aria-label={text.searchBox}
          leftSection={<Search size={18} aria-hidden />}
        />
        <SegmentedControl
          aria-label={text.writesIn}
          value={chosen}
          onChange={(value) => setChosen(value as Language)}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
      </div>
      <p className={classes.hint}>{text.searchHint}</p>
      {query === '' ? (
        <Empty
          icon={<Search size={24} />}
          title={text.searchBox}
          action={
            <Button variant="default" onClick={() => setWords(text.searchExample)}>
              {text.searchExample}
            </Button>
          }
        />
      ) : (
        <Found query={query} language={chosen} open={open} />
      )}
    </>
  )
}

function Found(props: { query: string; language: Language; open: (editing: Editing) => void }) {
  const text = useText(knowledgeText)
  const mayWrite = useMay('knowledge:write')
  const { language: mine } = useLanguage()
  const { query, language, open } = props
  const { data, isPending } = useQuery({
    ...ask('knowledgeSearch', { query, limit: 8, language }),
    placeholderData: keepPreviousData,
  })
  if (isPending) return <Skeleton h={240} />
  if (!data) return null
  if (data.hits.length > 0) {
    return (
      <>
        <Hits hits={data.hits} shown={mine} />
        <p className={classes.hint}>{text.took(data.ms)}</p>
      </>
    )
  }
  return (
    <Empty
      icon={<SearchX size={24} />}
      title={text.nothingFound}
      action={
        mayWrite && (
          <Button variant="default" onClick={() => open({ language, question: query })}>
            {text.addEntry}
          </Button>
        )
      }
    >
      {text.nothingFoundHint}
    </Empty>
  )
}
