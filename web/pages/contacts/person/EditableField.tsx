import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import { Pencil } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import classes from './person.module.css'
import { personText } from './text.ts'

export type Value = string | number | boolean | null
export type FieldKind =
  | { type: 'text' | 'number' | 'date' }
  | { type: 'boolean' }
  | { type: 'choice'; options: readonly { value: string; label: string }[] }

/** A value that is read, and changed where it stands. Enter or leaving it saves, Escape leaves it as it was. */
export function EditableField(props: {
  label: string
  value: Value
  kind: FieldKind
  /** How it is shown; the value itself where not given. */
  shown?: string | undefined
  maxLength?: number
  needed?: boolean
  save: ((value: Value) => Promise<unknown>) | null
}) {
  const text = useText(personText)
  const { label, value, kind, save } = props
  const [editing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const done = (next: Value) => {
    setEditing(false)
    setTimeout(() => button.current?.focus(), 0)
    const same = next === value || (next === '' && value === null) || (next === null && props.needed)
    if (!same && save) void save(next === '' ? null : next)
  }
  if (kind.type === 'boolean')
    return (
      <div className={classes.field}>
        <dt>{label}</dt>
        <dd>
          <Checkbox
            size="xs"
            checked={value === true}
            disabled={!save}
            aria-label={label}
            onChange={(event) => void save?.(event.currentTarget.checked)}
            label={value === null ? text.empty : value ? text.yes : text.no}
          />
        </dd>
      </div>
    )
  const written = props.shown ?? (value === null ? '' : String(value))
  return (
    <div className={classes.field}>
      <dt>{label}</dt>
      <dd>
        {editing ? (
          <Editor {...props} done={done} giveUp={() => setEditing(false)} />
        ) : save ? (
          <button
            ref={button}
            type="button"
            className={classes.editable}
            aria-label={`${text.change(label)}: ${written || text.empty}`}
            onClick={() => setEditing(true)}
          >
            <span data-empty={written === '' || undefined}>{written || text.empty}</span>
            <Pencil size={14} aria-hidden />
          </button>
        ) : (
          <span className={classes.fixed}>{written || text.empty}</span>
        )}
      </dd>
    </div>
  )
}

function Editor(props: {
  label: string
  value: Value
  kind: FieldKind
  maxLength?: number
  done: (value: Value) => void
  giveUp: () => void
}) {
  const { label, kind, done, giveUp } = props
  const [draft, setDraft] = useState<Value>(props.value)
  const left = useRef(false)
  const leave = () => {
    if (left.current) return
    left.current = true
    done(typeof draft === 'string' ? draft.trim() : draft)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // The drawer around it would close.
      event.stopPropagation()
      left.current = true
      giveUp()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      leave()
    }
  }
  const common = { 'aria-label': label, size: 'xs', autoFocus: true, onBlur: leave, onKeyDown: keys } as const
  if (kind.type === 'choice')
    return (
      <Select
        aria-label={label}
        size="xs"
        autoFocus
        defaultDropdownOpened
        searchable
        clearable
        data={kind.options.map((option) => ({ ...option }))}
        value={typeof draft === 'string' ? draft : null}
        onChange={(next) => {
          left.current = true
          done(next)
        }}
        onBlur={() => !left.current && giveUp()}
        onKeyDown={(event) => event.key === 'Escape' && keys(event)}
      />
    )
  if (kind.type === 'number')
    return (
      <NumberInput
        {...common}
        value={typeof draft === 'number' ? draft : ''}
        onChange={(next) => setDraft(next === '' ? null : Number(next))}
      />
    )
  return (
    <TextInput
      {...common}
      type={kind.type}
      value={draft === null ? '' : String(draft)}
      maxLength={props.maxLength ?? 500}
      onChange={(event) => setDraft(event.currentTarget.value)}
    />
  )
}
