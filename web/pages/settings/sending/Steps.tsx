import { ActionIcon, Button, NumberInput } from '@mantine/core'
import { Plus, X } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import classes from './sending.module.css'
import { sendingText } from './text.ts'

interface Step {
  figure: number
  days: number
}

/** Steps that follow each other, each with its figure and how many days it lasts. */
export function Steps(props: {
  label: string
  /** What the figure of a step is. */
  figure: string
  suffix?: string
  most: number
  steps: readonly Step[]
  needsOne: boolean
  disabled: boolean
  change: (steps: Step[]) => void
}) {
  const text = useText(sendingText)
  const { steps, change, disabled } = props
  const set = (at: number, part: Partial<Step>) =>
    change(steps.map((step, index) => (index === at ? { ...step, ...part } : step)))
  const given = (value: number | string) => (typeof value === 'number' ? value : Number.NaN)
  return (
    <div className={classes.steps} role="group" aria-label={props.label}>
      {steps.length > 0 && (
        <div className={classes.stepHead} aria-hidden>
          <span>{props.figure}</span>
          <span>{text.forDays}</span>
        </div>
      )}
      {steps.map((step, at) => (
        // A step is its place in the plan: it has no other identity.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={classes.step}>
          <NumberInput
            aria-label={`${text.step(at + 1)}: ${props.figure}`}
            value={step.figure}
            min={1}
            max={props.most}
            suffix={props.suffix ?? ''}
            thousandSeparator=" "
            clampBehavior="none"
            hideControls
            disabled={disabled}
            onChange={(value) => set(at, { figure: given(value) })}
          />
          <NumberInput
            aria-label={`${text.step(at + 1)}: ${text.forDays}`}
            value={step.days}
            min={1}
            max={365}
            allowDecimal={false}
            clampBehavior="none"
            hideControls
            disabled={disabled}
            onChange={(value) => set(at, { days: given(value) })}
          />
          <ActionIcon
            aria-label={text.removeStep(at + 1)}
            title={text.removeStep(at + 1)}
            disabled={disabled || (props.needsOne && steps.length === 1)}
            onClick={() => change(steps.filter((_, index) => index !== at))}
          >
            <X size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {steps.length < 20 && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<Plus size={14} aria-hidden />}
          disabled={disabled}
          onClick={() => change([...steps, steps.at(-1) ?? { figure: props.most, days: 7 }])}
        >
          {text.addStep}
        </Button>
      )}
    </div>
  )
}
