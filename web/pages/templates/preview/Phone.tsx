import { ActionIcon, Select, Skeleton, Tooltip, useComputedColorScheme } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay, useMe } from '../../../shell/session.ts'
import { initials } from '../../../ui/initials.ts'
import { Bubble } from './Bubble.tsx'
import classes from './phone.module.css'
import { previewText } from './text.ts'

/** The message on a phone, with the examples or with a contact's own values, light or dark. */
export function Phone(props: {
  preview: Output<'templatesPreview'> | undefined
  contactId: string | null
  choose: (contactId: string | null) => void
  samples?: Record<string, string>
  language: string
}) {
  const text = useText(previewText)
  const business = useMe()?.business ?? ''
  const page = useComputedColorScheme()
  const [chosen, setChosen] = useState<'light' | 'dark' | null>(null)
  const scheme = chosen ?? page
  const Other = scheme === 'light' ? Moon : Sun
  const { preview } = props
  return (
    <section className={classes.side} aria-label={text.title}>
      <div className={classes.tools}>
        <WhoseValues contactId={props.contactId} choose={props.choose} />
        <Tooltip label={scheme === 'light' ? text.dark : text.light}>
          <ActionIcon
            variant="default"
            aria-label={scheme === 'light' ? text.dark : text.light}
            onClick={() => setChosen(scheme === 'light' ? 'dark' : 'light')}
          >
            <Other size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={classes.phone} data-scheme={scheme}>
        <div className={classes.top} aria-hidden>
          <span className={classes.avatar}>{initials(business || '·')}</span>
          <span>{business}</span>
        </div>
        <div className={classes.screen} lang={props.language.replace('_', '-')}>
          {preview ? (
            <Bubble preview={preview.preview} samples={props.samples ?? {}} />
          ) : (
            <Skeleton h={120} w="80%" />
          )}
        </div>
      </div>
      {preview && props.contactId !== null && preview.missing.length > 0 && (
        <div className={classes.missing} role="status">
          <p>{text.missing}</p>
          <ul>
            {preview.missing.map(({ key, reason }) => (
              <li key={key}>
                <code>{key}</code> {text.whyMissing[reason] ?? reason}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** Whose values fill the gaps: nobody's (the examples), or one contact's. */
function WhoseValues(props: { contactId: string | null; choose: (contactId: string | null) => void }) {
  const text = useText(previewText)
  const mayRead = useMay('contacts:read')
  const [words, setWords] = useState('')
  const [search] = useDebouncedValue(words.trim(), 200)
  const { data } = useQuery({
    ...ask('contactsList', { limit: 20, ...(search && search !== text.examples && { search }) }),
    enabled: mayRead,
    placeholderData: keepPreviousData,
  })
  const [kept, setKept] = useState<{ value: string; label: string } | null>(null)
  const found = (data?.contacts ?? []).map(({ id, name, phone }) => ({
    value: id,
    label: [name, phone].filter(Boolean).join(' · ') || id,
  }))
  const all = kept && !found.some(({ value }) => value === kept.value) ? [kept, ...found] : found
  if (!mayRead) return <p className={classes.examples}>{text.examples}</p>
  return (
    <Select
      className={classes.whose}
      aria-label={text.whose}
      placeholder={text.examples}
      value={props.contactId}
      onChange={(id) => {
        setKept(all.find(({ value }) => value === id) ?? null)
        props.choose(id)
      }}
      data={all}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': text.examples }}
      searchValue={words}
      onSearchChange={setWords}
      // The hub has searched already, in numbers and fields too.
      filter={({ options }) => options}
      nothingFoundMessage={text.nobody}
      maxDropdownHeight={240}
    />
  )
}
