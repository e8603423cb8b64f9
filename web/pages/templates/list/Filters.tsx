import { Button, CloseButton, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { languageOptions } from '../languages.ts'
import { categories, qualities, statuses, type TemplatesSearch } from '../search.ts'
import { listText, templatesText } from '../text.ts'
import classes from './list.module.css'

export const searchField = 'templates-search'

/** What the list is narrowed to; all of it is in the address. */
export function Filters(props: { search: TemplatesSearch; count: string | undefined; isFiltered: boolean }) {
  const text = useText(listText)
  const common = useText(templatesText)
  const { language } = useLanguage()
  const navigate = useNavigate()
  const { search } = props
  const [words, setWords] = useState(search.q ?? '')
  const set = (change: TemplatesSearch) =>
    void navigate({
      to: '/templates/{-$template}',
      params: { template: undefined },
      search: (before: TemplatesSearch) => ({ ...before, ...change }),
      replace: true,
    })
  const searchFor = useDebouncedCallback((q: string) => set({ q: q.trim() || undefined }), 200)
  const type = (value: string) => {
    setWords(value)
    searchFor(value)
  }
  const choice = <T extends string>(
    label: string,
    value: T | undefined,
    values: readonly T[],
    names: Record<T, string>,
    choose: (value: T | undefined) => void,
  ) => (
    <Select
      className={classes.filter}
      aria-label={label}
      placeholder={label}
      value={value ?? null}
      onChange={(next) => choose((next ?? undefined) as T | undefined)}
      data={values.map((one) => ({ value: one, label: names[one] }))}
      clearable
      clearButtonProps={{ 'aria-label': `${label}: ${text.any}` }}
    />
  )
  return (
    <div className={classes.tools} role="search">
      <TextInput
        id={searchField}
        className={classes.search}
        value={words}
        onChange={(event) => type(event.currentTarget.value)}
        placeholder={text.search}
        aria-label={text.search}
        leftSection={<Search size={16} aria-hidden />}
        rightSection={words && <CloseButton aria-label={text.clearSearch} onClick={() => type('')} />}
      />
      {choice(text.filterStatus, search.status, statuses, common.status, (status) => set({ status }))}
      {choice(text.filterCategory, search.category, categories, common.category, (category) =>
        set({ category }),
      )}
      {choice(text.filterQuality, search.quality, qualities, common.quality, (quality) => set({ quality }))}
      <Select
        className={classes.filter}
        aria-label={text.filterLanguage}
        placeholder={text.filterLanguage}
        value={search.language ?? null}
        onChange={(next) => set({ language: next ?? undefined })}
        data={languageOptions(language, search.language ?? '')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': `${text.filterLanguage}: ${text.any}` }}
      />
      {props.isFiltered && (
        <Button
          variant="subtle"
          onClick={() => {
            setWords('')
            set({
              q: undefined,
              status: undefined,
              category: undefined,
              quality: undefined,
              language: undefined,
            })
          }}
        >
          {text.clear}
        </Button>
      )}
      <p className={classes.total} role="status">
        {props.count}
      </p>
    </div>
  )
}
