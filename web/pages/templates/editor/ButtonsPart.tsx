import { ActionIcon, Button, Menu, NumberInput, TextInput } from '@mantine/core'
import { ArrowUp, Plus, X } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import type { TemplateButton } from '../template.ts'
import { newButton } from './definition.ts'
import classes from './editor.module.css'
import { exampleIn } from './slots.ts'
import { buttonsText } from './texts/buttons.ts'

export type ButtonType = TemplateButton['type']
const all: ButtonType[] = ['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'COPY_CODE', 'FLOW', 'CATALOG', 'VOICE_CALL']

/** Buttons of the message or of a card. `moved` tells where each went, so that their values can follow. */
export function Buttons(props: {
  prefix: string
  buttons: readonly TemplateButton[]
  disabled: boolean
  wrongAt: (field: string) => string | undefined
  change: (buttons: TemplateButton[]) => void
  /** Null where the set of buttons is not to be changed here. */
  structure: {
    most: number
    kinds?: ButtonType[]
    add: (button: TemplateButton) => void
    remove: (index: number) => void
    up: (index: number) => void
  } | null
}) {
  const text = useText(buttonsText)
  const { prefix, buttons, disabled, wrongAt, change, structure } = props
  const set = (index: number, button: TemplateButton) =>
    change(buttons.map((one, at) => (at === index ? button : one)))
  return (
    <div className={classes.buttons} data-field={`${prefix}buttons`} tabIndex={-1}>
      {buttons.map((button, index) => (
        // Buttons have no identity: their place is what they are.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={index} className={classes.button}>
          <legend>
            {text.buttonNo(index + 1)} · {text.buttonKinds[button.type]}
          </legend>
          <div className={classes.two}>
            <ButtonFields
              button={button}
              field={`${prefix}button.${index}`}
              disabled={disabled}
              wrongAt={wrongAt}
              change={(next) => set(index, next)}
            />
          </div>
          {structure && !disabled && (
            <div className={classes.buttonTools}>
              {index > 0 && (
                <ActionIcon
                  aria-label={`${text.moveUp}: ${text.buttonNo(index + 1)}`}
                  onClick={() => structure.up(index)}
                >
                  <ArrowUp size={16} aria-hidden />
                </ActionIcon>
              )}
              <ActionIcon
                aria-label={`${text.remove}: ${text.buttonNo(index + 1)}`}
                onClick={() => structure.remove(index)}
              >
                <X size={16} aria-hidden />
              </ActionIcon>
            </div>
          )}
        </fieldset>
      ))}
      {structure && !disabled && buttons.length < structure.most && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" size="compact-sm" leftSection={<Plus size={14} aria-hidden />}>
              {text.addButton}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {(structure.kinds ?? all).map((type) => (
              <Menu.Item key={type} onClick={() => structure.add(newButton(type))}>
                {text.buttonKinds[type]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  )
}

function ButtonFields(props: {
  button: TemplateButton
  field: string
  disabled: boolean
  wrongAt: (field: string) => string | undefined
  change: (button: TemplateButton) => void
}) {
  const text = useText(buttonsText)
  const { button, field, disabled, wrongAt, change } = props
  const input = (part: string, label: string, value: string, set: (value: string) => void, hint?: string) => (
    <TextInput
      label={label}
      description={hint}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={value}
      error={wrongAt(`${field}.${part}`)}
      disabled={disabled}
      maxLength={2_500}
      data-field={`${field}.${part}`}
      onChange={(event) => set(event.currentTarget.value)}
    />
  )
  if (button.type === 'OTP') return null
  if (button.type === 'COPY_CODE')
    return input('example', text.code, exampleIn(button), (example) => change({ ...button, example }))
  const label = input('text', text.label, button.text, (words) => change({ ...button, text: words }))
  switch (button.type) {
    case 'URL':
      return (
        <>
          {label}
          {input('url', text.url, button.url, (url) => change({ ...button, url }), text.urlHint)}
        </>
      )
    case 'PHONE_NUMBER':
      return (
        <>
          {label}
          {input('phone_number', text.phone, button.phone_number, (phone_number) =>
            change({ ...button, phone_number: phone_number.replace(/[\s().-]/g, '') }),
          )}
        </>
      )
    case 'FLOW':
      return (
        <>
          {label}
          {button.flow_json === undefined &&
            input('flow_id', text.flowId, String(button.flow_id ?? button.flow_name ?? ''), (flow_id) =>
              change({ ...button, flow_id, flow_name: undefined }),
            )}
        </>
      )
    case 'VOICE_CALL':
      return (
        <>
          {label}
          <NumberInput
            label={text.ttl}
            value={button.ttl_minutes ?? ''}
            min={1}
            disabled={disabled}
            data-field={`${field}.ttl_minutes`}
            onChange={(value) =>
              change({ ...button, ttl_minutes: typeof value === 'number' ? value : undefined })
            }
          />
        </>
      )
    default:
      return label
  }
}
