import { NumberInput, Switch, TextInput } from '@mantine/core'
import type { SendingSettings } from '../../../../domain/sending-settings.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { TimeField } from '../business/TimeField.tsx'
import { type Field, shownUnit } from './faults.ts'
import { Steps } from './Steps.tsx'
import { sendingText } from './text.ts'

/** What one setting is changed with: what its unit asks for. */
export function Control(props: {
  field: Field
  label: string
  values: SendingSettings
  disabled: boolean
  error: boolean
  describedBy: string
  set: (part: Partial<SendingSettings>) => void
}) {
  const text = useText(sendingText)
  const { field, label, values, disabled, set } = props
  const name = field.name as keyof SendingSettings
  const value = values[name]
  const common = { 'aria-label': label, 'aria-describedby': props.describedBy, disabled, error: props.error }
  if (typeof value === 'boolean')
    return (
      <Switch
        aria-label={label}
        aria-describedby={props.describedBy}
        disabled={disabled}
        checked={value}
        onChange={(event) => set({ [name]: event.currentTarget.checked })}
      />
    )
  if (name === 'warmUpSteps')
    return (
      <Steps
        label={label}
        figure={text.peopleADay}
        most={1_000_000}
        needsOne
        steps={values.warmUpSteps.map(({ people, days }) => ({ figure: people, days }))}
        disabled={disabled}
        change={(steps) => set({ warmUpSteps: steps.map(({ figure, days }) => ({ people: figure, days })) })}
      />
    )
  if (name === 'recoverySteps')
    return (
      <Steps
        label={label}
        figure={text.shareOfLimit}
        suffix=" %"
        most={100}
        needsOne={false}
        steps={values.recoverySteps.map(({ percent, days }) => ({ figure: percent, days }))}
        disabled={disabled}
        change={(steps) =>
          set({ recoverySteps: steps.map(({ figure, days }) => ({ percent: figure, days })) })
        }
      />
    )
  if (field.unit === 'HH:MM')
    return (
      <TimeField
        label={label}
        value={String(value)}
        disabled={disabled}
        error={props.error}
        change={(time) => set({ [name]: time })}
      />
    )
  if (field.unit === 'address')
    return (
      <TextInput
        {...common}
        type="url"
        inputMode="url"
        placeholder="https://"
        value={String(value)}
        onChange={(event) => set({ [name]: event.currentTarget.value.trim() })}
      />
    )
  const unit = shownUnit(field.unit)
  return (
    <NumberInput
      {...common}
      value={typeof value === 'number' && !Number.isNaN(value) ? value / unit : ''}
      placeholder={field.optional ? text.noCap : ''}
      suffix={text.units[field.unit] ?? ''}
      decimalScale={unit === 1 && field.whole ? 0 : unit === 1_000_000 ? 2 : 1}
      step={1}
      clampBehavior="none"
      hideControls
      onChange={(next) =>
        set({
          [name]:
            typeof next === 'number' ? Math.round(next * unit * 10) / 10 : field.optional ? null : Number.NaN,
        })
      }
    />
  )
}
