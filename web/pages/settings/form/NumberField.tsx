import { NumberInput } from '@mantine/core'
import type { ReactNode } from 'react'

/** A number with its bounds and unit; `unit` is how much of the stored one makes one shown (1,000 ms to a second). */
export function NumberField(props: {
  label: string
  description?: ReactNode
  value: number
  change: (value: number) => void
  min: number
  max: number
  step?: number
  unit?: number
  suffix?: string
  disabled?: boolean
  error?: string | undefined
}) {
  const { unit = 1, step = 1, change } = props
  return (
    <NumberInput
      label={props.label}
      disabled={props.disabled ?? false}
      description={props.description}
      error={props.error}
      maw={320}
      value={props.value / unit}
      min={props.min / unit}
      max={props.max / unit}
      step={step / unit}
      decimalScale={unit === 1 ? 0 : 1}
      suffix={props.suffix ?? ''}
      clampBehavior="blur"
      hideControls={false}
      onChange={(value) => typeof value === 'number' && change(Math.round(value * unit))}
    />
  )
}
