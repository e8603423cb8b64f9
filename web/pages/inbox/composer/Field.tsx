import { Textarea } from '@mantine/core'
import { useEffect, useRef } from 'react'

/** The field of either form: Enter sends on a keyboard, on a touch screen it starts a new line. */
export function Field(props: {
  label: string
  value: string
  onChange: (text: string) => void
  onSend: () => void
  /** The reader asked for the field by its key; `focused` is called when they have it. */
  wanted: boolean
  focused: () => void
}) {
  const { onSend, wanted, focused } = props
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!wanted) return
    field.current?.focus()
    focused()
  }, [wanted, focused])
  return (
    <Textarea
      ref={field}
      variant="unstyled"
      size="md"
      aria-label={props.label}
      placeholder={props.label}
      autosize
      minRows={2}
      maxRows={9}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur()
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
        const chorded = event.ctrlKey || event.metaKey
        if (!chorded && matchMedia('(pointer: coarse)').matches) return
        event.preventDefault()
        onSend()
      }}
    />
  )
}
