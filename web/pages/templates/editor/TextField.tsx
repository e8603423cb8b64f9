import { ActionIcon, Button, Menu, Textarea, Tooltip } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Bold, Braces, Italic, Strikethrough } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import type { VariableSource } from '../../../../domain/template.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import classes from './editor.module.css'
import { contactSources, plausible, sourceOf } from './sources.ts'
import { partsText } from './texts/parts.ts'
import { variablesText } from './texts/variables.ts'

/** A text with variables: what is chosen to add one goes in where the cursor is. */
export function TextField(props: {
  field: string
  label: string
  hint: string
  value: string
  most: number
  rows: number
  wrong: string | undefined
  disabled: boolean
  change: (value: string) => void
  /** Adds a variable: gives the words to put in, and remembers where its value comes from. */
  variable: (
    value: string,
    at: [number, number],
    wanted: string,
    source: VariableSource,
    example: string,
  ) => number
}) {
  const text = useText(partsText)
  const variablesWords = useText(variablesText)
  const mayRead = useMay('contacts:read')
  const { data } = useQuery({ ...ask('fieldsList'), enabled: mayRead })
  const area = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<number | [number, number] | null>(null)
  const { value, most, disabled } = props
  useLayoutEffect(() => {
    if (caret.current === null) return
    const [from, to] = Array.isArray(caret.current) ? caret.current : [caret.current, caret.current]
    caret.current = null
    area.current?.focus()
    area.current?.setSelectionRange(from, to)
  }, [value])
  const selection = (): [number, number] => {
    const { selectionStart, selectionEnd } = area.current ?? {}
    return [selectionStart ?? value.length, selectionEnd ?? value.length]
  }
  const wrap = (mark: string) => {
    const [from, to] = selection()
    caret.current = [from + 1, to + 1]
    props.change(`${value.slice(0, from)}${mark}${value.slice(from, to)}${mark}${value.slice(to)}`)
  }
  const add = (source: string, wanted: string) => {
    caret.current = props.variable(value, selection(), wanted, sourceOf(source, undefined), plausible(source))
  }
  const item = (source: string, label: string, wanted: string) => (
    <Menu.Item key={source} onClick={() => add(source, wanted)}>
      {label}
    </Menu.Item>
  )

  return (
    <div className={classes.textField}>
      <Textarea
        ref={area}
        label={props.label}
        description={props.hint}
        value={value}
        error={props.wrong}
        disabled={disabled}
        maxLength={5_000}
        autosize
        minRows={props.rows}
        maxRows={16}
        data-field={props.field}
        onChange={(event) => props.change(event.currentTarget.value)}
      />
      {!disabled && (
        <div className={classes.toolbar}>
          <Menu position="bottom-start" returnFocus={false}>
            <Menu.Target>
              <Button variant="default" size="compact-sm" leftSection={<Braces size={14} aria-hidden />}>
                {text.addVariable}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>{variablesWords.contactGroup}</Menu.Label>
              {contactSources.map((source) =>
                item(source, variablesWords.sources[source], source.slice('contact.'.length)),
              )}
              {(data?.fields ?? []).length > 0 && <Menu.Label>{variablesWords.fieldGroup}</Menu.Label>}
              {data?.fields.map(({ key, label }) => item(`field.${key}`, label, key))}
              <Menu.Label>{variablesWords.otherGroup}</Menu.Label>
              {item('send', variablesWords.sources.send, 'value')}
              {item('fixed', variablesWords.sources.fixed, 'value')}
            </Menu.Dropdown>
          </Menu>
          <Tooltip label={text.bold}>
            <ActionIcon aria-label={text.bold} onClick={() => wrap('*')}>
              <Bold size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={text.italic}>
            <ActionIcon aria-label={text.italic} onClick={() => wrap('_')}>
              <Italic size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={text.strike}>
            <ActionIcon aria-label={text.strike} onClick={() => wrap('~')}>
              <Strikethrough size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <span className={classes.count} data-over={value.length > most || undefined}>
            {text.count(value.length, most)}
          </span>
        </div>
      )}
    </div>
  )
}
