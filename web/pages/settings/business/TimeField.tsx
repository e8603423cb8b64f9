import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { timeOf } from './hours.ts'

/** A time of day on 24 hours in every browser; what people type is understood when they leave the field. */
export function TimeField(props: {
  label: string
  value: string
  disabled: boolean
  error?: boolean
  change: (value: string) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      value={typed ?? props.value}
      aria-label={props.label}
      placeholder="00:00"
      maxLength={8}
      disabled={props.disabled}
      error={typed === null && (props.value === '' || props.error === true)}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (typed === null) return
        props.change(timeOf(typed))
        setTyped(null)
      }}
    />
  )
}
