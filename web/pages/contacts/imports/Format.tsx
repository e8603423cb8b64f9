import { Checkbox, NativeSelect, Select } from '@mantine/core'
import { useMemo } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { countryOptions } from '../countries.ts'
import type { Checked, Choices } from './choices.ts'
import classes from './imports.module.css'
import { importsText } from './text.ts'

const separators = [',', ';', '\t', '|'] as const
const encodings = ['utf-8', 'windows-1252', 'iso-8859-15', 'windows-1250', 'windows-1251', 'utf-16le']

/** How the file was read, each part of it correctable. */
export function Format({ checked, change }: { checked: Checked; change: (next: Choices) => void }) {
  const text = useText(importsText)
  const { language } = useLanguage()
  const countries = useMemo(() => countryOptions(language), [language])
  const { format } = checked
  const known = encodings.includes(format.encoding) ? encodings : [format.encoding, ...encodings]
  return (
    <div className={classes.format}>
      <Select
        label={text.country}
        description={text.countryHint}
        placeholder={text.noCountry}
        data={countries}
        value={checked.country}
        searchable
        clearable
        onChange={(country) => change({ country: country ?? undefined })}
      />
      <NativeSelect
        label={text.separator}
        value={format.separator}
        data={separators.map((value) => ({ value, label: text.separators[value] ?? value }))}
        onChange={({ currentTarget: { value } }) => {
          const separator = separators.find((one) => one === value)
          if (separator) change({ separator })
        }}
      />
      <NativeSelect
        label={text.encoding}
        {...(format.encodingFrom === 'guess' ? { description: text.encodingGuess } : {})}
        value={format.encoding}
        data={known.map((value) => ({ value, label: value.toUpperCase() }))}
        onChange={({ currentTarget: { value } }) => change({ encoding: value })}
      />
      <NativeSelect
        label={text.dates}
        value={checked.dateOrder}
        data={[
          { value: 'dmy', label: text.dmy },
          { value: 'mdy', label: text.mdy },
        ]}
        onChange={({ currentTarget: { value } }) => change({ dateOrder: value === 'mdy' ? 'mdy' : 'dmy' })}
      />
      <Checkbox
        className={classes.header ?? ''}
        label={text.header}
        checked={format.header}
        onChange={(event) => change({ header: event.currentTarget.checked })}
      />
    </div>
  )
}
