import { Textarea } from '@mantine/core'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import type { FilterFault } from './error-place.ts'
import classes from './filter.module.css'
import { type Known, suggest, type Suggestion } from './suggest.ts'
import { filterText } from './text.ts'

/** A filter as one writes it: what may stand at the caret is offered, what cannot be read is pointed at. */
export function FilterField(props: {
  id?: string
  label: string
  description?: string
  value: string
  known: Known
  fault: FilterFault | null
  /** Beside the field, such as how many meet the filter. */
  aside?: ReactNode
  autoFocus?: boolean
  onChange: (value: string) => void
}) {
  const text = useText(filterText)
  const { value, known, fault, onChange } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const faultId = useId()
  const [caret, setCaret] = useState<number | null>(null)
  const offered = caret === null ? [] : suggest(value, Math.min(caret, value.length), known)
  const take = ({ insert, from, to }: Suggestion) => {
    const next = value.slice(0, from) + insert + value.slice(to)
    const place = from + insert.length
    onChange(next)
    setCaret(place)
    // After the new text is in the field.
    setTimeout(() => {
      field.current?.focus()
      field.current?.setSelectionRange(place, place)
    }, 0)
  }

  return (
    <div className={classes.filter}>
      <div className={classes.line}>
        <Textarea
          ref={field}
          {...(props.id ? { id: props.id } : {})}
          className={classes.field}
          classNames={{ input: classes.input ?? '' }}
          label={props.label}
          description={props.description}
          placeholder={text.placeholder}
          value={value}
          error={fault !== null}
          aria-describedby={fault ? faultId : undefined}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={8_000}
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          data-autofocus={props.autoFocus || undefined}
          onChange={(event) => {
            onChange(event.currentTarget.value.replace(/\n/g, ' '))
            setCaret(event.currentTarget.selectionStart)
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
        {props.aside && <div className={classes.aside}>{props.aside}</div>}
      </div>
      {fault && (
        <div id={faultId} className={classes.fault} role="alert">
          {fault.at !== null && <Pointer value={value} at={fault.at} />}
          <p>
            {fault.at !== null && `${text.atCharacter(fault.at)}: `}
            {fault.message}
            {fault.fix ? `. ${fault.fix}` : ''}
          </p>
        </div>
      )}
      {offered.length > 0 && (
        <div className={classes.offers} role="group" aria-label={text.offered}>
          {offered.map((one) => (
            <button
              key={one.insert}
              type="button"
              className={classes.offer}
              // The field keeps the focus, and with it the keyboard of a phone.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(one)}
            >
              {one.insert.trim()}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** The part of the filter around the fault, with the character marked. */
function Pointer({ value, at }: { value: string; at: number }) {
  const index = at - 1
  const from = Math.max(0, index - 30)
  return (
    <code className={classes.pointer} aria-hidden>
      {from > 0 && '…'}
      {value.slice(from, index)}
      <mark>{value[index] ?? ' '}</mark>
      {value.slice(index + 1, index + 31)}
    </code>
  )
}
