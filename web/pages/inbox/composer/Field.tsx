import { Textarea } from '@mantine/core'
import { useEffect, useRef } from 'react'

/** The field of either form: Enter sends on a keyboard, on a touch screen it starts a new line. */
export function Field(props: {
  label: string
  value: string
  onChange: (text: string) => void
  onSend: () => void
  focus: number
}) {
  const { onSend, focus } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const seen = useRef(focus)
  useEffect(() => {
    if (focus !== seen.current) field.current?.focus()
    seen.current = focus
  }, [focus])
  return (
    <Textarea
      ref={field}
      variant="unstyled"
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
