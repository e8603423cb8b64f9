import { Button } from '@mantine/core'
import { RotateCcw } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import type { Field } from './faults.ts'
import classes from './sending.module.css'
import { useShown } from './shown.ts'
import { sendingText } from './text.ts'

/** One setting: what it is, its control, its default with bounds and source, and the way back to the default. */
export function SettingRow(props: {
  field: Field
  words: readonly [label: string, hint: string, source: string]
  fault: string | null
  /** As it would be without anybody's change. */
  untouched: boolean
  disabled: boolean
  reset: () => void
  children: (describedBy: string) => ReactNode
}) {
  const text = useText(sendingText)
  const shown = useShown()
  const noteId = useId()
  const faultId = useId()
  const { field, fault } = props
  const [label, hint, source] = props.words
  const bounds = shown.bounds(field)
  return (
    <div
      className={classes.setting}
      data-wide={field.unit === 'steps' || field.unit === 'address' || undefined}
      data-setting={field.name}
    >
      <div className={classes.words}>
        <h3>{label}</h3>
        {hint && <p>{hint}</p>}
      </div>
      <div className={classes.control}>
        {props.children(fault === null ? noteId : faultId)}
        {fault !== null && (
          <p id={faultId} className={classes.fault} role="alert">
            {fault}
          </p>
        )}
      </div>
      <div className={classes.note}>
        <p id={noteId}>
          <span>{text.byDefault(shown.value(field, field.default))}</span>
          {bounds && <span>{text.between(...bounds)}</span>}
          <span title={text.kindsHint[field.kind]}>
            {text.kinds[field.kind]}: {source}
          </span>
        </p>
        {!props.untouched && !props.disabled && (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<RotateCcw size={12} aria-hidden />}
            aria-label={text.reset(label)}
            onClick={props.reset}
          >
            {text.resetShort}
          </Button>
        )}
      </div>
    </div>
  )
}
