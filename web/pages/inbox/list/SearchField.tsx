import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { inboxText } from '../text.ts'
import classes from './list.module.css'

export const searchFieldId = 'inbox-search'

/** Searches as one types; Escape clears. */
export function SearchField({ value, onChange }: { value: string; onChange: (words: string) => void }) {
  const text = useText(inboxText)
  const [typed, setTyped] = useState(value)
  const later = useDebouncedCallback(onChange, 200)
  const change = (words: string) => {
    setTyped(words)
    later(words.trim())
  }
  return (
    <div className={classes.search}>
      <TextInput
        id={searchFieldId}
        type="search"
        aria-label={text.search}
        placeholder={text.search}
        value={typed}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          if (typed !== '') change('')
          else event.currentTarget.blur()
        }}
        leftSection={<Search size={16} aria-hidden />}
        rightSection={
          typed !== '' && <CloseButton size="sm" aria-label={text.clearSearch} onClick={() => change('')} />
        }
      />
    </div>
  )
}
