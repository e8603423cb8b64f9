import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { ledgerText } from './text.ts'

/** A person, found by a part of their name or number. */
export function PersonField(props: { value: string | null; change: (contactId: string | null) => void }) {
  const text = useText(ledgerText)
  const mayRead = useMay('contacts:read')
  const [words, setWords] = useState('')
  const [search] = useDebouncedValue(words.trim(), 200)
  const { data } = useQuery({
    ...ask('contactsList', { limit: 20, ...(search === '' ? {} : { search }) }),
    enabled: mayRead,
    placeholderData: keepPreviousData,
  })
  const chosen = useQuery({
    ...ask('contactsGet', { id: props.value ?? '' }),
    enabled: mayRead && props.value !== null,
  }).data?.contact
  const label = (one: { id: string; name: string | null; phone: string | null }) =>
    [one.name, one.phone].filter(Boolean).join(' · ') || one.id
  const found = (data?.contacts ?? []).map((one) => ({ value: one.id, label: label(one) }))
  const all =
    props.value !== null && !found.some(({ value }) => value === props.value)
      ? [{ value: props.value, label: chosen ? label(chosen) : props.value }, ...found]
      : found
  return (
    <Select
      label={text.person}
      placeholder={text.findPerson}
      value={props.value}
      onChange={props.change}
      data={all}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': text.anybody }}
      searchValue={words}
      onSearchChange={setWords}
      // The hub has searched already.
      filter={({ options }) => options}
      nothingFoundMessage={text.nobody}
      maxDropdownHeight={240}
    />
  )
}
